import { type Diagnostic, diagnose, UserError } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { portalRbJson } from './json.js';
import { type Proposed, proposalOf } from './proposal.js';

/** Where the intake of 2026 fetches the answers of every unit, as `ID.json`. */
export const answersFolder = 'lke/jawaban-unit';

/** One unit of an institution. */
export interface Packed {
  /** Name of its worksheet. */
  readonly file: string;
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
}

/** What an institution hands to PortalRB for its units. */
export interface PortalRbPackage {
  /** Texts by name, answers before the lists that name them. */
  readonly files: ReadonlyMap<string, string>;
  readonly units: readonly (Packed & { readonly proposed: Proposed; readonly lost: readonly Diagnostic[] })[];
}

/**
 * The two lists of proposals and every unit's answers, by the addresses at which the intake of 2026 fetches them.
 * @returns the faults of each file instead, when the intake would refuse anything.
 */
export function portalRbPackage(
  packed: readonly Packed[],
): PortalRbPackage | { readonly faults: ReadonlyMap<string, readonly Diagnostic[]> } {
  const faults = new Map<string, Diagnostic[]>();
  const repeated = repetitions(packed);
  const units = packed.flatMap((each) => {
    const { file, instrument, worksheet } = each;
    const proposed = proposalOf(worksheet);
    const json = answersOrFaults(instrument, withoutListed(worksheet));
    const wrong = [
      ...worksheet.diagnostics.filter(({ severity }) => severity === 'error'),
      ...(Array.isArray(proposed) ? proposed : []),
      // what both ask for is told once
      ...('faults' in json ? json.faults.filter(({ node }) => node !== 'unit.id') : []),
      ...(repeated.get(file) ?? []),
    ];
    if (wrong.length > 0) faults.set(file, wrong);
    return Array.isArray(proposed) || 'faults' in json ? [] : [{ ...each, proposed, ...json }];
  });
  if (faults.size > 0) return { faults };
  const year = packed[0]?.worksheet.unit.year ?? 0;
  const list = (isIn: (unit: Proposed) => boolean) => {
    const found = units.map(({ proposed }) => proposed).filter(isIn);
    return `${JSON.stringify({ tahun: year, units: found }, null, 2)}\n`;
  };
  const answers = units.map(({ proposed, json }) => [`${answersFolder}/${proposed.id}.json`, json] as const);
  return {
    units,
    files: new Map([
      ...answers,
      ['pengusulan/unit-wbk.json', list(({ kategori }) => kategori !== 'WBBM')],
      ['pengusulan/unit-wbbm.json', list(({ kategori }) => kategori === 'WBBM')],
    ]),
  };
}

/** Without what stands in the lists, which nobody need miss in the answers. */
const withoutListed = (worksheet: Worksheet): Worksheet => ({
  ...worksheet,
  unit: { ...worksheet.unit, category: null, affirmation: null },
});

function answersOrFaults(instrument: Instrument, worksheet: Worksheet) {
  try {
    return portalRbJson(instrument, worksheet);
  } catch (error) {
    if (error instanceof UserError) return { faults: error.diagnostics };
    throw error;
  }
}

/** Ids that two units share, also where only their letter case differs: their files would be one on many systems. */
function repetitions(packed: readonly Packed[]): Map<string, Diagnostic[]> {
  const byId = new Map<string, string>();
  const found = new Map<string, Diagnostic[]>();
  const [first] = packed;
  for (const { file, worksheet } of packed) {
    const { unit, origin } = worksheet;
    const told: Diagnostic[] = [];
    const known = unit.id === null ? undefined : byId.get(unit.id.toLowerCase());
    if (unit.id !== null && known !== undefined) {
      const params = { what: 'id', found: unit.id, first: known } as const;
      told.push(diagnose('portalrb-repeated', origin, params, { node: 'unit.id' }));
    } else if (unit.id !== null) byId.set(unit.id.toLowerCase(), file);
    const other = first?.worksheet.unit.year ?? null;
    if (first && unit.year !== null && other !== null && unit.year !== other)
      told.push(diagnose('portalrb-year', origin, { year: unit.year, other, first: first.file }));
    if (told.length > 0) found.set(file, told);
  }
  return found;
}

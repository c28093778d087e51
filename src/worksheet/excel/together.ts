import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import { type AllGiven, givenIn } from './given.js';
import type { Table } from './table.js';
import { refuseConflict, refuseUnits } from './together-conflicts.js';

/** Tables that are one worksheet between them: at least two, in the order of the workbook. */
export interface Together {
  readonly tables: readonly Table[];
  /** The table that an indicator is read from. */
  readonly owner: (indicator: string) => Table | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sheets that hold one area each: every one answers what no other does. Either each has the questions of its own area
 * only, or all have all of them and are answered by area.
 * @param fewest how many indicators they must have between them.
 * @throws UserError when they answer the same questions in different ways, or are of different units.
 */
export function readTogether(
  path: string,
  tables: readonly Table[],
  instrument: Instrument,
  fewest: number,
): Together | null {
  const given = givenIn(tables);
  const parts = contributing(tables, given);
  const ofUnit = parts.filter((table) => (given.get(table)?.unit.size ?? 0) > 0);
  const found = new Set(parts.flatMap((table) => [...table.found].map(({ id }) => id)));
  if (ofUnit.length < 2 || found.size < fewest) return null;
  const whole = parts.filter((table) => table.found.size >= fewest);
  if (whole.length > 0 && !areByArea(parts, given, instrument)) return null;
  const owner = ownerIn(parts, given);
  refuseUnits(path, parts);
  refuseConflict(path, parts, given, owner);
  const [first] = parts;
  const params = {
    sheets: [...new Set(parts.map(({ whole }) => whole.name))].join(', '),
    answers: parts.map((table) => given.get(table)?.unit.size).join(', '),
  };
  const origin = { path, sheet: first?.whole.name ?? '', row: first?.header.top ?? 1, column: 1 };
  return { tables: parts, owner, diagnostics: [diagnose('tables-together', origin, params)] };
}

/** Where the unit answers a question, else where anyone does, else where it stands. */
function ownerIn(parts: readonly Table[], given: AllGiven): Together['owner'] {
  return (id) =>
    parts.find((table) => given.get(table)?.unit.has(id)) ??
    parts.find((table) => given.get(table)?.tpi.has(id)) ??
    parts.find((table) => given.get(table)?.shown.has(id)) ??
    parts.find((table) => [...table.found].some((node) => node.id === id)) ??
    null;
}

/** Without tables whose answers the fuller ones have already; what only assessors answer counts where nobody else does. */
function contributing(tables: readonly Table[], given: AllGiven): Table[] {
  const sizeOf = (table: Table) => given.get(table)?.unit.size ?? 0;
  const [byUnit, byAny] = [new Set<string>(), new Set<string>()];
  const kept = new Set<Table>();
  for (const table of [...tables].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const { unit = new Map(), tpi = new Map() } = given.get(table) ?? {};
    const [ids, known] = unit.size > 0 ? [unit.keys(), byUnit] : [tpi.keys(), byAny];
    if ([...ids].every((id) => known.has(id))) continue;
    kept.add(table);
    for (const id of unit.keys()) byUnit.add(id);
    for (const id of [...unit.keys(), ...tpi.keys()]) byAny.add(id);
  }
  return tables.filter((table) => kept.has(table));
}

/** Whether no area, and no part of the results, is answered in two tables. */
function areByArea(tables: readonly Table[], given: AllGiven, { requirements, root }: Instrument): boolean {
  const areas = requirements.filter(({ area }) => area).map(({ nodes }) => nodes);
  const areaOf = (id: string) => {
    const within = (node: string) => id === node || id.startsWith(`${node}.`);
    const at = areas.findIndex((nodes) => nodes.some(within));
    return at >= 0 ? at : (root.children.find((node) => within(node.id))?.id ?? id);
  };
  const perTable = tables.map((table) => {
    const { unit = new Map(), tpi = new Map() } = given.get(table) ?? {};
    return new Set([...unit.keys(), ...tpi.keys()].map(areaOf));
  });
  const all = perTable.flatMap((found) => [...found]);
  return new Set(all).size === all.length;
}

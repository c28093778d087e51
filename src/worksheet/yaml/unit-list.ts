import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Node } from '../../source/node.js';
import { unitValue } from '../unit.js';
import type { Entry, Unit, Worksheet } from '../worksheet.js';
import { FieldReader } from './fields.js';
import { parseMapping } from './parse.js';

/** A unit that an institution proposes; what the list does not say is left to its worksheet. */
export interface ListedUnit {
  /** Name of its worksheet in the folder; null where none is named. */
  readonly file: Entry | null;
  readonly unit: Pick<Unit, 'id' | 'name' | 'year' | 'category' | 'affirmation'>;
  readonly origin: Entry['origin'];
}

const unitKeys = ['berkas', 'id', 'nama', 'kategori', 'afirmasi'];

/**
 * Reads the list of an institution's units: `tahun:` and, under `unit:`, one mapping for each.
 * @throws UserError when it is no YAML mapping.
 */
export function readUnitList(
  text: string,
  path: string,
  instrument: Instrument,
): { readonly units: readonly ListedUnit[]; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new FieldReader(path);
  const fields = reader.fields(parseMapping(text, path), path, ['versi', 'tahun', 'unit']);
  const year = readYear(reader, fields.get('tahun')?.value, instrument);
  const list = fields.get('unit')?.value;
  const items = list?.kind === 'sequence' ? list.items : [];
  if (items.length === 0)
    reader.report('shape-unexpected', list?.at ?? { line: 1, column: 1 }, { key: 'unit', expected: 'list' });
  const units = items.map((item): ListedUnit => {
    const said = reader.fields(item, 'unit', unitKeys);
    const entry = (key: string) => reader.entry(said.get(key)?.value, key);
    const raw = (key: string) => entry(key)?.raw ?? null;
    return {
      file: entry('berkas'),
      unit: {
        id: raw('id'),
        name: raw('nama'),
        year,
        category: raw('kategori'),
        affirmation: raw('afirmasi'),
      },
      origin: reader.origin(item.at),
    };
  });
  return { units, diagnostics: reader.diagnostics };
}

function readYear(reader: FieldReader, node: Node | undefined, instrument: Instrument): number | null {
  const entry = reader.entry(node, 'tahun');
  if (!entry || !node) return null;
  const found = unitValue('year', entry.raw, instrument);
  if ('value' in found) return Number(found.value);
  reader.report('value-invalid', node.at, { key: 'tahun', found: entry.raw, allowed: found.allowed });
  return null;
}

/** The worksheet with what the list says of its unit; the list wins where both speak. */
export function withListed(worksheet: Worksheet, { unit }: ListedUnit): Worksheet {
  const said = Object.entries(unit).filter(([, value]) => value !== null);
  return { ...worksheet, unit: { ...worksheet.unit, ...Object.fromEntries(said) } };
}

import { factsOf } from '../../instrument/facts.js';
import type { Instrument } from '../../instrument/model.js';
import type { MappingEntry, Node } from '../../source/node.js';
import { unitFrom } from '../unit.js';
import type { Entry, Unit, UnitPlaces } from '../worksheet.js';
import type { FieldReader } from './fields.js';

/** What fields of a unit are called in YAML. */
export const unitKeyOf = {
  id: 'id',
  name: 'nama',
  institution: 'instansi',
  institutionType: 'jenis_instansi',
  year: 'tahun',
  target: 'target',
  category: 'kategori',
  affirmation: 'afirmasi',
} as const satisfies Record<keyof Unit, string>;

export const unitKeys = Object.values(unitKeyOf);

/** The mapping `unit:` of a worksheet or a unit file, and the places of its fields. */
export function readUnit(
  reader: FieldReader,
  node: Node | undefined,
  instrument: Instrument,
): { readonly unit: Unit; readonly unitAt: UnitPlaces } {
  const fields = reader.fields(node, 'unit', unitKeys);
  const written = (field: keyof Unit) => {
    const key = unitKeyOf[field];
    return reader.entry(fields.get(key)?.value, key)?.raw ?? null;
  };
  const unit = unitFrom(written, instrument, (field, found, allowed) => {
    const key = unitKeyOf[field];
    reader.report('value-invalid', fields.get(key)?.value.at ?? { line: 1, column: 1 }, {
      key,
      found,
      allowed,
    });
  });
  const places = Object.entries(unitKeyOf).flatMap(([field, key]) => {
    // what is not there would be in the mapping
    const at = fields.get(key)?.value.at ?? node?.at;
    return at ? [[field, reader.origin(at)]] : [];
  });
  return { unit, unitAt: Object.fromEntries(places) };
}

/** The mapping `prasyarat:`, by prerequisite id; what the values mean is judged later. */
export function readPrerequisites(
  reader: FieldReader,
  node: Node | undefined,
  instrument: Instrument,
): Map<string, Entry> {
  const ids = factsOf(instrument).map(({ id }) => id);
  const fields: Map<string, MappingEntry> = reader.fields(node, 'prasyarat', ids);
  const entries = new Map<string, Entry>();
  for (const [id, { value }] of fields) {
    const entry = reader.entry(value, id);
    if (entry) entries.set(id, entry);
  }
  return entries;
}

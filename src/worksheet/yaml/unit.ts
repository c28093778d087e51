import { factsOf } from '../../instrument/facts.js';
import type { Instrument } from '../../instrument/model.js';
import type { MappingEntry, Node } from '../../source/node.js';
import { unitValue } from '../unit.js';
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
  const text = (key: (typeof unitKeys)[number]) => reader.entry(fields.get(key)?.value, key);
  const checked = <F extends Parameters<typeof unitValue>[0]>(
    field: F,
    key: (typeof unitKeys)[number],
  ): Unit[F] => {
    const entry = text(key);
    if (!entry) return null as Unit[F];
    const found = unitValue(field, entry.raw, instrument);
    if ('value' in found) return found.value as Unit[F];
    const at = fields.get(key)?.value.at ?? { line: 1, column: 1 };
    reader.report('value-invalid', at, { key, found: entry.raw, allowed: found.allowed });
    return null as Unit[F];
  };
  const unit: Unit = {
    id: text('id')?.raw ?? null,
    name: text('nama')?.raw ?? null,
    institution: text('instansi')?.raw ?? null,
    institutionType: checked('institutionType', 'jenis_instansi'),
    year: checked('year', 'tahun'),
    target: checked('target', 'target'),
    category: text('kategori')?.raw ?? null,
    affirmation: text('afirmasi')?.raw ?? null,
  };
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

import type { Instrument } from '../../instrument/model.js';
import type { MappingEntry, Node } from '../../source/node.js';
import type { Entry, Unit } from '../worksheet.js';
import type { FieldReader } from './fields.js';

const unitKeys = [
  'id',
  'nama',
  'instansi',
  'jenis_instansi',
  'tahun',
  'target',
  'kategori',
  'afirmasi',
] as const;

/** Kinds of institution that prerequisites tell apart. */
const institutionTypes = ['pemda', 'kementerian-lembaga'] as const;

export const noUnit: Unit = {
  id: null,
  name: null,
  institution: null,
  institutionType: null,
  year: null,
  target: null,
};

/** The mapping `unit:` of a worksheet or a unit file. */
export function readUnit(reader: FieldReader, node: Node | undefined, instrument: Instrument): Unit {
  const fields = reader.fields(node, 'unit', unitKeys);
  const text = (key: (typeof unitKeys)[number]) => reader.entry(fields.get(key)?.value, key);
  const checked = (key: (typeof unitKeys)[number], allowed: string, fits: (raw: string) => boolean) => {
    const entry = text(key);
    if (!entry) return null;
    if (fits(entry.raw)) return entry.raw;
    reader.report('value-invalid', fields.get(key)?.value.at ?? { line: 1, column: 1 }, {
      key,
      found: entry.raw,
      allowed,
    });
    return null;
  };
  const types: readonly string[] = institutionTypes;
  const year = checked('tahun', '2000-2100', (raw) => /^(20\d\d|2100)$/.test(raw));
  const predicates = instrument.predicates.map((predicate) => predicate.id);
  const target = checked('target', predicates.join(', ').toUpperCase(), (raw) =>
    predicates.includes(raw.toLowerCase()),
  );
  return {
    id: text('id')?.raw ?? null,
    name: text('nama')?.raw ?? null,
    institution: text('instansi')?.raw ?? null,
    institutionType: checked('jenis_instansi', types.join(', '), (raw) => types.includes(raw)),
    year: year === null ? null : Number(year),
    target: target?.toUpperCase() ?? null,
  };
}

/** The mapping `prasyarat:`, by prerequisite id; what the values mean is judged later. */
export function readPrerequisites(
  reader: FieldReader,
  node: Node | undefined,
  instrument: Instrument,
): Map<string, Entry> {
  const ids = instrument.prerequisites.map((p) => p.id);
  const fields: Map<string, MappingEntry> = reader.fields(node, 'prasyarat', ids);
  const entries = new Map<string, Entry>();
  for (const [id, { value }] of fields) {
    const entry = reader.entry(value, id);
    if (entry) entries.set(id, entry);
  }
  return entries;
}

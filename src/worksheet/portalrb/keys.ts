import type { MappingEntry, Node } from '../../source/node.js';

/** Keys of PortalRB's answers, and of the unit around them. */
export const answerKeys = [
  'soal_id',
  'jawaban_unit',
  'jawaban_tpi',
  'catatan_unit',
  'bukti_dukung_unit',
  'catatan_tpi',
] as const;
const unitKeys = ['unit_id', 'nama_unit', 'tahun', 'answers'] as const;

/** `soalId`, `SOAL_ID` and `soal id` are `soal_id`: nothing else is meant by the same letters. */
const letters = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');
const known = new Map([...answerKeys, ...unitKeys].map((key) => [letters(key), key]));

/** The key of PortalRB that is meant, or the key as it is. */
export const keyMeant = (key: string): string => known.get(letters(key)) ?? key;

/** Entries by the key that is meant; one that is spelt exactly comes before any other spelling. */
export function byKeyMeant(fields: ReadonlyMap<string, MappingEntry>): Map<string, MappingEntry> {
  const meant = new Map<string, MappingEntry>();
  for (const [key, entry] of fields) {
    const name = keyMeant(key);
    if (!meant.has(name) || name === key) meant.set(name, entry);
  }
  return meant;
}

/** The keys of a mapping, as meant; none of anything else. */
export const keysOfMapping = (node: Node): string[] =>
  node.kind === 'mapping' ? node.entries.map(({ key }) => keyMeant(key.text)) : [];

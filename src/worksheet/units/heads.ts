import { factsOf } from '../../instrument/facts.js';
import type { Instrument } from '../../instrument/model.js';

/** What a column of a list of units is about; the prerequisites of the instruments beside. */
const columns = {
  file: 'berkas, file, nama berkas, pola',
  name: 'unit, nama, nama unit, unit kerja, nama unit kerja, name, unit name',
  institution: 'instansi, nama instansi, institution',
  institutionType: 'jenis instansi, jenis, institution type, kind of institution',
  year: 'tahun, tahun penilaian, year',
  target: 'target, predikat, sasaran',
  id: 'id, id unit, nomor unit, unit id',
  category: 'kategori, category',
  affirmation: 'afirmasi, affirmation',
} as const;

export type Column = keyof typeof columns;

/** Columns that only count or remark. */
const passedOver = 'no, no., nomor, number, #, keterangan, catatan, notes';

/** Letter case, blanks and underscores make no other head. */
const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** What every spelling of a head means: a column, or a prerequisite by its id. */
export type Heads = ReadonlyMap<
  string,
  { readonly column: Column } | { readonly prerequisite: string } | null
>;

export function headsOf(instruments: readonly Instrument[]): Heads {
  const known: [string, { column: Column } | { prerequisite: string } | null][] = [
    ...Object.entries(columns).flatMap(([column, words]) =>
      words.split(', ').map((word): [string, { column: Column }] => [word, { column: column as Column }]),
    ),
    ...instruments.flatMap((instrument) =>
      factsOf(instrument).flatMap(({ id, label }) =>
        [id, label.id, label.en].map((word): [string, { prerequisite: string }] => [
          plain(word),
          { prerequisite: id },
        ]),
      ),
    ),
    ...passedOver.split(', ').map((word): [string, null] => [word, null]),
  ];
  // a column of units is never taken for a prerequisite of the same name
  return new Map(known.reverse());
}

/** What a head means; undefined for one that nobody knows. */
export const meaningOf = (head: string, heads: Heads) => heads.get(plain(head));

import { fold } from './text.js';

/** What a column is for. */
type Role =
  | 'text'
  | 'weight'
  | 'criteria'
  | 'type'
  | 'answer'
  | 'score'
  | 'percent'
  | 'note'
  | 'evidence'
  | 'advice'
  | 'number';

/** Whose column; `unit-tpi` and `inspectorate` tell two assessment teams apart. */
export type Owner = 'unit' | 'tpi' | 'unit-tpi' | 'inspectorate';

export interface Label {
  readonly role: Role;
  /** Null when the words do not say. */
  readonly owner: Owner | null;
}

/** Longer texts are titles and sentences. */
export const longestLabel = 90;

const inspectorate = /inspektorat|itjen|irjen|apip/;
const team = /\btpi\b|penilai internal|evaluator|verifikator|assessor|asesor/;
const unit = /\bunit\b|satker|satuan kerja|mandiri|\bself\b/;

/** Any word of those below: most cells of a sheet have none. */
const likely =
  /jawab|nilai|bobot|catat|keterang|penjelas|bukti|dukung|eviden|link|tautan|url|rekomendasi|saran|komentar|tanggap|uraian|kriteria|petunjuk|panduan|parameter|isian|assess?ment|%|persen|skor|score|pertanyaan|indikator|komponen|unsur|aspek|pilihan|hasil|lampiran|^(id|no\.?|nomor|kode)$/;

/** In this order: the first that fits. */
const roles: readonly (readonly [Role, RegExp])[] = [
  ['type', /pilihan|(jenis|tipe|skala|opsi) (jawaban|penilaian)/],
  ['evidence', /bukti|dukung|eviden|\blink\b|tautan|\burl\b|lampiran dokumen/],
  ['advice', /rekomendasi|saran/],
  ['note', /catatan|keterangan|komentar|tanggapan|deskripsi jawaban|uraian jawaban/],
  ['criteria', /kriteria|petunjuk|panduan|parameter|^penjelasan$/],
  ['note', /penjelasan/],
  ['answer', /jawab|^isian|assess?ment/],
  ['percent', /^%$|^persen(tase)?$/],
  ['weight', /bobot/],
  ['score', /^(nilai|skor|score)\b/],
  [
    'text',
    /^(aspek |komponen |indikator |uraian |unsur )?penilaian$|pertanyaan|indikator|komponen|uraian|unsur|aspek/,
  ],
  ['number', /^(id|no\.?|nomor|kode)$/],
];

/** What a header's words say of its column, or null. */
export function readLabel(text: string): Label | null {
  if (text.length > longestLabel) return null;
  const label = fold(text);
  if (!likely.test(label)) return null;
  const owner = ownerOf(label);
  // "Penilaian TPI" is an answer, "Penilaian" the questions
  if (/penilaian|\bhasil\b/.test(label) && owner !== null && !/bobot|nilai /.test(label)) {
    const named = roles.find(([, words]) => words.test(label))?.[0];
    return { role: named && named !== 'text' ? named : 'answer', owner };
  }
  const role = roles.find(([, words]) => words.test(label))?.[0];
  return role ? { role, owner } : null;
}

function ownerOf(label: string): Owner | null {
  if (inspectorate.test(label)) return 'inspectorate';
  if (team.test(label)) return unit.test(label) ? 'unit-tpi' : 'tpi';
  return unit.test(label) ? 'unit' : null;
}

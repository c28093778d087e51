import { fold } from '../text.js';
import { type Belonging, belongingOf } from './belonging.js';

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

export interface Label extends Belonging {
  readonly role: Role;
}

/** Longer texts are titles and sentences. */
export const longestLabel = 90;

/** Any word of those below: most cells of a sheet have none. */
const likely =
  /jawab|nilai|bobot|catat|keterang|penjelas|bukti|dukung|eviden|link|tautan|url|rekomendasi|saran|komentar|tanggap|uraian|kriteria|petunjuk|panduan|parameter|isian|assess?ment|%|persen|skor|score|pertanyaan|indikator|komponen|unsur|aspek|pilihan|hasil|lampiran|^(id|no\.?|nomor|kode)$/;

/** In this order: the first that fits. */
const roles: readonly (readonly [Role, RegExp])[] = [
  ['type', /pilihan|(jenis|tipe|skala|opsi) (jawaban|penilaian)/],
  ['evidence', /bukti|dukung|eviden|\blink\b|tautan|\burl\b|lampiran dokumen/],
  ['advice', /rekomendasi|saran|^(?!.*jawab).*(tindak lanjut|rencana aksi)/],
  ['note', /catatan|keterangan|komentar|tanggapan|deskripsi jawaban|uraian jawaban/],
  ['criteria', /kriteria|petunjuk|panduan|parameter|^penjelasan$/],
  ['note', /penjelasan/],
  ['score', /^(nilai|skor|score) jawab/],
  ['answer', /(?<!tanggung )jawab|^isian|assess?ment/],
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
  const belonging = belongingOf(label);
  const role = roles.find(([, words]) => words.test(label))?.[0];
  // "Penilaian TPI" is an answer, "Penilaian" the questions
  if (/penilaian|\bhasil\b/.test(label) && belonging.owner !== null && !/bobot|nilai /.test(label)) {
    return { role: role && role !== 'text' ? role : 'answer', ...belonging };
  }
  return role ? { role, ...belonging } : null;
}

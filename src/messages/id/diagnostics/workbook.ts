import type { HiddenPart, WorkbookParams } from '../../../diagnostic/codes/workbook.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { apart, signed } from '../../diagnostics/signed.js';

const comma = (digits: string) => digits.replace('.', ',');
const number = (value: number) => comma(String(Number(value.toFixed(4))));
const shortest = (formula: string) => (formula.length > 80 ? `${formula.slice(0, 77)}...` : formula);
const places: Record<HiddenPart, string> = { row: 'baris', column: 'kolom', sheet: 'lembar' };

/** The first of many cells, and how many more. */
const someCells = (cells: string): string => {
  const all = cells.split(', ');
  return all.length <= 8 ? cells : `${all.slice(0, 6).join(', ')} dan ${all.length - 6} sel lain`;
};

export const workbookId: MessagesOf<WorkbookParams> = {
  'formula-answer': ({ formula, found }) =>
    `Sel jawaban berisi rumus (${formula}); dipakai hasil yang tersimpan: "${found}". Sebaiknya ketik jawabannya.`,
  'answer-stale': ({ formula, found, now }) =>
    `Jawaban yang tersimpan "${found}" sudah usang: rumusnya (${shortest(formula)}) sekarang menghasilkan "${comma(now)}". Ketik jawaban yang benar, atau buka di Excel, hitung ulang (Ctrl+Alt+F9), lalu simpan.`,
  'row-not-recognised': ({ text, found }) =>
    `Baris "${text}" berisi jawaban "${found}" tetapi bukan indikator yang dikenal, sehingga tidak dinilai. Pindahkan jawabannya ke baris indikator yang benar.`,
  'indicator-row-missing': () =>
    'Baris indikator ini tidak ditemukan di buku kerja. Kembalikan barisnya dari LKE resmi.',
  'code-missing': ({ code }) =>
    `Tidak ada baris dengan kode ${code} di kolom Kode, sehingga jawabannya kosong. Tulis kembali kodenya, atau salin barisnya dari lembar kosong.`,
  'code-repeated': ({ code, row }) =>
    `Kode ${code} sudah ada di baris ${row}. Keduanya tidak dinilai sampai salah satunya dihapus.`,
  'tpi-columns': ({ used, others, usedAnswers, otherAnswers, option }) =>
    `Ada lebih dari satu kolom TPI. Dipakai kolom ${used}, terisi ${usedAnswers} indikator; tidak dipakai: ${others}, terisi ${otherAnswers}. Untuk memakai yang lain, tambahkan ${option}.`,
  'cached-total-differs': ({ found, difference, cells }) =>
    typeof found === 'string'
      ? `Buku kerja menampilkan galat ${found} sebagai nilai total; asalnya di ${someCells(cells)}. Perbaiki jawaban atau rumus di sana.`
      : `Nilai total yang tersimpan di buku kerja berbeda ${signed(difference).replace('.', ',')} dari hitungan ini; asalnya di ${someCells(cells)}.`,
  'error-value': ({ found, spread }) =>
    spread === 0
      ? `Sel ini berisi galat ${found}. Perbaiki rumus atau jawaban yang dipakainya.`
      : `Sel ini berisi galat ${found}, yang menjalar ke ${spread} sel lain. Perbaiki rumus atau jawaban yang dipakainya.`,
  'answer-type-changed': ({ found, expected }) =>
    `Pilihan jawaban baris ini ${found === '' ? 'kosong' : `tertulis "${found}"`}, seharusnya "${expected}". Rumus nilai di buku kerja memakainya, sehingga pertanyaan ini tidak dinilai atau salah dinilai di sana. Kembalikan isinya.`,
  'score-formula-missing': () =>
    'Sel nilai baris ini kosong, padahal seharusnya berisi rumus; nilainya tidak ikut dihitung di buku kerja. Salin rumusnya dari LKE resmi.',
  'score-overwritten': ({ found }) =>
    `Rumus nilai di sel ini tertimpa angka atau teks "${found}", sehingga tidak lagi mengikuti jawaban. Kembalikan rumusnya dari LKE resmi.`,
  'percentage-overwritten': ({ found }) =>
    `Rumus persentase di sel ini tertimpa "${found}", sehingga tidak lagi mengikuti jumlah di bawahnya. Kembalikan rumusnya dari LKE resmi.`,
  'percentage-differs': ({ found, expected }) =>
    `Persentase yang diketik di sini ${comma(found)}, padahal jumlah di bawahnya memberi ${comma(expected)}. Nilai dihitung dari jumlahnya. Hapus persentasenya, atau perbaiki jumlahnya.`,
  'formula-skips-row': ({ formula, skipped }) =>
    `Rumus ${shortest(formula)} tidak menjangkau ${skipped}; nilainya tidak ikut dihitung di buku kerja. Perbaiki jangkauan rumusnya.`,
  'formula-reads-elsewhere': ({ formula, expected }) =>
    `Rumus nilai ini membaca jawaban baris lain, bukan ${expected}: ${shortest(formula)}. Salin rumusnya dari LKE resmi.`,
  'score-differs': ({ formula, found, expected }) =>
    formula === ''
      ? `Sel nilai ini berisi ${number(found)}, seharusnya ${number(expected)} menurut jawaban. Periksa dari mana angkanya.`
      : `Rumus ${shortest(formula)} menghasilkan ${number(found)}, seharusnya ${number(expected)}. Bandingkan rumusnya dengan LKE resmi.`,
  'answer-not-counted': ({ answer, found }) =>
    `Pertanyaan ini dijawab${answer === '' ? '' : ` "${answer}"`}, tetapi sel nilainya menunjukkan "${found}", sehingga tidak ikut dihitung di buku kerja. Ketik ulang jawabannya persis seperti pilihannya.`,
  'blank-raises-mean': ({ blanks, difference }) =>
    `${blanks} pertanyaan di sini belum dinilai; buku kerja merata-ratakan sisanya saja, sehingga nilainya lebih tinggi ${number(difference)}. Lengkapi jawabannya.`,
  'cached-stale': ({ found, now }) =>
    `Nilai yang tersimpan "${comma(found)}" sudah usang; menurut isi berkas sekarang "${comma(now)}". Buka di Excel, hitung ulang (Ctrl+Alt+F9), lalu simpan.`,
  'weight-differs': ({ found, expected }) =>
    `Bobot di sel ini ${found === '' ? 'kosong' : comma(found)}, seharusnya ${comma(expected)} menurut instrumen. Perbaiki bobotnya.`,
  'recap-weight': ({ text, id, found, expected }) =>
    `Rekap mencantumkan bobot ${comma(found)} untuk "${text}" (${id}), seharusnya ${comma(expected)}. Perbaiki bobotnya.`,
  'recap-reads-wrong-row': ({ text, found, expected }) =>
    `Rekap "${text}" membaca ${found}, seharusnya ${expected}. Perbaiki rujukannya.`,
  'recap-row-missing': ({ text, id }) =>
    `Rekap tidak memuat ${id} ${text} yang seharusnya ada di bawah baris ini. Tambahkan barisnya.`,
  'recap-score-differs': ({ text, id, found, expected }) =>
    `Rekap "${text}" (${id}) menampilkan ${comma(found)}, padahal nilainya ${expected.replaceAll('.', ',')} menurut jawaban di lembar kerja. Hubungkan selnya dengan nilai di lembar kerja.`,
  'recap-minimum': ({ text, id, found, expected }) =>
    `Nilai minimal ${comma(found)} untuk "${text}" (${id}) bukan menurut aturan: ${expected.replaceAll('.', ',')}. Perbaiki nilai minimalnya.`,
  'recap-not-understood': ({ sheet }) =>
    `Lembar "${sheet}" tampak seperti rekap, tetapi kolom-kolomnya tidak dikenali, sehingga isinya tidak diperiksa. Cocokkan sendiri dengan keluaran lke nilai.`,
  'verdict-cannot-fail': ({ formula, found }) =>
    `Rumus ${shortest(formula)} berbunyi "${found}" juga bila semua nilai 0, sehingga tidak pernah menunjukkan yang tidak lulus. Perbaiki rumusnya dengan nilai minimalnya.`,
  'verdict-contradicts': ({ found, predicate, id, actual, minimum }) => {
    const [is, least] = apart(actual, minimum).map(comma);
    return `Tertulis "${found}", padahal menurut aturan${predicate === '' ? '' : ` ${predicate.toUpperCase()}`} sebaliknya: ${id} ${is}, minimal ${least}. Semua nilai minimal harus terpenuhi; perbaiki kesimpulannya.`;
  },
  'answer-hidden': ({ part, count, found }) =>
    count === 1
      ? `Jawaban "${found}" ada di ${places[part]} yang tersembunyi. Tampilkan, lalu pastikan jawabannya benar.`
      : `${count} jawaban ada di ${places[part]} yang tersembunyi. Tampilkan, lalu pastikan jawabannya benar.`,
  'value-outside-validation': ({ found, allowed }) =>
    `Jawaban "${found}" di luar pilihan sel ini (${allowed}), meskipun sah menurut instrumen. Perbaiki daftar pilihannya, atau periksa apakah jawabannya salah baris.`,
};

import type { WorkbookParams } from '../../diagnostic/codes/workbook.js';
import type { MessagesOf } from './messages-of.js';
import { signed } from './signed.js';

export const workbookId: MessagesOf<WorkbookParams> = {
  'formula-answer': ({ formula, found }) =>
    `Sel jawaban berisi rumus (${formula}); dipakai hasil yang tersimpan: "${found}". Sebaiknya ketik jawabannya.`,
  'row-not-recognised': ({ text, found }) =>
    `Baris "${text}" berisi jawaban "${found}" tetapi bukan indikator yang dikenal; jawaban itu tidak dinilai.`,
  'indicator-row-missing': () =>
    'Baris indikator ini tidak ditemukan di buku kerja. Kembalikan barisnya dari LKE resmi.',
  'tpi-columns': ({ used, others }) =>
    `Ada lebih dari satu kolom TPI. Dipakai kolom "${used}"; tidak dipakai: ${others}.`,
  'cached-total-differs': ({ found, difference, cells }) =>
    typeof found === 'string'
      ? `Buku kerja menampilkan galat ${found} sebagai nilai total; asalnya di ${cells}. Perbaiki jawaban atau rumus di sana.`
      : `Nilai total yang tersimpan di buku kerja berbeda ${signed(difference).replace('.', ',')} dari hitungan ini; asalnya di ${cells}.`,
};

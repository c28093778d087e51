import type { TemplateParams } from '../../../diagnostic/codes/template.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const shortest = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}...` : text);

export const templateId: MessagesOf<TemplateParams> = {
  'template-key-missing': ({ key }) =>
    `Kunci "${key}" tidak ada di lembar kosong ini. Tambahkan dengan isi kosong.`,
  'template-row-missing': ({ text }) =>
    `Baris "${shortest(text)}" tidak ditemukan di buku kerja. Kembalikan barisnya dari LKE resmi.`,
  'leftover-answer': ({ found }) =>
    `Lembar kosong ini masih berisi "${shortest(found)}". Hapus isinya sebelum dibagikan.`,
  'validation-missing': ({ expected }) =>
    `Sel jawaban ini tidak membatasi isian; seharusnya hanya ${expected}. Tambahkan validasi datanya.`,
  'validations-absent': ({ count }) =>
    `Tidak satu pun dari ${count} sel jawaban di kolom ini membatasi isian. Tambahkan validasi data: daftar pilihan menurut skala, bilangan bulat untuk jumlah, 0-4 untuk indeks.`,
  'validation-differs': ({ found, expected }) =>
    `Validasi sel jawaban ini menerima ${found}, seharusnya ${expected} menurut skalanya. Perbaiki validasi datanya.`,
  'validation-unread': ({ found, expected }) =>
    `Daftar pilihan sel ini dihitung oleh rumus (${shortest(found)}) dan tidak dapat diperiksa di sini. Pastikan isinya ${expected}.`,
  'validation-misplaced': ({ found, text }) =>
    `Judul "${shortest(text)}" bukan pertanyaan, tetapi selnya menerima jawaban (${found}). Hapus validasi datanya.`,
  'scored-empty-row': ({ formula }) =>
    `Baris ini kosong tetapi berisi rumus nilai (${shortest(formula)}); apa pun yang diisikan di sini ikut dirata-ratakan. Hapus rumusnya.`,
  'extra-question': ({ text }) =>
    `Baris "${shortest(text)}" punya pilihan jawaban, tetapi bukan indikator instrumen ini. Hapus barisnya, atau pindahkan ke luar tabel.`,
};

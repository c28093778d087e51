import type { PortalRbParams } from '../../../diagnostic/codes/portalrb.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const portalRbId: MessagesOf<PortalRbParams> = {
  'api-error': ({ message, status }) =>
    `Ini bukan jawaban LKE, melainkan pesan galat dari server${status === '' ? '' : ` (${status})`}: "${message}". Perbaiki permintaannya, lalu unduh ulang.`,
  'portalrb-several': ({ count }) =>
    `JSON ini memuat jawaban ${count} unit. Simpan jawaban tiap unit dalam berkas sendiri.`,
  'portalrb-keys': ({ found, expected }) =>
    `Kunci di JSON ini bukan kunci PortalRB: ${found}. Yang diperlukan: ${expected}.`,
  'portalrb-no-answers': ({ count, found }) =>
    count === 0
      ? 'Daftar jawaban di JSON ini kosong, sehingga tidak ada yang dinilai. Minta ulang jawaban unit ini dari PortalRB.'
      : `Tidak satu pun dari ${count} nomor soal (soal_id) di JSON ini dikenal: ${found === '' ? 'semuanya kosong' : found}. Ini jawaban instrumen lain, atau nomornya diubah.`,
  'text-before-json': ({ text }) =>
    `Sebelum JSON ada teks dari server: "${text}". Jawabannya dibaca, tetapi mungkin tidak lengkap. Minta pengelola server memperbaikinya, lalu unduh ulang.`,
};

import type { EvidenceParams, LinkFault } from '../../../diagnostic/codes/evidence.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const faults: Record<LinkFault, string> = {
  spaces: 'berisi spasi sehingga terpotong. Ganti spasi dengan %20, atau tulis satu tautan per butir',
  scheme: 'tidak diawali https://. Lengkapi tautannya',
  local: 'hanya ada di komputer atau jaringan sendiri. Unggah berkasnya dan tulis tautan https://',
  word: 'tidak menuju apa pun. Tulis tautan https:// atau nama dokumennya',
  malformed: 'bukan tautan yang utuh. Salin ulang dari peramban',
};

export const evidenceId: MessagesOf<EvidenceParams> = {
  'evidence-missing': ({ found }) =>
    `Dijawab ${found.replace('.', ',')} tanpa catatan dan tanpa bukti dukung. Tambahkan bukti atau catatan.`,
  'evidence-link-invalid': ({ found, what }) => `Bukti "${found}" ${faults[what]}.`,
  'evidence-link-repeated': ({ link, count, of }) =>
    `Tautan "${link}" dipakai pada ${count} dari ${of} indikator yang bertautan. Tunjuk dokumen setiap indikator.`,
};

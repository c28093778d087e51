import type { EvidenceParams, Hollow, LinkFault } from '../../../diagnostic/codes/evidence.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const faults: Record<LinkFault, string> = {
  spaces: 'berisi spasi sehingga terpotong. Ganti spasi dengan %20, atau tulis satu tautan per butir',
  scheme: 'tidak diawali https://. Lengkapi tautannya',
  local: 'hanya ada di komputer atau jaringan sendiri. Unggah berkasnya dan tulis tautan https://',
  personal:
    'hanya terbuka bagi pemilik akunnya sendiri (Drive Saya, kotak surat, dan sejenisnya). Bagikan dokumennya, lalu salin tautan berbaginya',
  edit: 'disalin dari halaman sunting, yang belum tentu terbuka bagi orang lain. Bagikan dokumennya, lalu salin tautan berbaginya',
  search: 'menunjuk hasil pencarian, bukan dokumen. Buka dokumennya, lalu tulis tautannya',
  word: 'tidak menuju apa pun. Tulis tautan https:// atau nama dokumennya',
  malformed: 'bukan tautan yang utuh. Salin ulang dari peramban (browser)',
};

const hollow: Record<Hollow, string> = {
  empty: 'tidak menunjukkan dokumen apa pun',
  official: 'adalah teks LKE resmi, bukan bukti',
  repeated: 'sama di banyak baris, sehingga tidak menunjukkan bukti yang mana',
  comment:
    'adalah komentar sel, dan tidak pasti unit yang menulisnya. Pindahkan isinya ke kolom catatan atau bukti',
  unheaded: 'ada di kolom yang tidak berjudul bukti atau catatan. Beri kolomnya judul "Bukti dukung"',
};

export const evidenceId: MessagesOf<EvidenceParams> = {
  'evidence-missing': ({ found, instead, why }) =>
    `Dijawab ${found.replace('.', ',')} tanpa catatan dan tanpa bukti dukung${why === '' ? '' : `: "${instead}" ${hollow[why]}`}. Tambahkan ${why === '' ? 'bukti atau catatan' : 'tautan, nama, atau nomor dokumennya'}.`,
  'evidence-link-invalid': ({ found, what }) => `Bukti "${found}" ${faults[what]}.`,
  'evidence-link-repeated': ({ link, count, of }) =>
    `Tautan "${link}" dipakai pada ${count} dari ${of} indikator yang punya tautan. Beri tautan dokumen untuk setiap indikator.`,
  'personal-data': ({ kind, found, more }) =>
    `Di sini ada yang tampak seperti ${kind === 'nik' ? 'NIK' : 'nomor telepon'} (${found}${more > 0 ? ` dan ${more} lagi` : ''}). Hapus sebelum lembar kerja dibagikan: penilaian tidak memerlukannya.`,
};

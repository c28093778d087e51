import type { PortalRbParams } from '../../../diagnostic/codes/portalrb.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of JSON files that should hold answers. */
export const portalRbDocsId: DocsOf<PortalRbParams> = {
  'api-error': {
    title: 'Server menjawab dengan galat, bukan dengan jawaban LKE',
    why: 'Yang tersimpan adalah pesan galat dari PortalRB atau aplikasi instansi. Tidak ada jawaban di dalamnya, sehingga tidak ada yang dinilai.',
    example: '{"error": true, "message": "Token tidak berlaku"}',
    fix: 'Baca pesannya: perbaiki alamat, nomor unit atau token, lalu unduh ulang jawabannya.',
  },
  'portalrb-several': {
    title: 'Satu JSON memuat jawaban beberapa unit',
    why: 'Satu lembar kerja adalah satu unit. Memilih salah satunya dapat menilai unit yang salah.',
    example: '{"data": [{"unit_id": "1", "answers": [...]}, {"unit_id": "2", "answers": [...]}]}',
    fix: 'Unduh jawaban tiap unit sendiri-sendiri (/lke/jawaban-unit/ID), lalu rekap dengan: lke rekap FOLDER',
  },
  'portalrb-keys': {
    title: 'Kunci di JSON bukan kunci PortalRB',
    why: 'Tanpa soal_id dan jawaban_unit atau jawaban_tpi tidak diketahui jawaban mana milik pertanyaan mana. Dinilai pun hasilnya nol semua.',
    example: '{"answers": [{"pertanyaan": 1, "nilai": "A"}]}',
    fix: 'Sesuaikan nama kuncinya dengan panduan teknis PortalRB: soal_id, jawaban_unit, jawaban_tpi, catatan_unit, bukti_dukung_unit, catatan_tpi.',
  },
  'portalrb-no-answers': {
    title: 'Tidak ada jawaban yang dikenal di JSON ini',
    why: 'Daftar jawabannya kosong, atau semua nomor soalnya tidak ada dalam instrumen. Menilainya akan memberi 0 poin yang bukan keadaan unit.',
    example: '"soal_id": "LKE-001" di semua jawaban',
    fix: 'Unduh ulang dari PortalRB. Bila JSON dibuat aplikasi lain, pakai nomor soal PortalRB (1 sampai 127).',
  },
  'text-before-json': {
    title: 'Ada teks dari server sebelum JSON',
    why: 'Server mencetak peringatannya sendiri ke dalam berkas. Jawabannya masih terbaca, tetapi peringatan itu dapat berarti sebagian data tidak ikut terkirim.',
    example: 'Warning: Undefined variable $catatan in lke.php on line 12, lalu {"unit_id": ...',
    fix: 'Bandingkan jumlah jawabannya dengan aplikasi, dan minta pengelola server mematikan tampilan peringatan.',
  },
};

import type { ConsistencyParams } from '../../../diagnostic/codes/consistency.js';
import type { DocsOf } from '../../codes/docs-of.js';

export const consistencyDocsId: DocsOf<ConsistencyParams> = {
  'count-sum-differs': {
    title: 'Jumlah bagian tidak sama dengan totalnya',
    why: 'Bagian-bagian harus berjumlah sama dengan totalnya: pengaduan yang diproses dan selesai adalah semua yang harus ditindaklanjuti. Bila tidak, salah satu angkanya keliru, dan penilai akan menanyakannya.',
    example: 'pengaduan_diproses 1 + pengaduan_selesai 1 = 2, padahal pengaduan_harus_ditindaklanjuti = 6',
    fix: 'Cocokkan dengan rekapnya dan betulkan angka yang keliru. Nilai tidak diubah oleh temuan ini.',
  },
  'count-above-whole': {
    title: 'Jumlah melebihi keseluruhannya',
    why: 'Yang sudah tidak mungkin lebih banyak daripada yang wajib atau yang ada. Nilainya dibatasi 100%, sehingga kekeliruan ini tidak tampak di lembar kerja.',
    example: 'lhkpn_sudah = 5, padahal yang wajib hanya 3',
    fix: 'Cocokkan kedua jumlah dengan daftarnya dan betulkan yang keliru.',
  },
  'counts-differ': {
    title: 'Satu jumlah yang ditanyakan dua kali dijawab berbeda',
    why: 'Lembar kerja menanyakan jumlah yang sama pada dua indikator. Bila berbeda, salah satu nilainya dihitung dari angka yang keliru.',
    example: 'perubahan_dibuat = 7 pada A.II.1.i.a, tetapi 5 pada A.II.1.i.b',
    fix: 'Isi keduanya dengan jumlah yang benar.',
  },
  'answer-denied': {
    title: 'Jawaban bertentangan dengan jawaban lain',
    why: 'Menurut kriteria resminya, jawaban ini hanya mungkin bila jawaban lain yang disebut itu berbeda. Hanya pasangan yang pasti bertentangan yang dilaporkan, dan hanya antara jawaban pihak yang sama.',
    example:
      'A.I.6.iv.b dijawab A (hasil survei terbuka), padahal A.I.6.iv.a dijawab E (survei belum dilakukan)',
    fix: 'Periksa keduanya terhadap bukti, lalu betulkan yang keliru.',
  },
  'note-contradicts': {
    title: 'Catatan menyebut hasil survei yang berbeda dari indeksnya',
    why: 'Persen atau indeks dalam catatan tidak cocok dengan indeks yang diisi, walaupun pembulatan diperhitungkan. Survei bernilai sampai 35 poin, jadi selisih kecil pun berarti.',
    example: 'Indeks 4,00 dengan catatan "hasil survei 87,65%", yang berarti 3,506',
    fix: 'Lihat laporan surveinya, lalu betulkan indeks atau catatannya.',
  },
};

import type { ChoiceParams } from '../../../diagnostic/codes/choice.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of the sheets and columns of a workbook that are read or left out. */
export const choiceDocsId: DocsOf<ChoiceParams> = {
  'sheet-not-found': {
    title: 'Lembar yang diminta tidak ada',
    why: 'Yang dibaca hanya lembar yang disebut dengan --sheet. Nama itu tidak ada di buku kerja ini, jadi tidak ada yang dinilai.',
    example: 'lke nilai LKE.xlsx --sheet "LKE TPI", padahal nama lembarnya "LKE-TPI"',
    fix: 'Salin nama lembar dari tab di bawah jendela Excel. Huruf besar dan kecil tidak dibedakan.',
  },
  'column-not-found': {
    title: 'Kolom yang diminta tidak ada, atau lebih dari satu yang cocok',
    why: 'Jawaban hanya dibaca dari kolom yang disebut dengan --column atau --team. Menebak kolom lain dapat menilai jawaban yang salah.',
    example: 'lke nilai LKE.xlsx --column "Jawaban Final", padahal judul kolomnya "Jawaban Akhir"',
    fix: 'Sebutkan judul kolomnya seperti tertulis di lembar, atau hurufnya: --column R',
  },
  'column-ambiguous': {
    title: 'Beberapa kolom sama-sama dapat berisi jawaban unit',
    why: 'Isinya berbeda dan tidak ada tanda mana yang berlaku: tidak dari judulnya, dan tidak dari rumus nilainya. Memilih salah satu dapat menilai jawaban yang salah.',
    example: 'Dua kolom berjudul "Jawaban", dua-duanya terisi',
    fix: 'Sebutkan kolomnya, misalnya --column K, atau beri judul yang jelas: "Jawaban Unit" dan "Jawaban TPI".',
  },
  'column-left-out': {
    title: 'Ada kolom jawaban lain yang tidak dibaca',
    why: 'Satu pihak dinilai dari satu kolom. Kolom lain, misalnya milik TPN atau tahun lalu, tidak dibaca; isinya kosong atau sama dengan yang dibaca, sehingga nilai tidak terpengaruh.',
    example: 'Kolom "Jawaban TPN" di samping "Jawaban Unit" dan "Jawaban TPI"',
    fix: 'Tidak ada yang perlu dilakukan bila kolom yang dibaca memang yang dimaksud. Kolom lain dipilih dengan --column atau --team.',
  },
  'column-differs': {
    title: 'Kolom jawaban lain berisi jawaban yang berbeda',
    why: 'Nilai dihitung dari satu kolom saja. Bila jawaban yang berlaku ada di kolom lain, nilai dan kesimpulannya keliru.',
    example: 'Kolom "Jawaban" dibaca, sedangkan perbaikannya ditulis di kolom "Jawaban Perbaikan"',
    fix: 'Pastikan kolom mana yang berlaku. Untuk membaca kolom lain: --column HURUF, atau --team HURUF untuk kolom penilai.',
  },
  'table-left-out': {
    title: 'Ada lembar atau tabel LKE lain yang tidak dibaca',
    why: 'Yang dinilai satu tabel saja. Tabel lain berisi jawaban yang sama, sehingga nilai tidak terpengaruh.',
    example: 'Lembar "LKE ZI (2)" yang tersembunyi adalah salinan "LKE ZI"',
    fix: 'Hapus salinannya bila tidak diperlukan. Lembar lain dipilih dengan --sheet.',
  },
  'table-differs': {
    title: 'Lembar atau tabel LKE lain berisi jawaban yang berbeda',
    why: 'Yang dinilai satu tabel saja. Bila jawaban yang berlaku ada di tabel lain, nilai dan kesimpulannya keliru.',
    example: 'Lembar "LKE ZI" dibaca, sedangkan lembar tersembunyi "LKE lama" berisi jawaban lain',
    fix: 'Pastikan mana yang berlaku, lalu hapus yang lain atau pilih lembarnya: --sheet NAMA',
  },
  'tables-together': {
    title: 'LKE terbagi di beberapa lembar dan dibaca bersama',
    why: 'Tiap lembar memuat area tersendiri. Jawabannya digabung; rumus, nilai tersimpan dan rekapnya tidak diperiksa, karena tidak ada satu lembar yang memuat semuanya.',
    example: 'Enam lembar "Area 1" sampai "Area 6", masing-masing diisi oleh pokja areanya',
    fix: 'Pastikan semua lembar yang disebut memang bagian LKE ini. Sebelum diajukan, pindahkan jawabannya ke satu lembar LKE.',
  },
  'tables-conflict': {
    title: 'Lembar-lembar LKE menjawab pertanyaan yang sama dengan berbeda',
    why: 'LKE terbagi di beberapa lembar. Bila dua lembar menjawab pertanyaan yang sama dengan berbeda, tidak pasti mana yang berlaku, dan tidak ada yang dinilai.',
    example: 'Lembar "Area 1" dan "Area 2" dua-duanya menjawab A.I.1.i.a: Ya dan Tidak',
    fix: 'Hapus jawaban yang tidak berlaku, lalu jalankan lagi.',
  },
  'tables-of-units': {
    title: 'Lembar-lembar yang terisi sebagian milik unit yang berbeda',
    why: 'Beberapa lembar masing-masing berisi area tersendiri, tetapi di atas tabelnya tertulis unit yang berbeda. Digabung, nilainya bukan nilai unit mana pun, sehingga tidak ada yang dinilai.',
    example:
      'Lembar "LKE A" bertuliskan "Unit Kerja: Dinas Contoh A", lembar "LKE B" bertuliskan "Unit Kerja: Dinas Contoh B"',
    fix: 'Simpan LKE setiap unit di berkas tersendiri. Bila unitnya sama, samakan tulisan namanya.',
  },
};

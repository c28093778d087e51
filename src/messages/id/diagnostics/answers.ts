import type { AnswersParams, OddParams } from '../../../diagnostic/codes/answers.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const comma = (digits: string) => digits.replace('.', ',');

/** The alphabet of a letter, by its number in Unicode. */
function alphabet(code: string): string {
  const number = Number.parseInt(code.slice(2), 16);
  if (number >= 0x400 && number < 0x530) return 'Kiril';
  if (number >= 0x370 && number < 0x400) return 'Yunani';
  return number >= 0xff00 && number < 0xfff0 ? 'lebar penuh' : 'khusus';
}

function oddText({ odd, code, like }: OddParams): string {
  if (odd === '') return '';
  if (like === '') return `: tanda "${odd}" di dalamnya berlebih`;
  const letter = code === '' ? `huruf "${odd}"` : `huruf ${alphabet(code)} (${code})`;
  return `: ${letter} di dalamnya hanya mirip ${like}, ketik ulang ${like} biasa`;
}

export const answersId: MessagesOf<AnswersParams> = {
  'no-tpi-answers': () =>
    'Berkas ini tidak berisi jawaban TPI, sehingga --by tpi tidak dapat dipakai. Nilai jawaban unit dengan --by unit.',
  'answer-missing': ({ allowed }) => `Belum dijawab. Isi dengan: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed, ...odd }) =>
    `Jawaban "${found}" di luar pilihan${oddText(odd)}. Pilih salah satu: ${allowed}.`,
  'answer-shape': ({ expected, keys, found }) =>
    expected === 'inputs'
      ? `Indikator ini diisi dengan beberapa angka, bukan "${found}". Isi: ${keys}.`
      : 'Indikator ini diisi dengan satu jawaban saja, bukan beberapa.',
  'index-outside-range': ({ found, maximum, divisor, proposed }) =>
    `Indeks ${found} di luar rentang 0-${maximum}. ${proposed === '' ? 'Periksa hasil surveinya' : `Bila hasil surveinya berskala 0-100, bagi ${comma(divisor)}: ${comma(proposed)}`}.`,
  'index-not-number': ({ found, maximum, ...odd }) =>
    `"${found}" bukan angka${oddText(odd)}. Isi indeks 0 sampai ${maximum}, misalnya 3,55.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" adalah persen, yang diminta indeks 0-${maximum}. ${proposed === '' ? 'Periksa hasil surveinya' : `Bila itu hasil surveinya, tulis ${comma(proposed)}`}.`,
  'count-missing': ({ key }) =>
    `"${key}" belum diisi, sehingga indikator ini belum dapat dinilai. Isi dengan bilangan bulat (0 bila tidak ada).`,
  'count-invalid': ({ key, found, ...odd }) =>
    `"${key}" berisi "${found}"${oddText(odd)}; yang diminta bilangan bulat 0 atau lebih, tanpa pemisah ribuan.`,
  'number-is-date': ({ found, expected, proposed }) =>
    `Sel ini berisi tanggal atau jam (${found}), bukan angka. Ubah format selnya menjadi Umum (General), lalu ketik ${expected === 'count' ? 'jumlahnya dengan bilangan bulat' : proposed === '' ? 'indeksnya, misalnya 3,55' : `indeksnya (${comma(proposed)} bila itu yang dimaksud)`}.`,
  'share-of-nothing': ({ part, whole }) =>
    `${part}, padahal ${whole} = 0. Dinilai 0; periksa kedua jumlahnya.`,
  'zero-of-zero': () =>
    'Tidak ada yang dihitung (0 dari 0). Dinilai penuh, kecuali --zero-division menentukan lain; pastikan dengan TPI.',
  'formula-without-result': ({ formula }) =>
    `Sel jawaban berisi rumus (${formula}) tanpa hasil. Buka dan simpan di Excel, atau ketik jawabannya.`,
  'error-cell': ({ found }) => `Sel jawaban berisi galat ${found}. Ketik jawabannya.`,
  'answer-struck': ({ found, struck, rest }) =>
    rest === ''
      ? `Jawaban "${found}" dicoret, tetapi tetap dinilai. Hapus coretannya bila jawaban ini berlaku; bila tidak, ganti atau kosongkan.`
      : `Sel ini dicoret sebagian: "${struck}" dicoret, tersisa "${rest}". Tulis hanya jawaban yang berlaku.`,
  'answer-merged': ({ cell, found }) =>
    `Sel ini digabung dengan ${cell} yang berisi "${found}", sehingga tidak punya jawaban sendiri. Pisahkan selnya (Unmerge Cells), lalu isi masing-masing.`,
  'answer-picture': () => 'Sel jawaban berisi gambar. Ketik jawabannya; gambar diletakkan di kolom bukti.',
  'answer-chosen': ({ position, item }) =>
    `Sel ini berisi ${position}, nomor pilihan di kotak daftar; dibaca sebagai pilihan itu: ${item}.`,
  'answer-position': ({ position }) =>
    `Sel ini berisi ${position}, nomor urut pilihan di kotak daftar atau tombol, dan daftarnya tidak terbaca. Ketik jawabannya.`,
  'comments-read': ({ count, cells, more }) =>
    `${count} komentar sel dibaca sebagai catatan: ${cells}${more > 0 ? `, dan ${more} lagi` : ''}.`,
  'comments-unread': ({ count, cells, more }) =>
    `${count} komentar sel tidak dibaca, karena tidak ada di sel jawaban, catatan atau bukti: ${cells}${more > 0 ? `, dan ${more} lagi` : ''}.`,
  'pictures-floating': ({ count, cells, more }) =>
    `${count} gambar melayang di atas lembar, di dekat ${cells}${more > 0 ? `, dan ${more} lagi` : ''}. Gambar seperti itu tidak menempel pada sel dan tidak dihitung sebagai bukti. Tempatkan di dalam sel, atau tulis nama atau tautan dokumennya.`,
};

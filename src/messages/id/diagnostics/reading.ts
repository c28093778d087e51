import type { Seems } from '../../../diagnostic/catalogue.js';
import type { ReadingParams } from '../../../diagnostic/codes/reading.js';
import { isAddress } from '../../address-like.js';
import { folderWord } from '../../command-line.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { lke } from '../command.js';
import { maybe } from './maybe.js';
import { describeSlipId } from './yaml.js';

/** What a file is, and what to do with it. */
const seems: Record<Seems, readonly [what: string, advice?: string]> = {
  html: [
    'halaman web (HTML)',
    'Bila isinya tabel LKE (apa pun akhiran namanya), buka di Excel lalu simpan sebagai .xlsx.',
  ],
  csv: [
    'teks CSV, yang tidak memuat rumus dan susunan LKE',
    'Pakai buku kerja aslinya, atau buka di Excel lalu simpan sebagai .xlsx.',
  ],
  pdf: ['dokumen PDF'],
  word: ['dokumen Word'],
  odt: ['dokumen LibreOffice Writer (.odt)'],
  powerpoint: ['presentasi PowerPoint'],
  ods: ['buku kerja LibreOffice (.ods)', 'Simpan sebagai .xlsx.'],
  xlsb: ['buku kerja Excel biner (.xlsb)', 'Simpan sebagai .xlsx.'],
  xls: ['buku kerja Excel lama (.xls)', 'Simpan sebagai .xlsx.'],
  zip: ['arsip ZIP, bukan buku kerja Excel', 'Keluarkan dulu buku kerja di dalamnya.'],
  text: ['teks biasa'],
  binary: ['berkas biner yang tidak dikenal'],
  json: ['JSON, tetapi bukan jawaban LKE PortalRB'],
  yaml: ['YAML tanpa kunci "jawaban"'],
  own: [
    'laporan lke-zi sendiri, bukan lembar kerja',
    'Sebutkan lembar kerja aslinya; potongan rekap (NDJSON) digabung dengan: lke rekap --merge.',
  ],
  units: ['daftar unit PortalRB, bukan jawaban LKE', 'Minta jawaban satu unit (/lke/jawaban-unit/ID).'],
  lock: [
    'berkas kunci yang dibuat Excel atau LibreOffice selama buku kerja terbuka',
    'Tutup dulu programnya, lalu sebutkan buku kerja itu sendiri, tanpa ~$ di depan namanya.',
  ],
  zeros: [
    'berkas yang isinya nol semua: belum terunduh dari OneDrive atau Google Drive, atau unduhannya gagal',
    'Buka atau unduh ulang sampai selesai.',
  ],
  picture: ['gambar atau foto', 'Pakai buku kerja LKE yang aslinya.'],
  media: ['video atau rekaman suara'],
  archive: ['arsip (RAR, 7z, GZ)', 'Keluarkan dulu buku kerjanya.'],
  shortcut: [
    'pintasan (tautan) ke dokumen di tempat lain',
    'Buka tautannya, unduh buku kerjanya, lalu pakai berkas itu.',
  ],
  google: [
    'tautan Google Drive, bukan isinya',
    'Buka di Google Sheets lalu unduh sebagai .xlsx (File, Download).',
  ],
  rtf: [
    'dokumen WordPad (RTF)',
    'Jawaban LKE diisi di buku kerja Excel atau lembar YAML berupa teks biasa (Notepad).',
  ],
  fods: ['buku kerja LibreOffice datar (.fods)', 'Buka di LibreOffice lalu simpan sebagai .xlsx.'],
  'xml-spreadsheet': [
    'buku kerja Excel berbentuk XML (XML Spreadsheet 2003)',
    'Buka di Excel lalu simpan sebagai .xlsx.',
  ],
  xml: ['dokumen XML'],
  mhtml: ['arsip halaman web (MHTML)'],
  email: ['surat elektronik', 'Simpan dulu lampirannya.'],
  numbers: ['buku kerja Numbers (Apple)', 'Ekspor ke Excel (.xlsx).'],
};

const tooLarge = {
  'too-large': 'ukurannya melebihi batas',
  'too-many-lines': 'barisnya terlalu banyak',
  'too-deep': 'susunannya terlalu dalam atau terlalu rapat',
};

const asText = (found: string, write: string, otherwise: string) =>
  `${found === '' ? '' : `: "${found}"`}. Bila ini teks biasa, beri tanda kutip${write === '' ? '' : `: ${write}`}; bila tidak, ${otherwise}.`;

const forbidden: Record<
  ReadingParams['yaml-forbidden']['what'],
  (params: ReadingParams['yaml-forbidden']) => string
> = {
  alias: ({ found, write }) =>
    `Jangkar atau alias YAML (&, *) tidak diterima${asText(found, write, 'tulis nilainya langsung')}`,
  tag: ({ found, write }) => `Tag YAML (!...) tidak diterima${asText(found, write, 'hapus tagnya')}`,
  directive: () => 'Baris perintah YAML (%...) tidak diterima; hapus barisnya.',
  documents: () => 'Berkas berisi lebih dari satu dokumen YAML; pisahkan menjadi berkas sendiri-sendiri.',
};

/** By the reason for which the reader refuses. */
const broken: Record<string, string> = {
  corrupt: 'rusak atau terpotong',
  'too-large': 'terlalu besar setelah dibuka',
  'too-many': 'berisi terlalu banyak sel atau bagian',
  dtd: 'memuat definisi XML yang tidak wajar',
  encoding: 'memakai pengodean teks yang tidak dikenal',
};

/** Why a file or stream takes no more, by the system's code. */
const unwritten: Record<string, string> = {
  EACCES: 'tidak ada izin menulis di sana',
  EPERM: 'tidak ada izin menulis di sana',
  EROFS: 'tempatnya hanya dapat dibaca',
  ENOSPC: 'disk penuh',
  EDQUOT: 'jatah ruang disk habis',
  ENAMETOOLONG: 'namanya terlalu panjang',
  EBUSY: 'berkasnya sedang dipakai program lain',
  EEXIST: 'sebuah berkas menempati nama foldernya',
  ENOTDIR: 'sebuah berkas menempati nama foldernya',
};

/** A sheet that is too much is mostly one with formats far below and beside its table. */
const isFull = (reason: string, part: string) => reason.startsWith('too-') && part.includes('/worksheets/');

export const readingId: MessagesOf<ReadingParams> = {
  'file-not-found': ({ name, suggestion }) =>
    isAddress(name)
      ? `"${name}" adalah alamat, bukan berkas; lke-zi tidak mengambil apa pun dari jaringan. Unduh dulu berkasnya, lalu sebutkan namanya di komputer ini.`
      : `Berkas "${name}" tidak ditemukan.${maybe(suggestion)} Periksa nama dan foldernya.`,
  'file-unreadable': ({ reason }) =>
    `Berkas tidak dapat dibuka (${reason}). Periksa izin dan apakah sedang dipakai program lain.`,
  'file-is-folder': ({ name, files, more }) =>
    files === ''
      ? 'Ini folder, bukan berkas, dan tidak ada lembar kerja langsung di dalamnya. Sebutkan berkasnya.'
      : `Ini folder, bukan berkas. Sebutkan salah satu lembar kerja di dalamnya: ${files}${more > 0 ? ` dan ${more} lagi` : ''}; atau rekap semuanya: ${lke('batch', folderWord(name))}`,
  'output-is-input': ({ name }) =>
    `"${name}" adalah berkas masukan dan tidak pernah ditimpa. Pakai nama lain.`,
  'output-not-file': ({ name }) => `"${name}" bukan berkas biasa. Pakai nama lain.`,
  'output-unwritten': ({ name, reason }) =>
    `${name === '' ? 'Keluaran layar' : `"${name}"`} tidak dapat ditulis: ${unwritten[reason] ?? reason}. Hasilnya belum tersimpan utuh.`,
  'folder-not-found': ({ name }) => `Folder "${name}" belum ada. Buat dulu foldernya.`,
  'output-exists': ({ name }) =>
    `Berkas "${name}" sudah ada dan tidak ditimpa. Pakai nama lain, atau --force.`,
  'nothing-found': ({ words, suggestion, file, sheets }) =>
    file === ''
      ? `Tidak ada yang cocok dengan "${words}".${maybe(suggestion)} Semua yang dapat ditanyakan: lke jelaskan`
      : `Di ${file} tidak ada yang dibaca di baris sel "${words}". Lembar yang dibaca: ${sheets}.`,
  'file-empty': () => 'Berkas kosong. Periksa apakah penyalinan atau pengunduhannya selesai.',
  'file-too-large': ({ size, limit }) =>
    `Berkas terlalu besar (${Math.ceil(size / 1024)} KiB, batas ${Math.floor(limit / 1024)} KiB). Hapus gambar dan lampiran, lalu simpan ulang.`,
  'file-encoding': () => 'Teks tidak tersimpan sebagai UTF-8. Simpan ulang dengan pengodean UTF-8.',
  'file-not-worksheet': ({ seems: kind }) => {
    const [what, advice = 'Pakai buku kerja LKE (.xlsx), lembar kerja YAML, atau JSON PortalRB.'] =
      seems[kind];
    return `Ini bukan LKE: tampaknya ${what}. ${advice}`;
  },
  'workbook-encrypted': () =>
    'Buku kerja dikunci kata sandi. Buka di Excel, hapus sandi pembukanya, lalu simpan.',
  'workbook-labelled': () =>
    'Buku kerja dilindungi label sensitivitas, sehingga isinya tersandi. Buka di Excel dengan akun kantor Anda, ubah labelnya menjadi yang tidak menyandi (misalnya Umum), lalu simpan salinannya.',
  'workbook-unreadable': ({ reason, part, detail }) =>
    `Buku kerja ${broken[reason] ?? 'rusak'}${part ? ` (${part}: ${detail})` : ''}. Buka di Excel, ${isFull(reason, part) ? 'hapus baris dan kolom kosong di bawah dan di kanan tabel (Ctrl+End menunjukkan ujungnya), ' : ''}simpan sebagai .xlsx baru, lalu coba lagi.`,
  'yaml-too-large': ({ what }) =>
    `Berkas YAML ditolak: ${tooLarge[what]}. Lembar kerja yang wajar jauh lebih kecil.`,
  'yaml-forbidden': (params) => forbidden[params.what](params),
  'yaml-syntax': ({ problem, ...words }) => describeSlipId(problem, words),
  'json-syntax': () => 'Susunan JSON rusak. Unduh ulang berkasnya dari PortalRB.',
  'lke-old-instrument': ({ found }) =>
    `Ini LKE lama, dari sebelum Permen PANRB 90/2021 (${found}). Pindahkan jawabannya ke LKE Permen PANRB 90/2021.`,
  'lke-not-found': ({ sheets, asked }) =>
    `${asked === '' ? 'Tidak ada lembar LKE di buku kerja ini.' : `Lembar "${asked}" (--sheet) bukan lembar LKE.`} Lembar yang ada: ${sheets}. Yang dicari: tabel dengan kolom "Penilaian" dan "Jawaban".`,
  'lke-ambiguous': ({ sheets, answers, first }) =>
    `Lebih dari satu lembar adalah LKE yang terisi: ${sheets} (terisi ${answers} indikator). Pilih salah satu, misalnya --sheet "${first}".`,
  'lke-columns': ({ sheet, missing, found }) =>
    `Lembar "${sheet}" tampak sebagai LKE, tetapi kolom "${missing}" milik unit tidak ditemukan.${found === '' ? '' : ` Kolom jawaban yang ada: ${found}.`} Sebutkan kolomnya dengan --column.`,
  'lke-rows': ({ sheet, found, expected }) =>
    `Lembar "${sheet}" tampak sebagai LKE, tetapi hanya ${found} dari ${expected} indikator yang dikenali barisnya. Kembalikan baris dan teks pertanyaannya seperti LKE resmi.`,
  'lke-unsorted': ({ sheet, found }) =>
    `Lembar "${sheet}" memuat ${found} pertanyaan LKE, tetapi urutannya bukan urutan LKE: barisnya pernah diurutkan menurut kolom lain. Urutkan kembali menurut kolom nomornya, atau batalkan pengurutannya.`,
  'worksheet-version': ({ found }) =>
    `Versi lembar kerja "${found}" tidak dikenal; yang didukung: 1. Perbarui lke-zi.`,
  'worksheet-instrument': ({ found, known }) =>
    `Lembar kerja memakai instrumen "${found}", sedangkan yang dipakai menilai "${known}". Sesuaikan, atau pakai --instrument.`,
  'instrument-ambiguous': ({ instruments }) =>
    `Lembar kerja ini cocok dengan beberapa instrumen yang menilai berbeda: ${instruments}. Pilih salah satu dengan --instrument.`,
  'instrument-mismatch': ({ instrument, leftOver, leftOverCount, lacking, lackingCount, better }) => {
    const found = [
      ...(leftOverCount > 0 ? [`${leftOverCount} pertanyaan tidak dikenal instrumen itu (${leftOver})`] : []),
      ...(lackingCount > 0 ? [`${lackingCount} indikator instrumen itu tidak ditanyakan (${lacking})`] : []),
    ].join(', dan ');
    const next = better
      ? `Instrumen yang lebih cocok: ${better}; pakai yang itu.`
      : 'Bila ini lembar kerja instrumen lain, sebutkan instrumennya dengan --instrument BERKAS; bila pertanyaannya ditambah atau dihapus sendiri, kembalikan seperti semula.';
    return `Pertanyaan lembar kerja ini tidak sama dengan instrumen ${instrument}${found && `: ${found}`}. ${next}`;
  },
};

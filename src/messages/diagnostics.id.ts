import type { Code, Params, Seems } from '../diagnostic/catalogue.js';

/** A sentence for every code: what is wrong, what was expected, what to do. */
export type DiagnosticMessages = { readonly [C in Code]: (params: Params[C]) => string };

const seems: Record<Seems, string> = {
  html: 'halaman web (HTML) yang diberi nama lain',
  csv: 'teks CSV',
  pdf: 'dokumen PDF',
  word: 'dokumen Word',
  xls: 'buku kerja Excel lama (.xls)',
  zip: 'arsip ZIP, bukan buku kerja Excel',
  text: 'teks biasa',
  binary: 'berkas biner yang tidak dikenal',
  json: 'JSON, tetapi bukan jawaban LKE PortalRB',
  yaml: 'YAML tanpa kunci "jawaban"',
};

const maybe = (suggestion: string) => (suggestion ? ` Maksud Anda "${suggestion}"?` : '');

/** A difference with its sign and enough digits to be traced. */
export const signed = (value: number) => `${value > 0 ? '+' : ''}${Number(value.toFixed(6))}`;

const tooLarge = {
  'too-large': 'ukurannya melebihi batas',
  'too-many-lines': 'barisnya terlalu banyak',
  'too-deep': 'susunannya terlalu dalam atau terlalu rapat',
};

const forbidden = {
  alias: 'Jangkar atau alias YAML (&, *) tidak diterima; tulis nilainya langsung.',
  tag: 'Tag YAML (!...) tidak diterima; hapus tagnya.',
  directive: 'Baris perintah YAML (%...) tidak diterima; hapus barisnya.',
  documents: 'Berkas berisi lebih dari satu dokumen YAML; pisahkan menjadi berkas sendiri-sendiri.',
};

const senses: Record<string, (found: string, expected: string) => string> = {
  'id-repeated': (found) => `Kode "${found}" dipakai lebih dari sekali; setiap kode harus unik.`,
  weights: (found, expected) => `Bobot di bawahnya berjumlah ${found}, seharusnya ${expected}.`,
  'weight-missing': (found) => `"${found}" tidak punya bobot; tulis "weight".`,
  'weight-mixed': () =>
    'Sebagian butir punya bobot dan sebagian tidak; beri bobot pada semua atau tidak sama sekali.',
  'node-shape': (found) => `"${found}" harus punya "children" atau "scale", salah satu saja.`,
  'scale-unknown': (found, expected) => `Skala "${found}" tidak ada. Yang ada: ${expected}.`,
  'scale-order': (found) => `Nilai tingkat ${found} harus turun dari 1 sampai 0.`,
  'formula-missing': (found) => `"${found}" dihitung dari jumlah-jumlah, tetapi tidak punya "formula".`,
  'formula-input': (found, expected) =>
    `Rumus menyebut "${found}", yang bukan masukannya. Masukannya: ${expected}.`,
  'requirement-node': (found) => `Syarat menyebut "${found}", yang tidak ada dalam instrumen.`,
  'requirement-predicate': (found, expected) => `Predikat "${found}" tidak ada. Yang ada: ${expected}.`,
  'requirement-minimum': (found, expected) => `Batas ${found} melebihi nilai tertinggi ${expected}.`,
  'prerequisite-predicate': (found, expected) => `Predikat "${found}" tidak ada. Yang ada: ${expected}.`,
  'prerequisite-grade': (found, expected) => `Batas "${found}" bukan nilai yang mungkin: ${expected}.`,
  'soal-repeated': (found) => `Nomor soal ${found} dipakai lebih dari sekali.`,
};

export const diagnosticsId: DiagnosticMessages = {
  'file-not-found': ({ name }) => `Berkas "${name}" tidak ditemukan. Periksa nama dan foldernya.`,
  'file-unreadable': ({ reason }) =>
    `Berkas tidak dapat dibuka (${reason}). Periksa izin dan apakah sedang dipakai program lain.`,
  'file-is-folder': () => 'Ini folder, bukan berkas. Sebutkan berkas lembar kerja di dalamnya.',
  'nothing-found': ({ words, suggestion }) =>
    `Tidak ada yang cocok dengan "${words}".${maybe(suggestion)} Coba kata lain, misalnya: lke explain gratifikasi`,
  'output-exists': ({ name }) =>
    `Berkas "${name}" sudah ada dan tidak ditimpa. Pakai nama lain, atau --force.`,
  'file-empty': () => 'Berkas kosong. Periksa apakah penyalinan atau pengunduhannya selesai.',
  'file-too-large': ({ size, limit }) =>
    `Berkas terlalu besar (${Math.ceil(size / 1024)} KiB, batas ${Math.floor(limit / 1024)} KiB). Hapus gambar dan lampiran, lalu simpan ulang.`,
  'file-encoding': () => 'Teks tidak tersimpan sebagai UTF-8. Simpan ulang dengan pengodean UTF-8.',
  'file-not-worksheet': ({ seems: what }) =>
    `Ini bukan LKE: tampaknya ${seems[what]}. Pakai buku kerja LKE (.xlsx), lembar kerja YAML, atau JSON PortalRB.`,
  'workbook-encrypted': () =>
    'Buku kerja dikunci kata sandi. Buka di Excel, hapus sandi pembukanya, lalu simpan.',
  'workbook-unreadable': ({ reason, part }) =>
    `Buku kerja rusak atau tidak wajar (${reason}${part ? `: ${part}` : ''}). Buka di Excel, simpan sebagai .xlsx baru, lalu coba lagi.`,
  'yaml-too-large': ({ what }) =>
    `Berkas YAML ditolak: ${tooLarge[what]}. Lembar kerja yang wajar jauh lebih kecil.`,
  'yaml-forbidden': ({ what }) => forbidden[what],
  'yaml-syntax': ({ problem, note }) =>
    note
      ? 'Susunan YAML rusak: ada titik dua di tengah teks. Beri tanda kutip, misalnya catatan: "Rapat: 5 Maret".'
      : `Susunan YAML rusak (${problem}). Periksa spasi di awal baris, tanda kutip dan kurung pada baris ini.`,
  'json-syntax': () => 'Susunan JSON rusak. Unduh ulang berkasnya dari PortalRB.',
  'lke-old-instrument': ({ found }) =>
    `Ini LKE lama, dari sebelum Permen PANRB 90/2021 (${found}). Pindahkan jawabannya ke LKE Permen PANRB 90/2021.`,
  'lke-not-found': ({ sheets }) =>
    `Tidak ada lembar LKE di buku kerja ini. Lembar yang ada: ${sheets}. Yang dicari: tabel dengan kolom "Penilaian" dan "Jawaban".`,
  'lke-ambiguous': ({ sheets }) =>
    `Lebih dari satu lembar tampak sebagai LKE: ${sheets}. Hapus salinannya, sisakan satu.`,
  'lke-columns': ({ sheet, missing }) =>
    `Lembar "${sheet}" tampak sebagai LKE, tetapi kolom ${missing} tidak ditemukan.`,
  'lke-rows': ({ sheet, found, expected }) =>
    `Lembar "${sheet}" tampak sebagai LKE, tetapi hanya ${found} dari ${expected} indikator yang dikenali barisnya.`,
  'worksheet-version': ({ found }) =>
    `Versi lembar kerja "${found}" tidak dikenal; yang didukung: 1. Perbarui lke-zi.`,
  'worksheet-instrument': ({ found, known }) =>
    `Lembar kerja memakai instrumen "${found}", sedangkan yang dipakai menilai "${known}". Sesuaikan, atau pakai --instrument.`,
  'instrument-shape': ({ path, problem, found }) =>
    `Berkas instrumen: "${path}" tidak sesuai bentuknya (${problem}: ${found}).`,
  'instrument-sense': ({ problem, found, expected }) => senses[problem]?.(found, expected) ?? problem,
  'key-unknown': ({ key, suggestion, allowed }) =>
    `Kunci "${key}" tidak dikenal.${maybe(suggestion)} Yang ada: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `Kunci "${key}" sudah ada di baris ${line}. Hapus salah satunya.`,
  'shape-unexpected': ({ key, expected }) =>
    `Isi "${key}" seharusnya ${{ mapping: 'kunci: nilai', list: 'daftar', text: 'satu nilai' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) =>
    `Indikator "${id}" tidak ada dalam instrumen.${maybe(suggestion)}`,
  'value-invalid': ({ key, found, allowed }) =>
    `Nilai "${found}" untuk "${key}" tidak sah. Yang boleh: ${allowed}.`,
  'comma-split': ({ found }) =>
    `Angka terpotong di koma (sisanya "${found}"). Di dalam { } tulis dengan titik, misalnya 3.72, atau beri kutip: "3,72".`,
  'answer-missing': ({ allowed }) => `Belum dijawab. Isi dengan: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed }) =>
    `Jawaban "${found}" di luar pilihan. Pilih salah satu: ${allowed}.`,
  'answer-shape': ({ expected, keys }) =>
    expected === 'inputs'
      ? `Indikator ini diisi dengan jumlah-jumlah: ${keys}.`
      : 'Indikator ini diisi dengan satu jawaban saja.',
  'index-outside-range': ({ found, maximum }) =>
    `Indeks ${found} di luar rentang 0-${maximum}. Periksa hasil surveinya.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" adalah persen, yang diminta indeks 0-${maximum}. Bila benar sekian persen, tulis ${proposed.replace('.', ',')}.`,
  'count-missing': ({ key }) =>
    `"${key}" belum diisi, sehingga indikator ini dihitung belum dijawab. Isi dengan bilangan bulat (0 bila tidak ada).`,
  'count-invalid': ({ key, found }) =>
    `"${key}" berisi "${found}"; yang diminta bilangan bulat 0 atau lebih, tanpa pemisah ribuan.`,
  'share-of-nothing': ({ part, whole }) =>
    `${part}, padahal ${whole} = 0. Dinilai 0; periksa kedua jumlahnya.`,
  'zero-of-zero': () =>
    'Tidak ada yang dihitung (0 dari 0), dinilai menurut --zero-division. Pastikan dengan TPI.',
  'formula-without-result': ({ formula }) =>
    `Sel jawaban berisi rumus (${formula}) tanpa hasil. Buka dan simpan di Excel, atau ketik jawabannya.`,
  'formula-answer': ({ formula, found }) =>
    `Sel jawaban berisi rumus (${formula}); dipakai hasil yang tersimpan: "${found}". Sebaiknya ketik jawabannya.`,
  'error-cell': ({ found }) => `Sel jawaban berisi galat ${found}. Ketik jawabannya.`,
  'effort-invalid': ({ found }) => `Upaya "${found}" harus bilangan bulat 1 atau lebih.`,
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
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `Prasyarat "${key}" berisi "${found}". Yang boleh: ${allowed}.`,
};

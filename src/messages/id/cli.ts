import type { Lang } from '../../diagnostic/lang.js';
import { fileWord } from '../command-line.js';
import { lke } from './command.js';

/** Words of the command line itself: help and usage errors. */
export const cliTextId = {
  lang: 'id' as Lang,
  description:
    'Kalkulator Lembar Kerja Evaluasi (LKE) Zona Integritas: nilai, syarat WBK dan WBBM, dan selisihnya.',
  help: {
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    commands: 'Perintah:',
    defaultValue: 'bawaan',
    choices: 'pilihan',
    helpOption: 'tampilkan bantuan',
    helpCommand: 'tampilkan bantuan sebuah perintah',
    version: 'tampilkan versi',
    examples:
      'Contoh:\n  lke nilai lembar-kerja.yaml\n  lke nilai LKE.xlsx --unit puskesmas.unit.yaml --gate wbk\n\nStatus keluar:\n  0 selesai; 1 ada galat (kesalahan) atau syarat lulus tidak terpenuhi;\n  2 tidak dapat dikerjakan; 3 kesalahan program.',
  },
  commands: {
    score: 'Nilai satu lembar kerja: area, syarat WBK dan WBBM, kekurangan terbesar',
    explain: 'Jelaskan indikator, bagian, syarat atau prasyarat; atau cari dengan kata',
    explainWords: 'kode (A.I.1.i.b, area.5, opini_bpk ...) atau kata yang dicari',
    init: 'Buat lembar kerja kosong, lengkap dengan petunjuk pengisiannya: YAML, atau buku kerja Excel (.xlsx)',
    initFile: 'berkas yang dibuat, atau - untuk keluaran standar',
    schema: 'Cetak JSON Schema (draft-07) untuk editor dan pemeriksa',
    schemaName: 'nama skema',
    merge: 'Gabungkan jawaban unit dan jawaban TPI dari dua lembar kerja',
    mergeUnit: 'lembar kerja unit, atau - untuk masukan standar',
    mergeTpi: 'lembar kerja TPI, atau - untuk masukan standar',
    check: 'Periksa lembar kerja atau templat: tunjukkan setiap masalah beserta letaknya',
    checkFiles:
      'lembar kerja (.yaml, .xlsx, .json PortalRB), folder dengan isinya, pola, atau - untuk masukan standar',
    scoreFile: 'lembar kerja (.yaml, .xlsx, .json PortalRB), atau - untuk masukan standar',
  },
  options: {
    date: 'tanggal pada dokumen docx, TTTT-BB-HH (bawaan: tempat kosong)',
    withoutNotes: 'tanpa catatan dan bukti dari lembar kerja, di setiap bentuk keluaran',
    format: (names: string) => `bentuk keluaran: ${names}; dengan =BERKAS ditulis ke berkas; boleh berulang`,
    lang: 'bahasa keluaran',
    color: 'warna',
    quiet: 'tanpa pesan di stderr selain galat',
    by: 'jawaban siapa yang menentukan',
    blank: 'jawaban kosong: dihitung 0, atau dilewatkan seperti di buku kerja',
    zeroDivision: 'nilai untuk 0 dari 0',
    areaHalves: 'aturan internal: nilai minimal area berlaku pada pemenuhan dan reform masing-masing',
    instrument:
      'instrumen untuk menilai: kode atau berkas YAML (dapat diulang; lembar kerja memilih yang cocok)',
    unit: 'berkas data unit dan prasyarat (bawaan: NAMA.unit.yaml di samping lembar kerja)',
    sheet: 'lembar yang dibaca dari buku kerja Excel (bawaan: satu-satunya LKE yang terisi)',
    tpiSheet: 'lembar yang dibaca dari buku kerja TPI (bawaan: seperti --sheet)',
    column: 'kolom Excel berisi jawaban pihak yang menentukan (--by): judul atau huruf',
    team: 'kolom Excel penilai yang dibaca sebagai TPI: judul atau huruf',
    stdinName: 'nama untuk masukan standar dalam keluaran',
    force: 'timpa berkas keluaran yang sudah ada',
    detail: 'seluruh rincian nilai dan semua temuan',
    checkDetail: 'semua temuan satu per satu di tempatnya, juga bawaan buku kerja resmi',
    in: 'sertakan jawaban di lembar kerja ini dan nilai satu langkah berikutnya',
    unitName: 'nama unit kerja',
    unitFile: 'buat berkas data unit dan prasyarat (NAMA.unit.yaml) di samping lembar kerja ini',
    institution: 'nama instansi induk',
    institutionType: 'jenis instansi',
    year: 'tahun penilaian',
    target: 'predikat yang dituju',
    output: 'tulis ke berkas ini',
    mergeOutput: 'berkas hasil (.yaml atau .yml), atau - untuk keluaran standar',
    tpiFrom: 'kolom tempat TPI menulis di berkas TPI: kolom TPI atau kolom jawaban unit',
    config: 'berkas konfigurasi (bawaan: lke.config.yaml di folder kerja atau folder di atasnya)',
    template: 'periksa sebagai templat kosong: lengkap, pilihan dan rumusnya benar',
    evidence: 'periksa bukti dukung',
    min: 'nilai minimal tambahan: ID=POIN atau ID=PERSEN%; boleh berulang',
    severity: 'ubah tingkat temuan: KODE=off|warn|error; boleh berulang',
    maxWarnings: 'gagal (status 1) bila peringatan lebih dari ini',
    baseline: 'abaikan temuan yang tercatat di berkas ini',
    writeBaseline: 'catat temuan sekarang ke berkas ini',
    gate: 'gagal (status 1) bila predikat ini belum tercapai; boleh berulang',
  },
  alone: {
    found: (count: number) => `Di folder ini ada ${count} berkas yang mungkin lembar kerja:`,
    more: (count: number) => `... dan ${count} lagi`,
    one: 'Untuk menilainya, jalankan:',
    several: 'Untuk merekap semuanya, jalankan:',
    none: 'Di folder ini tidak ada lembar kerja. Untuk membuat yang kosong, jalankan:',
    help: 'Semua perintah: lke --help',
  },
  errors: {
    day: 'Tulis tanggal yang ada, misalnya 2026-11-28.',
    choices: (allowed: string) => `Pilihannya: ${allowed}.`,
    formatFile: 'Setelah "=" harus ada nama berkas.',
    unknownOption: (name: string, suggestion: string) =>
      `Opsi "${name}" tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''}`,
    unknownCommand: (name: string, suggestion: string) =>
      `Perintah "${name}" tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''}`,
    fileAlone: (name: string, command: string) =>
      `"${name}" adalah berkas, bukan perintah. Untuk menilainya: ${command}`,
    splitName: (name: string, command: string) =>
      `Nama berkas "${name}" mengandung spasi. Tulis di antara tanda kutip: ${command}`,
    missingArgument: (name: string) => `Argumen "${name}" belum diberikan.`,
    optionArgument: (name: string) => `Opsi ${name} memerlukan nilai.`,
    excess: 'Terlalu banyak argumen.',
    invalid: (option: string, value: string, allowed: string) =>
      `Nilai "${value}" untuk ${option} tidak sah. ${allowed}`,
    oneStdin: 'Hanya satu masukan boleh dari masukan standar (-).',
    outputEnding: (name: string, endings: string) =>
      `Berkas hasil "${name}" harus berakhiran salah satu dari: ${endings}.`,
    sameOutput: (name: string) => `Dua keluaran menuju berkas yang sama: ${name}. Beri nama yang berbeda.`,
    oneStdout: 'Hanya satu --format boleh tanpa =BERKAS.',
    binaryFile: (name: string) =>
      `--format ${name} bukan teks untuk layar. Beri nama berkas (--format ${name}=rekap.${name}), atau salurkan keluarannya (> rekap.${name}).`,
    unknownInstrument: (name: string, known: string) =>
      `Instrumen "${name}" tidak dikenal. Yang ada: ${known}; atau sebutkan berkas YAML.`,
    unknownGate: (name: string, known: string) =>
      `Predikat "${name}" tidak ada dalam instrumen. Yang ada: ${known}.`,
    pair: (flag: string, value: string) => `${flag} ditulis ID=NILAI, bukan "${value}".`,
    minimum: 'Tulis poin (75) atau persen (70%).',
    unknownId: (id: string, suggestion: string) =>
      `"${id}" tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''}`,
    seeHelp: (command: string) => `Lihat: ${command}`,
    failed: 'Tidak dapat dikerjakan',
    defect: 'Kesalahan di dalam lke-zi (bug). Laporkan beserta pesan berikut:',
  },
  batch: {
    description: 'Rekap banyak lembar kerja: peringkat, syarat yang belum terpenuhi, selisih TPI, riwayat',
    paths: 'berkas, folder (dengan isinya) atau pola seperti "2026/**/*.xlsx"',
    sort: 'urutan: rank, total, margin, unit, year, area.5 ...; dengan :asc atau :desc',
    filter: 'tampilkan yang cocok saja: wbk, !wbbm, total>=75, unit~puskesmas, fails=area.5; boleh berulang',
    target: 'ukur syarat yang belum terpenuhi terhadap predikat ini (bawaan: target tiap unit)',
    merge: 'PATH adalah berkas ndjson dari beberapa bagian: gabungkan menjadi satu rekap',
    year: 'tahun semua berkas, mengalahkan yang tertulis di mana pun',
    units:
      'daftar unit yang ditunggu kirimannya (CSV, YAML atau .xlsx): siapa yang belum mengirim, ganda, atau tidak terdaftar',
    yearForm: 'Tulis tahun empat angka, 2000 sampai 2100.',
    filesFrom: 'baca nama berkas dari berkas ini, satu tiap baris, atau - untuk masukan standar',
    jobs: 'jumlah thread (bawaan: satu untuk sedikit berkas, sebanyak prosesor untuk ratusan)',
    noPaths: 'Sebutkan berkas, folder atau pola yang direkap, atau --files-from.',
    nothingLeft: 'Semua berkas yang disebut bukan lembar kerja (berkas sementara atau milik lke-zi).',
    filterForm: (filter: string) =>
      `Saringan "${filter}" tidak dipahami. Tulis misalnya wbk, !wbk, total>=75, year=2026 atau unit~kata.`,
    unknownField: (flag: string, field: string, suggestion: string, known: string) =>
      `"${field}" pada ${flag} tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''} Yang ada: ${known}.`,
    progress: (done: number, total: number, rate: string, left: string) =>
      `${done}/${total} berkas, ${rate}/detik, sisa ${left}`,
    interrupted: (done: number, total: number) => `Dihentikan sesudah ${done} dari ${total} berkas.`,
    unreadable: (count: number, all: number) =>
      `${count} dari ${all} berkas tidak terbaca; alasannya di barisnya.`,
  },
  plan: {
    description: 'Rencana dengan upaya paling sedikit menuju WBK atau WBBM',
    target: 'predikat yang dituju (bawaan: target unit, atau yang pertama belum tercapai)',
    lock: 'jangan ubah ini (indikator, INDIKATOR.jumlah, bagian, syarat); boleh berulang',
    allow: 'boleh diubah walau menurut instrumen di luar kendali tim; boleh berulang',
    only: 'ubah hanya di dalam ini, misalnya area.3; boleh berulang',
    maxEffort: 'batas upaya; bila tidak cukup, tampilkan hasil terdekat',
    effort: 'upaya satu langkah: ID=BILANGAN; boleh berulang',
    effortFile: 'berkas YAML berisi ID: BILANGAN',
    margin: 'rincian ketahanan predikat bila nilai diturunkan',
    set: 'andaikan jawaban: ID=JAWABAN atau ID.jumlah=BILANGAN; boleh berulang',
    setFile: 'andaikan jawaban dari berkas YAML (ID: JAWABAN)',
    efforts: 'Tulis bilangan bulat 1 sampai 1000000.',
  },
  diff: {
    description: 'Bandingkan dua lembar kerja atau laporan, atau unit dengan TPI: selisih dalam poin',
    files: 'dua lembar kerja atau laporan (score --format json); satu saja dengan --unit-tpi',
    unitTpi: 'bandingkan jawaban unit dengan jawaban TPI dalam satu berkas',
    learn:
      'kaji banding: tampilkan dulu indikator yang lebih kuat di B beserta isi tingkatnya (otomatis bila B unit lain dengan predikat yang belum dicapai A)',
    noLearn: 'urutkan menurut besar selisih saja',
    detail: 'semua bagian dan indikator yang berbeda; bukti dan catatan pada kaji banding',
    twoFiles: 'diff memerlukan dua berkas, atau satu berkas dengan --unit-tpi.',
    oneStdin: 'Hanya satu berkas boleh dibaca dari masukan standar (-).',
    noUnitFile:
      '--unit hanya berlaku dengan --unit-tpi; untuk dua berkas taruh NAMA.unit.yaml di samping masing-masing.',
    learnTpi: '--learn membandingkan dua unit; tidak dapat dipakai dengan --unit-tpi.',
  },
  convert: {
    description: 'Ubah lembar kerja ke bentuk lain: buku kerja LKE (.xlsx), YAML, atau JSON PortalRB',
    input: 'lembar kerja (.yaml, .xlsx, .json PortalRB), atau - untuk masukan standar; folder dengan --units',
    output: 'berkas hasil (.xlsx, .yaml, .json), atau - untuk keluaran standar',
    to: 'bentuk hasil (bawaan: menurut akhiran namanya)',
    strict: 'status 1 bila ada yang tidak dapat ditulis di bentuk tujuan',
    units: 'daftar unit yang diusulkan (YAML): tahun, dan tiap unit berkas, id, nama, kategori, afirmasi',
    portalrb: 'folder hasil: paket instansi untuk PortalRB (pengusulan/ dan lke/jawaban-unit/)',
    form: 'Sebut berkas hasil, atau --units DAFTAR dan --portalrb FOLDER untuk satu folder lembar kerja.',
    noFolder: (name: string) => `"${name}" bukan folder berisi lembar kerja.`,
    refused: (count: number) =>
      `Tidak ada yang ditulis: ${count} masalah harus diperbaiki dulu, PortalRB akan menolaknya.`,
    packaged: (units: number, wbk: number, wbbm: number) =>
      `Ditulis: ${units} unit (${wbk} diusulkan WBK, ${wbbm} WBBM).`,
    leftOver: (count: number, names: string) =>
      `${count} berkas jawaban lama masih ada di lke/jawaban-unit dan bukan bagian paket ini: ${names}. Hapus bila unitnya tidak lagi diusulkan.`,
    unit: (unit: number, tpi: number) => `${unit} indikator dijawab unit, ${tpi} TPI`,
    target: (name: string, endings: string) =>
      `Bentuk hasil tidak diketahui dari nama "${name}". Pakai akhiran ${endings}, atau --to.`,
    terminal: 'Buku kerja bukan teks untuk layar. Beri nama berkas, atau salurkan keluarannya (> LKE.xlsx).',
    from: (name: string) => `Diubah dari ${name}`,
    done: (unit: number, tpi: number, lost: number) =>
      `Diubah: ${unit} indikator dijawab unit, ${tpi} dijawab TPI; ${lost === 0 ? 'semuanya ikut' : `${lost} hal tidak ikut utuh`}.`,
  },
  initNextExcel: (name: string) => `Isi ${name} dengan Excel, lalu jalankan: ${lke('score', fileWord(name))}`,
  initUnitNext: (name: string, beside: string) =>
    `Isi ${name} dengan editor teks, lalu jalankan: ${lke('score', fileWord(beside))}`,
  initNext: (name: string) =>
    `Isi ${name} dengan editor teks, lalu jalankan: ${lke('score', fileWord(name))}`,
  merged: (unit: number, tpi: number, conflicts: number) =>
    `Digabung: ${unit} indikator dijawab unit, ${tpi} dijawab TPI; ${conflicts === 0 ? 'tidak ada pertentangan' : `${conflicts} pertentangan`}.`,
  mergedFrom: (unit: string, tpi: string) => `Gabungan: jawaban unit dari ${unit}, jawaban TPI dari ${tpi}`,
  tooManyWarnings: (found: number, most: number) =>
    `Gagal karena --max-warnings: ${found} peringatan, paling banyak ${most}.`,
  tooManyResults: (found: number, most: number) =>
    `SARIF memuat ${found} temuan; GitHub menolak berkas dengan lebih dari ${most}. Periksa per folder, atau matikan temuan yang tidak perlu dengan --severity.`,
  written: (name: string) => `Ditulis: ${name}`,
  instrumentLeftOut: (id: string, why: string) =>
    `Instrumen "${id}" tidak ikut dipilih karena bertentangan dengan aturan di konfigurasi: ${why}`,
};

/** The same keys in every language, by type. */
export type CliText = typeof cliTextId;

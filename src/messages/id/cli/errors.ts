import { lke } from '../command.js';

/** What is wrong with a command line. */
export const errorsId = {
  day: 'Tulis tanggal yang ada, misalnya 2026-11-28.',
  choices: (allowed: string) => `Pilihannya: ${allowed}.`,
  meant: (name: string) => ` Maksud Anda "${name}"?`,
  formatFile: 'Setelah "=" harus ada nama berkas.',
  unknownOption: (name: string, suggestion: string) =>
    `Opsi "${name}" tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''}`,
  unknownCommand: (name: string, suggestion: string) =>
    `Perintah "${name}" tidak dikenal.${suggestion ? ` Maksud Anda "${suggestion}"?` : ''}`,
  fileAlone: (name: string, command: string) =>
    `"${name}" adalah berkas, bukan perintah. Untuk menilainya: ${command}`,
  splitName: (name: string, command: string) =>
    `Nama berkas "${name}" mengandung spasi. Tulis di antara tanda kutip: ${command}`,
  pasted: (marks: string, command: string) =>
    `Di baris ini ada tanda dari pengolah kata (${marks}); terminal hanya mengenal " dan -. Ketik: ${command}`,
  address: (name: string) =>
    `"${name}" adalah alamat, bukan berkas; lke-zi tidak mengambil apa pun dari jaringan. Unduh dulu berkasnya, lalu: ${lke('score', 'LKE.xlsx')}`,
  outputFormat: (name: string, endings: string) =>
    `Bentuk keluaran tidak diketahui dari nama "${name}". Pakai salah satu akhiran ${endings}; atau --format NAMA=BERKAS.`,
  twoOutputs: (one: string, other: string) =>
    `Dua berkas hasil disebut: ${one} dan ${other}. Sebut satu saja.`,
  givenTwice: (option: string, first: string, second: string, several: boolean) =>
    `${option} disebut dua kali: "${first}" dan "${second}". ${several ? 'Sebut satu saja; untuk beberapa berkas hasil, ulangi --format NAMA=BERKAS.' : 'Sebut satu saja.'}`,
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
  /** What a file with the answer of a command may be called. */
  stems: {
    score: 'hasil',
    plan: 'rencana',
    check: 'temuan',
    batch: 'rekap',
    diff: 'banding',
    explain: 'penjelasan',
    progress: 'kemajuan',
  },
  binaryFile: (name: string, stem: string) =>
    `--format ${name} bukan teks untuk layar. Beri nama berkas (--format ${name}=${stem}.${name}), atau salurkan keluarannya (> ${stem}.${name}).`,
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
};

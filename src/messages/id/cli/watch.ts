/** `--watch`. */
export const watchId = {
  again: (time: string, file: string) => `---- ${time}  ${file} disimpan; dijalankan lagi ----`,
  waiting: (time: string, file: string) => `${time}  Menunggu ${file} disimpan lagi. Ctrl-C untuk berhenti.`,
  away: (file: string) => `${file} sedang tidak ada atau tidak dapat dibaca; ditunggu.`,
  stdin: '--watch memerlukan nama berkas: masukan standar (-) tidak dapat disimpan lagi.',
  oneFile:
    '--watch mengikuti satu berkas. Sebutkan satu lembar kerja, bukan beberapa, pola, folder atau --files-from.',
  baseline:
    '--write-baseline dan --watch tidak dapat dipakai bersama: baseline dicatat sekali, sesudah dilihat.',
  stdout: (format: string) =>
    `Dengan --watch, --format ${format} memerlukan nama berkas, yang ditulis ulang setiap kali: --format ${format}=BERKAS.`,
};

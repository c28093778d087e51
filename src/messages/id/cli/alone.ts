/** What `lke` alone says. */
export const aloneId = {
  found: (count: number) => `Di folder ini ada ${count} berkas yang mungkin lembar kerja:`,
  more: (count: number) => `... dan ${count} lagi`,
  one: 'Untuk menilainya, jalankan:',
  several: 'Untuk merekap semuanya, jalankan:',
  none: 'Di folder ini tidak ada lembar kerja. Untuk membuat yang kosong, jalankan:',
  help: 'Semua perintah: lke --help',
};

/** `lke completion`. */
export const completionId = {
  description: 'Cetak skrip agar tombol Tab melengkapi perintah, opsi, ID dan nama berkas di terminal',
  shell: 'terminal yang dipakai',
  installed:
    'Skrip ini melengkapi perintah yang bernama lke. Yang dijalankan lewat npx tidak dapat dilengkapi.',
};

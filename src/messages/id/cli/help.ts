/** Words of help itself. */
export const helpId = {
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
};

/** `lke plan`. */
export const planId = {
  description: 'Rencana dengan upaya paling sedikit menuju WBK atau WBBM',
  target: 'predikat yang dituju (bawaan: target unit, atau yang pertama belum tercapai)',
  lock: 'jangan ubah ini (indikator, INDIKATOR.jumlah, bagian, syarat); boleh berulang',
  allow: 'boleh diubah walau menurut instrumen di luar kendali tim; boleh berulang',
  only: 'ubah hanya di dalam ini, misalnya area.3; boleh berulang',
  maxEffort: 'batas upaya; bila tidak cukup, tampilkan hasil terdekat',
  effort: 'upaya satu langkah: ID=BILANGAN; boleh berulang',
  effortFile: 'berkas YAML berisi ID: BILANGAN',
  detail: 'semua yang tidak diubah dan menghalangi, juga lebih dari sepuluh',
  margin: 'rincian ketahanan predikat bila nilai diturunkan',
  set: 'andaikan jawaban: ID=JAWABAN atau ID.jumlah=BILANGAN; boleh berulang',
  setFile: 'andaikan jawaban dari berkas YAML (ID: JAWABAN)',
  efforts: 'Tulis bilangan bulat 1 sampai 1000000.',
};

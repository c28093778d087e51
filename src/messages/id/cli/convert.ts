/** `lke convert`. */
export const convertId = {
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
  target: (name: string, endings: string) =>
    `Bentuk hasil tidak diketahui dari nama "${name}". Pakai akhiran ${endings}, atau --to.`,
  terminal: 'Buku kerja bukan teks untuk layar. Beri nama berkas, atau salurkan keluarannya (> LKE.xlsx).',
  from: (name: string) => `Diubah dari ${name}`,
  done: (answered: string, lost: number, wrong: number) => {
    const left = lost === 0 ? 'semua yang terbaca ikut' : `${lost} hal tidak ikut utuh`;
    const source = `${wrong} galat di berkas asal (di atas) mungkin tidak ikut`;
    const carried = lost + wrong === 0 ? 'semuanya ikut' : wrong === 0 ? left : `${left}; ${source}`;
    return `Diubah: ${answered}; ${carried}.`;
  },
};

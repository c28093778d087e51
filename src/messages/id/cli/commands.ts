/** What each command does, and what it takes. */
export const commandsId = {
  score: 'Nilai satu lembar kerja: area, syarat WBK dan WBBM, kekurangan terbesar',
  explain: 'Jelaskan predikat, syarat, prasyarat, indikator, sel atau kode temuan; atau cari dengan kata',
  explainWords:
    'wbk, A.I.1.i.b, area.5, opini_bpk, sel (K78), nomor soal PortalRB, kode temuan, atau kata yang dicari; tanpa apa pun: yang dapat ditanyakan',
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
};

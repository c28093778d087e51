/** Words of the sheet of the rules of our workbook, in Indonesian. */
export const rulesId = {
  title: 'Aturan penilaian dan sumbernya',
  choice: 'Yang dapat dipilih',
  zeroDivisionHelp:
    'Bila tidak ada yang dibagi dan tidak ada pembaginya (misalnya tidak ada pengaduan), peraturan tidak menyebut nilainya. Bawaan: nilai penuh; pastikan dengan TPI.',
  fixed: 'Yang tetap',
  lines: [
    'Nilai subkomponen = rata-rata nilai indikatornya × bobot subkomponen; semua di atasnya dijumlahkan. Tidak ada pembulatan sebelum dibandingkan dengan nilai minimal.',
    'Jawaban yang kosong atau tidak sah dihitung 0, juga di dalam rata-rata.',
    'Indikator persentase: bagian dibagi keseluruhan, paling tinggi 1; penurunan: (lalu − ini) dibagi lalu, paling rendah 0, dan 0 di kedua tahun bernilai penuh.',
    'Lebih dari 0 dibagi 0 tidak sah dan bernilai 0.',
    'Predikat hanya dapat diusulkan bila semua syarat nilai dan semua prasyarat terpenuhi. Keputusan ada pada TPN.',
    'Selisih di bawah 0,00000000001 poin dianggap nol, karena Excel menghitung dengan 15 angka.',
  ],
  scales: 'Pilihan jawaban dan nilainya (bagian dari bobot)',
  level: 'Jawaban',
  score: 'Nilai',
  requirements: 'Syarat nilai dan sumbernya',
  source: 'Sumber',
  points: (points: string) => `${points} poin`,
  percent: (percent: string, points: string) => `${percent}% (${points} poin)`,
  prerequisites: 'Prasyarat',
  of: 'Tingkat',
  levels: { instansi: 'instansi', unit: 'unit' },
  advised: (label: string) => `${label} (juga diperiksa penilai; tidak menentukan)`,
  disclaimer: (regulation: string, instrument: string, tool: string) =>
    `Perhitungan sendiri, bukan keputusan TPN. ${regulation}; instrumen ${instrument}; ${tool}.`,
};

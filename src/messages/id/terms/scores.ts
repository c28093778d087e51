/** Everyday words of scores and verdicts: what they are called, the usual name first, and what they mean here. */
export const scoreTermsId = {
  total: [
    'nilai total|total nilai|skor total',
    'Jumlah nilai semua bagian LKE, dari 0 sampai 100: pengungkit (60) dan hasil (40). Nilai minimalnya bagi tiap predikat: lke jelaskan total',
  ],
  points: [
    'poin|nilai|skor',
    'Satuan nilai. Setiap jawaban bernilai bagian dari bobot indikatornya; jumlah semuanya nilai total, paling tinggi 100. Nilai tiap jawaban: lke jelaskan ID',
  ],
  weight: [
    'bobot',
    'Nilai tertinggi sebuah bagian atau indikator, dalam poin. Bobot subkomponen dibagi rata di antara indikator di bawahnya.',
  ],
  predicate: [
    'predikat|target',
    'Yang dapat dicapai unit: WBK (Wilayah Bebas dari Korupsi), lalu WBBM (Wilayah Birokrasi Bersih dan Melayani). Yang diperlukan: lke jelaskan wbk',
  ],
  requirement: [
    'syarat|syarat lainnya|persyaratan',
    'Nilai minimal yang harus dicapai nilai total, pengungkit, setiap area, survei dan capaian kinerja. Satu saja kurang, predikatnya belum terpenuhi. Semuanya: lke jelaskan wbk',
  ],
  minimum: [
    'nilai minimal|minimal|min|ambang|batas|passing grade',
    'Nilai paling rendah yang diperlukan sebuah predikat pada satu syarat, dalam poin. Semuanya: lke jelaskan wbk',
  ],
  prerequisite: [
    'prasyarat|isi',
    'Keadaan di luar nilai yang juga harus terpenuhi, misalnya opini BPK, predikat SAKIP dan LHKPN. Diisi di bagian "prasyarat", bukan di antara jawaban. Semuanya: lke jelaskan wbk',
  ],
  notEvaluated: [
    'belum dinilai',
    'Prasyarat yang isinya belum diberikan, sehingga tidak dapat dikatakan terpenuhi atau tidak. Isi di lembar kerja atau di berkas data unit.',
  ],
  provisional: [
    'sementara|dapat dicapai|belum dapat disimpulkan',
    'Kesimpulan yang masih dapat berubah, karena ada jawaban yang kosong atau tidak sah. Setelah semuanya diisi, kesimpulan itu pasti.',
  ],
  safety: [
    'ketahanan|ketahanan wbk|ketahanan wbbm|margin',
    'Seberapa jauh nilai dapat diturunkan penilai sebelum predikat yang sudah terpenuhi lepas: tingkat jawaban, syarat yang pertama lepas, dan potongan rata yang masih aman. Rinciannya: lke rencana LKE.xlsx --margin',
  ],
  cut: [
    'potongan|potongan rata|dipotong',
    'Bagian nilai yang dikurangi sama rata dari semua jawaban yang dapat berubah, untuk menguji ketahanan sebuah predikat.',
  ],
  difference: [
    'selisih|selisih terkecil|syarat terlemah',
    'Nilai dikurangi nilai minimal atau nilai yang dibandingkan; minus berarti kurang. Syarat terlemah adalah syarat dengan selisih terkecil.',
  ],
  shortfall: [
    'kekurangan|kekurangan nilai|tambahan',
    'Poin yang masih dapat ditambah sebuah jawaban bila menjadi jawaban terbaik. Cara yang paling ringan: lke rencana LKE.xlsx',
  ],
  enabler: [
    'pengungkit',
    'Bagian A, 60 poin: apa yang dikerjakan unit di enam area perubahan. Rinciannya: lke jelaskan A',
  ],
  result: [
    'hasil',
    'Bagian B, 40 poin: survei persepsi antikorupsi, capaian kinerja dan survei pelayanan. Rinciannya: lke jelaskan B',
  ],
  fulfilment: [
    'pemenuhan',
    'Separuh pengungkit, 30 poin: apakah yang diminta di setiap area sudah ada dan dijalankan. Rinciannya: lke jelaskan A.I',
  ],
  reform: [
    'reform|reformasi',
    'Separuh pengungkit, 30 poin: apakah perubahan di setiap area sudah nyata. Rinciannya: lke jelaskan A.II',
  ],
  area: [
    'area|area perubahan',
    'Enam bidang pengungkit, dari manajemen perubahan sampai pelayanan publik; pemenuhan dan reform sebuah area dijumlahkan. Masing-masing: lke jelaskan area.1',
  ],
  indicator: [
    'indikator|bagian',
    'Satu pertanyaan LKE dengan pilihan jawabannya. Bagian adalah kelompok indikator. Semua ID: lke jelaskan --all',
  ],
  level: [
    'tingkat|jawaban|pilihan jawaban',
    'Jawaban sebuah indikator: huruf, Ya atau Tidak, indeks, atau jumlah. Satu tingkat adalah jarak ke jawaban berikutnya.',
  ],
  index: [
    'indeks',
    'Hasil survei dari 0 sampai 4: IPAK dari survei antikorupsi (SPAK), IPKP dari survei pelayanan (SPKP). Yang diperlukan: lke jelaskan wbk',
  ],
  count: [
    'jumlah',
    'Bilangan bulat yang dihitung, misalnya banyaknya agen perubahan. Kosong berarti belum diisi; isi 0 bila memang tidak ada.',
  ],
  blank: [
    'kosong|belum dijawab|belum diisi',
    'Belum ada jawabannya. Dihitung 0 untuk sementara (bawaan), dan tetap disebut kosong; kosong bukan jawaban terendah.',
  ],
  invalid: [
    'tidak sah',
    'Ada isinya, tetapi bukan salah satu pilihan jawaban atau bukan angka yang mungkin. Dihitung 0 sampai dibetulkan.',
  ],
  excluded: [
    'tidak dihitung|dilewatkan',
    'Tidak ikut dihitung dalam rata-rata, misalnya yang kosong dengan --blank exclude.',
  ],
  survey: [
    'survei|survei mandiri|survei eksternal',
    'Survei persepsi antikorupsi (SPAK) dan kualitas pelayanan (SPKP). Unit atau instansi boleh melakukannya sendiri (survei mandiri) menurut ketentuan Kementerian PANRB. Yang dinilai: lke jelaskan B.I.a B.II.a',
  ],
  affirmation: [
    'afirmasi|unit afirmasi',
    'Unit dari pemerintah daerah yang prasyarat instansinya belum terpenuhi, tetapi mungkin tetap dapat diusulkan menjadi WBK. Unit mana yang termasuk ditentukan di luar alat ini: tanyakan kepada TPI.',
  ],
  own: [
    'perhitungan sendiri',
    'Hasil alat ini dihitung dari jawaban yang tertulis. Yang memutuskan predikat adalah Tim Penilai Nasional.',
  ],
} as const satisfies Readonly<Record<string, readonly [names: string, says: string]>>;

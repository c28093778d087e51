/** Everyday words of files, people and work: what they are called, the usual name first, and what they mean here. */
export const workTermsId = {
  national: [
    'TPN|tim penilai nasional',
    'Tim Penilai Nasional dari Kementerian PANRB, yang menetapkan predikat. Alat ini tidak menggantikan keputusannya.',
  ],
  internal: [
    'TPI|tim penilai internal|penilai|evaluator|asesor|inspektorat',
    'Tim Penilai Internal, dari inspektorat instansi. Jawabannya dinilai dengan --by tpi; kedua pihak dibandingkan dengan perintah banding dan --unit-tpi.',
  ],
  zone: [
    'zona integritas|ZI',
    'Unit kerja yang pimpinan dan pegawainya berkomitmen menjadi bebas dari korupsi dan melayani. Keadaannya dinilai dengan LKE.',
  ],
  sheet: [
    'LKE|lembar kerja|lembar kerja evaluasi|kertas kerja|PMPZI',
    'Lembar Kerja Evaluasi: pertanyaan Zona Integritas dengan jawaban unit dan TPI, sebagai buku kerja Excel, YAML atau JSON PortalRB. Yang kosong: lke buat LKE.xlsx',
  ],
  book: [
    'buku kerja|excel',
    'Berkas Excel (.xlsx) yang memuat LKE. Isinya dibaca dan tidak pernah diubah; rumusnya diperiksa dengan lke periksa LKE.xlsx',
  ],
  letter: [
    'LHE|laporan hasil evaluasi',
    'Laporan Hasil Evaluasi. Konsepnya ditulis dari jawaban TPI oleh perintah nilai dengan --by tpi --format docx=LHE.docx.',
  ],
  portal: [
    'PortalRB|portal rb',
    'Aplikasi Kementerian PANRB tempat LKE diunggah. Nomor soalnya dapat ditanyakan: lke jelaskan 125',
  ],
  instrument: [
    'instrumen',
    'Pertanyaan, bobot, pilihan jawaban, nilai minimal dan prasyarat menurut peraturan, dalam satu berkas. Yang dipakai disebut di bawah setiap hasil.',
  ],
  unit: [
    'unit|unit kerja|satker',
    'Unit kerja yang dinilai, dan pihak yang mengisi jawaban. Datanya di bagian "unit" lembar kerja atau di berkas data unit.',
  ],
  unitFile: [
    'data unit|berkas data unit|sidecar',
    'Berkas NAMA.unit.yaml di samping NAMA.xlsx, berisi nama, instansi, target dan prasyarat yang tidak ada tempatnya di buku kerja. Yang kosong: lke buat --unit-file LKE.xlsx',
  ],
  template: [
    'templat|template',
    'Lembar kerja kosong yang dibagikan kepada unit. Kelengkapan, pilihan dan rumusnya diperiksa dengan lke periksa LKE.xlsx --template',
  ],
  recap: [
    'rekap|rekapitulasi|peringkat',
    'Ringkasan banyak lembar kerja: peringkat, syarat yang belum terpenuhi, selisih dengan TPI. Dibuat dengan lke rekap FOLDER/ ; di buku kerja, rekap adalah bagian yang menjumlahkan nilai.',
  ],
  findings: [
    'temuan',
    'Yang perlu diketahui dari sebuah lembar kerja: galat, peringatan atau catatan, masing-masing dengan tempatnya. Setiap kode dapat ditanyakan: lke jelaskan evidence-missing',
  ],
  error: [
    'galat|kesalahan|error',
    'Temuan yang membuat kesimpulan bertumpu pada sesuatu yang kosong atau salah. Dibetulkan lebih dulu. Galat di sel Excel adalah hasil rumus yang gagal, misalnya #DIV/0!',
  ],
  warning: [
    'peringatan',
    'Temuan tentang isi yang tidak benar atau meragukan, tanpa membuat kesimpulan tidak sah.',
  ],
  note: [
    'catatan',
    'Temuan untuk diketahui saja; juga keterangan yang ditulis unit atau TPI di samping jawaban.',
  ],
  evidence: [
    'bukti|bukti dukung|eviden|data dukung',
    'Dokumen yang menunjukkan bahwa sebuah jawaban benar, sebagai tautan atau nama berkas di samping jawaban. Yang lazim bagi tiap indikator: lke jelaskan ID',
  ],
  plan: [
    'rencana|rencana kerja|langkah',
    'Jawaban yang perlu diperbaiki agar sebuah predikat tercapai dengan upaya paling sedikit. Dibuat dengan lke rencana LKE.xlsx',
  ],
  effort: [
    'upaya',
    'Bobot pekerjaan sebuah langkah: 1 untuk tiap tingkat jawaban atau satuan jumlah, kecuali ditentukan di kolom Upaya atau dengan --effort.',
  ],
  due: [
    'tenggat|penanggung jawab',
    'Tanggal sebuah jawaban harus diperbaiki (2026-12-31) dan siapa yang mengerjakannya. Dipakai dalam rencana kerja, tidak pernah dinilai.',
  ],
  whatIf: [
    'andai|diandaikan|simulasi',
    'Nilai seolah-olah sebuah jawaban lain, tanpa mengubah berkas: lke nilai LKE.xlsx --set A.I.1.ii.b=A',
  ],
  gate: [
    'syarat lulus|gerbang|gate|lolos',
    'Predikat yang diminta dengan --gate. Bila tidak tercapai, perintah berakhir dengan status 1, misalnya untuk pemeriksaan otomatis.',
  ],
  baseline: [
    'baseline',
    'Berkas temuan yang sudah diketahui dan diterima; hanya temuan baru yang diberitahukan. Dibuat dengan --write-baseline.',
  ],
  first: [
    'didahulukan|review',
    'Jawaban yang paling meragukan bagi penilai, yang terberat lebih dulu: lke periksa FOLDER/ --review',
  ],
  fingerprint: [
    'sidik jari|fingerprint|sha256',
    'Kode pendek yang sama hanya bila isinya sama: dengan itu berkas, instrumen dan temuan dikenali lagi.',
  ],
  progress: [
    'kemajuan',
    'Perubahan nilai sebuah unit dari waktu ke waktu, dari beberapa lembar kerja dan rencana: lke rekap FOLDER/ --progress',
  ],
  round: [
    'putaran|tanggapan',
    'Satu kali penilaian: lembar dari unit, lembar dari TPI, lalu tanggapan unit. Dibandingkan dengan perintah banding dan --round.',
  ],
} as const satisfies Readonly<Record<string, readonly [names: string, says: string]>>;

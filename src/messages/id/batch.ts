/** Words of the recap of many worksheets, in Indonesian. */
export const batchId = {
  title: 'Rekap lembar kerja',
  read: (scored: number, unreadable: number) =>
    unreadable > 0
      ? `${scored} berkas dinilai, ${unreadable} tidak terbaca (daftarnya di bawah)`
      : `${scored} berkas dinilai`,
  readInto: (scored: number, unreadable: number, side: string) =>
    `${scored} berkas dinilai dari jawaban ${side}${unreadable > 0 ? `, ${unreadable} tidak terbaca` : ''}`,
  byLine: (side: string, target: string) => `Dinilai dari jawaban ${side}; ${target}`,
  targetAll: (predicate: string) => `diukur terhadap ${predicate}`,
  targetOwn: 'diukur terhadap target masing-masing unit',
  filtered: (count: number, filters: string) => `Saringan ${filters}: ${count} berkas tidak ditampilkan`,
  leftOut: (temporary: number, own: number, other: number, others: string) =>
    `Tidak dibuka: ${temporary} berkas sementara, ${own} berkas milik lke-zi, ${other} berkas jenis lain${others && ` (${others})`}`,
  doubles: (count: number) => `${count} nama lain (pintasan) dari yang sudah dibaca`,
  ending: (files: number, ending: string) =>
    ending === '/' ? `${files} folder kosong` : `${files} ${ending === '' ? 'tanpa akhiran' : ending}`,
  moreEndings: (files: number) => `${files} lainnya`,
  reach: (of: string, passed: number, sure: number, files: number) =>
    `${of}: ${passed} dari ${files} berkas mencapai nilai minimal; ${sure} di antaranya juga memenuhi prasyarat`,
  worst: (requirement: string, failing: number) =>
    `syarat yang paling sering tidak terpenuhi: ${requirement} (${failing} berkas)`,
  gate: (gate: string, passed: number, failed: number) => `${gate}: ${passed} lolos, ${failed} tidak lolos`,
  unitFiles: (count: number) => `Data unit atau prasyarat ${count} berkas diambil dari berkas data unit.`,
  unitFilesBlank: (count: number) => `${count} berkas data unit masih kosong.`,
  notice: {
    'same-unit': (items: string) => `Unit dan tahun yang sama pada beberapa berkas: ${items}`,
    'unit-assumed': (items: string) =>
      `Tidak menyebut instansi atau id, dan dianggap dari satu-satunya unit dengan nama itu: ${items}. Tulis instansinya di berkas itu bila keliru.`,
    'unit-unclear': (items: string) =>
      `Tidak menyebut instansi atau id, padahal beberapa unit bernama sama; tidak digabungkan dengan satu pun: ${items}. Tulis instansinya di berkas itu.`,
    'same-bytes': (items: string) => `Isi berkas sama persis: ${items}`,
    'year-unknown': (items: string) =>
      `Tahunnya tidak diketahui, sehingga tidak diberi peringkat di antara tahun-tahun lain: ${items}. Sebutkan tahunnya di daftar unit, di berkas data unit, atau di nama foldernya.`,
    'unit-file-misnamed': (items: string) =>
      `Berkas data unit tidak dibaca karena namanya; ubah namanya: ${items}`,
    'several-years': (items: string) => `Beberapa tahun (${items}); peringkat dihitung per tahun`,
    'several-instruments': (items: string) =>
      `Beberapa instrumen atau aturan (${items}); peringkat dihitung per instrumen`,
    'several-policies': (items: string) =>
      `Baris dihitung dengan aturan yang berbeda, jangan dibandingkan: ${items}`,
    interrupted: (items: string) => `Dihentikan sebelum selesai (berkas: ${items})`,
  },
  rankTitle: 'Peringkat',
  legend: (weakest: string) =>
    `ya: memenuhi; nilai saja: nilainya memenuhi, prasyarat belum dinilai atau jawaban belum lengkap; prasyarat gagal: ada prasyarat yang tidak terpenuhi; belum n: n syarat belum terpenuhi; ?: masih ada jawaban kosong atau tidak sah; ${weakest}: nilai dikurangi nilai minimal pada syarat terlemah, minus berarti kurang; G/P: galat/peringatan; *: unit atau isi ganda`,
  ofInstrument: (title: string, id: string, files: number) => `${title} (${id}): ${files} berkas`,
  mismatchedLegend:
    'instrumen?: pertanyaan lembar kerja ini bukan milik instrumen yang menilai; nilainya belum berarti',
  elsewhere: (count: number) =>
    `Nilai area, kelengkapan, prasyarat dan selisih TPI ke-${count} berkas ada di --format xlsx=rekap.xlsx (atau csv-id, markdown).`,
  areasTitle: 'Nilai area',
  stateTitle: 'Kelengkapan, bukti dan prasyarat',
  failingTitle: 'Syarat yang belum terpenuhi',
  tpiTitle: 'Selisih TPI terhadap unit (poin, atas indikator yang dijawab keduanya)',
  historyTitle: 'Riwayat unit',
  historyOf: (unit: string) => `Riwayat ${unit}`,
  summaryTitle: (year: string) => `Syarat yang tidak dipenuhi${year}`,
  spreadTitle: (year: string) => `Sebaran nilai${year}`,
  cutsTitle: (year: string) => `Indikator yang paling sering diturunkan TPI${year}`,
  register: {
    title: 'Daftar unit: yang perlu dilihat',
    sheet: 'Daftar unit',
    sent: (path: string, units: number, sent: number) =>
      `Daftar unit (${path}): ${sent} dari ${units} unit sudah mengirim`,
    rest: (missing: number, twice: number, unlisted: number) =>
      `${missing} belum mengirim, ${twice} mengirim lebih dari satu berkas, ${unlisted} berkas tidak ada di daftar`,
    anyYear:
      'Daftar ini tidak menyebut tahun: satu berkas dari tahun mana pun sudah dihitung mengirim. Tambahkan kolom tahun untuk memeriksanya per tahun.',
    onLine: (line: number, about: string) => `Baris ${line}: ${about}`,
    unread: (files: number) =>
      `${files} berkas tidak terbaca dan tidak diketahui milik siapa; unit yang tampak belum mengirim mungkin pengirimnya`,
    state: {
      missing: 'belum mengirim',
      twice: 'lebih dari satu berkas',
      unlisted: 'tidak terdaftar',
      differs: 'berbeda dari berkas',
      list: 'daftar',
    },
    difference: (path: string, key: string, file: string, list: string) =>
      `${path}: ${key} di berkas "${file}", di daftar "${list}"; dipakai daftar`,
    what: 'Hal',
    line: 'Baris',
    about: 'Keterangan',
  },
  unreadableTitle: (count: number) => `Tidak terbaca: ${count} berkas`,
  inYear: (year: string) => `, ${year}`,
  noYear: 'tanpa tahun',
  noRank: '-',
  more: (count: number) => `... dan ${count} lagi`,
  verdict: {
    sure: 'ya',
    score: 'nilai saja',
    prerequisite: 'prasyarat gagal',
    failing: (count: number) => `belum ${count}`,
    mismatched: 'instrumen?',
    provisional: '?',
  },
  never: 'belum',
  defect: (detail: string) => `Kesalahan di dalam lke-zi (bug) pada berkas ini: ${detail}`,
  notLines:
    'Ini JSON, bukan berkas baris. Yang digabung adalah keluaran --format ndjson=NAMA.ndjson; isinya tidak ikut.',
  badLine: 'Baris ini bukan baris rekap yang utuh. Jalankan ulang bagian yang membuatnya.',
  head: {
    rank: 'No',
    unit: 'Unit',
    institution: 'Instansi',
    year: 'Tahun',
    total: 'Nilai',
    thinnest: 'Syarat terlemah',
    thin: 'Selisih',
    findings: 'G/P',
    answered: 'Terjawab',
    evidence: 'Ada bukti',
    prerequisites: (predicate: string) => `Prasyarat ${predicate}`,
    difference: 'Jumlah',
    from: 'Dari',
    to: 'Ke',
    trend: 'Tren',
    since: (predicate: string) => `${predicate} sejak`,
    requirement: 'Syarat',
    area: 'Area',
    min: 'Min',
    lowerQuartile: 'K1',
    median: 'Median',
    upperQuartile: 'K3',
    max: 'Maks',
    mean: 'Rata-rata',
    files: 'Berkas',
    points: 'Poin',
    indicator: 'Indikator',
  },
};

/** The same keys in every language, by type. */
export type BatchMessages = typeof batchId;

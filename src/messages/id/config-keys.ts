/** What each key of `lke.config.yaml` means, for the schema that editors show it from. */
export const configKeysId = {
  version: 'Versi bentuk berkas ini.',
  lang: 'Bahasa keluaran. --lang dan LKE_LANG mengalahkannya.',
  by: 'Jawaban siapa yang menentukan: unit atau TPI.',
  blank: 'Jawaban kosong: dihitung 0 (zero), atau dilewatkan seperti di buku kerja resmi (exclude).',
  'zero-division': 'Nilai untuk 0 dari 0: penuh (full), 0 (zero), atau dilewatkan (exclude).',
  'area-halves': 'Aturan internal: nilai minimal area berlaku pada pemenuhan dan reform masing-masing.',
  evidence: 'Pemeriksaan bukti dukung: tidak (off), peringatan (warn), atau galat (error).',
  severity: 'Tingkat temuan menurut kodenya, misalnya evidence-missing: off.',
  gate: 'Predikat yang harus tercapai (wbk, wbbm); bila tidak, status keluar 1.',
  min: 'Nilai minimal tambahan menurut ID, dalam poin (76) atau persen (65%); bila tidak tercapai, status keluar 1.',
  'max-warnings': 'Peringatan paling banyak, dari semua berkas; bila lebih, status keluar 1.',
  baseline: 'Berkas temuan yang sudah diterima, dari folder konfigurasi ini.',
  instruments: 'Berkas instrumen yang boleh dipilih lembar kerja, dari folder konfigurasi ini.',
  requirements: 'Syarat instansi sendiri, di samping syarat peraturan.',
  prerequisites: 'Prasyarat instansi sendiri, di samping prasyarat peraturan.',
};

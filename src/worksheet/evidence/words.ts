const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that point at no document: that there is something or nothing, how far it is, what every such cell is about,
 * days. A text of nothing else is no evidence, in whatever order they stand. Indonesian and English, lower case.
 */
export const emptyWords = list(`
  belum blm tidak tdk tak tiada bukan tanpa nihil kosong nol no not none without zero null nil na nan undefined nothing
  ada adanya sudah sdh telah udah lengkap dilengkapi melengkapi lengkapi selesai siap tersedia terpenuhi memenuhi
  terlaksana dilaksanakan berjalan terlampir terupload upload uploaded diupload unggah diunggah terunggah diisi isi isian
  sesuai valid benar salah betul true false yes ya ok oke okay done centang checked check cek dicek proses diproses
  dalam masih sedang progress ongoing on in pending menyusul nanti akan segera tunggu menunggu tba tbd todo available
  attached exists yet perlu kurang dibuat disusun disiapkan dikumpulkan disediakan perbaikan revisi diperbaiki
  bukti dukung pendukung eviden evidens evidence evidences data dokumen document documents berkas file files folder map
  arsip hardcopy softcopy hard soft copy fisik cetak link links tautan url http https www drive gdrive google onedrive
  lampiran catatan keterangan status jawaban indikator nomor nmr butir kantor lemari
  yang dan atau untuk dari pada dengan di ke ini itu juga lagi saja the an of is are to be at and or semua seluruh
  sebagian beberapa lembar buah berikut tersebut dapat bisa dilihat lihat klik buka sini disini here see
  tahun thn tgl tanggal triwulan tw semester bulan minggu hari pukul wib wita wit
  januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt
  agus sep sept okt nov des january february march may june july august october december aug oct dec
  senin selasa rabu kamis jumat sabtu ahad monday tuesday wednesday thursday friday saturday sunday
`);

/** Kinds of documents. */
const documents =
  'sk|surat|keputusan|laporan|notulen|notula|notulensi|undangan|daftar|absen|absensi|foto|gambar|dokumentasi|sop|nota|memo|edaran|peraturan|pedoman|juknis|rencana|renja|renstra|matriks|rekap|rekapitulasi|berita acara|sertifikat|screenshot|tangkapan layar|video';
const nouns = `${documents}|bukti|dokumen|eviden\\w*|evidence|data|berkas|file`;
const negation = '(?:belum|blm|tidak|tdk|tanpa|no|not)';

export const documentWords = new RegExp(`\\b(?:${documents})\\b`);

/** "Belum ada SK tim", "SK tim belum ditetapkan": that a document is missing is no document. */
export const denials = new RegExp(
  `^(?:masih )?${negation}(?: (?:ada|adanya|punya|memiliki|tersedia|dibuat|disusun|yet))? (?:${nouns})\\b` +
    `|^(?:${nouns})\\b.*\\b${negation}(?: (?:ada|dibuat|tersedia|disusun|selesai|terbit|ditetapkan|diunggah|diupload|lengkap|final|jadi|ditandatangani|disahkan|available|yet))?$`,
);

/** Says what to put here instead of being it. */
export const instructions =
  /^(?:(?:mohon|silakan|silahkan|harap|wajib)\b|(?:isi|isikan|diisi) (?:dengan|di|link|tautan|bukti|nama|oleh)\b|(?:lampirkan|unggahlah|sertakan|cantumkan|sebutkan|tuliskan|masukkan|upload) |(?:contoh|jenis|petunjuk|bentuk) (?:bukti|dokumen|eviden|pengisian|data dukung)|bukti (?:dukung )?(?:yang )?(?:diminta|dibutuhkan|diperlukan|wajib|harus|dapat berupa|berupa)\b|contoh ?:)/;

/** A person in charge, by a label, a salutation or a function. */
export const persons =
  /^(?:(?:pic|pj|penanggung ?jawab|person in charge|nip)\b.*|(?:bpk|bapak|pak|bu|ibu|sdr|sdri|saudara|saudari|mas|mbak)\.? \S+(?: \S+){0,2}|(?:plt\.? |wakil )?(?:kepala|ketua|koordinator|sekretaris|bendahara|anggota|kasub\w*|kasi|kabag|kabid|staf|operator|admin)(?: (?:sub ?bag\w*|sub|bag\w*|seksi|bidang|tim|pokja|urusan|tu|tata|usaha|umum|area|kepegawaian|keuangan|perencanaan|unit|kerja|program|zi|dan|\d+|[ivx]+)){0,7})$/;

/** "Siti Aminah" before its degrees, and one of them: "S.Sos.", "M.Si". */
export const fullName = /^(?:dra?s?\.\s*)?(?:\p{Lu}[\p{L}'’]*\.?\s+){0,6}\p{Lu}[\p{L}'’]*$/u;
export const degree = /^(?:[A-Z][A-Za-z]{0,4}\.)+\s?[A-Z]?[A-Za-z]{0,6}\.?$/;

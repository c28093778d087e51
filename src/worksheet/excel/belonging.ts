/**
 * Whose column: `unit-tpi` and `inspectorate` tell two internal assessment teams apart; `national` is the ministry's own
 * team (TPN), whose answers are neither side's.
 */
export type Owner = 'unit' | 'tpi' | 'unit-tpi' | 'inspectorate' | 'national';

/** What the words of a header say beside what the column is for. */
export interface Belonging {
  /** Null when the words do not say. */
  readonly owner: Owner | null;
  /**
   * Null for the plain answers of its owner; `past` for an earlier year's; `other` when further words set it apart:
   * another round ("perbaikan", "final"), a year, or something that nobody here knows.
   */
  readonly apart: 'past' | 'other' | null;
  /** The year it names. */
  readonly year: number | null;
}

const inspectorate = /inspektorat|inspektur|itjen|irjen|apip/;
const national = /\btpn\b|nasional|\bkemen ?pan|\bmen ?pan|\bpan ?-?rb\b|pendayagunaan aparatur/;
const team = /\btpi\b|penilai internal|evaluator|verifikator|assessor|asesor/;
const unit = /\bunit\b|satker|satuan kerja|mandiri|\bself\b|\bopd\b|\bskpd\b|\bupt\b|perangkat daerah/;

const past = /tahun (lalu|sebelum\w*|kemarin|lampau)|\b(sebelumnya|terdahulu|lama)\b/;

/** Words that set nothing apart: of answering, of whose, of this year. */
const plainWords = new RegExp(
  `\\b(${[
    'tahun (ini|berjalan)|jawab\\w*|diisi|isian|isi|pengisian|self|ass?ess?ment|penilaian|nilai|hasil|evaluasi|pilihan|pilih',
    'unit|kerja|satuan|satker|organisasi|opd|skpd|upt|perangkat|daerah|mandiri|instansi|pemerintah',
    'tpi|tim|penilai|internal|inspektorat|inspektur|jenderal|itjen|irjen|apip|evaluator|verifikator|ass?ess?or',
    'tpn|nasional|kemen ?pan ?-?(rb)?|men ?pan ?-?(rb)?|pan ?-?rb|kementerian|provinsi|kabupaten|kota',
    'oleh|dari|untuk|dan|atau|yang|di|pada|dengan|sesuai|kolom|lke|zi|zona|integritas|wbk|wbbm|ya|tidak|angka|huruf|jumlah',
  ].join('|')})\\b`,
  'g',
);

/** Reads the folded words of a header. */
export function belongingOf(label: string): Belonging {
  const year = /\b20\d\d\b/.exec(label)?.[0];
  const rest = label.replace(plainWords, ' ').match(/[a-z]{2,}|\d+/g) ?? [];
  const apart = past.test(label) ? 'past' : rest.length > 0 ? 'other' : null;
  return { owner: ownerOf(label), apart, year: year === undefined ? null : Number(year) };
}

function ownerOf(label: string): Owner | null {
  if (inspectorate.test(label)) return 'inspectorate';
  if (national.test(label)) return 'national';
  if (team.test(label)) return unit.test(label) ? 'unit-tpi' : 'tpi';
  return unit.test(label) ? 'unit' : null;
}

import { fold } from '../text.js';

/** What the labels of a unit's data are called. */
export const fieldNames = {
  name: /^(nama )?((unit|satuan)( kerja)?|unit organisasi|satker|opd|skpd|perangkat daerah|uptd?|unit pelaksana teknis( daerah)?)$/,
  institution:
    /^(nama )?(instansi( pemerintah)?|kementerian|lembaga|pemerintah daerah|pemda|k ?l( d| pemda)?)$/,
  year: /^tahun( (penilaian|evaluasi|anggaran|pengusulan|usulan))?$/,
  target: /^((target|usulan)( predikat)?|predikat( usulan)?|kategori usulan|menuju|sebagai)$/,
} as const;

export type UnitField = keyof typeof fieldNames;

/** Words that change nothing of what a label asks for: "Nama Unit Kerja yang Diusulkan", "Predikat yang diajukan". */
const further =
  /\b(yang|di ?usulkan|di ?ajukan|di ?evaluasi|di ?nilai|di ?bangun|pembangunan|zona integritas|zi)\b/g;
/** Texts beside a label that head a column of a table, or label something else. */
const heads =
  /^((no|nomor|nama|alamat|nilai|skor|total|jumlah|hasil|status|predikat|kategori|keterangan|catatan|peringkat|rank|persen(tase)?|lokasi|tanggal|tpi|tim|ya|tidak|pengungkit|pemenuhan|reform)\b|%|(kabupaten|kota|provinsi)([/ ]*(kabupaten|kota|provinsi))*$)/;

/** Which of a unit's data a text labels: each of its alternatives ("Unit Kerja/Satker") must be a name of the same. */
export function labelOf(text: string): UnitField | null {
  if (text.length > 60) return null;
  const parts = fold(text)
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(further, ' ')
    .split(/\s*(?:\/|\batau\b)\s*/)
    .map((part) => part.replace(/[^a-z0-9]+/g, ' ').trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const named = Object.keys(fieldNames) as UnitField[];
  const whole = parts.join(' ');
  return (
    named.find((label) => fieldNames[label].test(whole)) ??
    named.find((label) => parts.every((part) => fieldNames[label].test(part))) ??
    null
  );
}

/** Whether a text beside a label can be what it asks for, and not the next label or the head of a column. */
export const isValue = (text: string): boolean =>
  !isPlaceholder(text) && labelOf(withoutEnd(text)) === null && !heads.test(fold(text));

/** Without colons at its end; one step a letter, however many blanks there are. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[:=\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const isPlaceholder = (text: string) => /^[.…_\-\s]+$/.test(text) || /\.{3}|…|^\[.*\]$|^<.*>$/.test(text);

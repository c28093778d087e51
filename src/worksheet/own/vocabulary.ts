import type { Text } from '../../instrument/model.js';

/** Which layout a workbook of our own is told to have. */
export const ownLayout = 'lke-zi';

/**
 * Heads of the input sheet, in their order. By these words our workbook is known again, in either language; the other
 * words on it may change, these may not without a further spelling beside the old one.
 */
export const heads = {
  code: { id: 'Kode', en: 'Code' },
  text: { id: 'Uraian', en: 'Item' },
  choices: { id: 'Pilihan jawaban', en: 'Answer levels' },
  weight: { id: 'Bobot', en: 'Weight' },
  unit: { id: 'Jawaban unit', en: 'Unit answer' },
  unitPoints: { id: 'Nilai unit', en: 'Unit score' },
  check: { id: 'Pemeriksaan', en: 'Check' },
  notes: { id: 'Catatan unit', en: 'Unit notes' },
  evidence: { id: 'Bukti dukung', en: 'Evidence' },
  tpi: { id: 'Jawaban TPI', en: 'TPI answer' },
  tpiPoints: { id: 'Nilai TPI', en: 'TPI score' },
  tpiNotes: { id: 'Catatan TPI', en: 'TPI notes' },
  person: { id: 'Penanggung jawab', en: 'Person in charge' },
  due: { id: 'Tenggat', en: 'Due date' },
  effort: { id: 'Upaya', en: 'Effort' },
  usual: { id: 'Contoh dokumen', en: 'Typical documents' },
} as const satisfies Readonly<Record<string, Text>>;

export type Head = keyof typeof heads;

/** Labels of what the first sheet asks about the unit; what is typed stands in the next cell to the right. */
export const unitLabels = {
  name: { id: 'Nama unit', en: 'Unit name' },
  institution: { id: 'Instansi', en: 'Institution' },
  institutionType: { id: 'Jenis instansi', en: 'Kind of institution' },
  year: { id: 'Tahun penilaian', en: 'Assessment year' },
  target: { id: 'Target', en: 'Target' },
  id: { id: 'Nomor unit di PortalRB', en: 'PortalRB unit id' },
  category: { id: 'Kategori usulan', en: 'Proposal category' },
  affirmation: { id: 'Unit afirmasi', en: 'Affirmation unit' },
} as const satisfies Readonly<Record<string, Text>>;

export type UnitLabel = keyof typeof unitLabels;

/** The rule that may be chosen on the sheet of rules, and its choices. */
export const zeroDivisionLabel: Text = { id: 'Nilai untuk 0 dari 0', en: 'Score for 0 of 0' };

export const zeroDivisionWords = {
  full: { id: 'nilai penuh', en: 'full score' },
  zero: { id: 'nilai nol', en: 'no score' },
  exclude: { id: 'tidak dihitung', en: 'left out' },
} as const satisfies Readonly<Record<string, Text>>;

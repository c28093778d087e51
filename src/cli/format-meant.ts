import { endings, type FormatName } from '../format/index.js';

/** What formats are called by the programs that open them, and by endings of files that nobody writes any more. */
const other: Readonly<Record<string, FormatName>> = {
  word: 'docx',
  doc: 'docx',
  dokumen: 'docx',
  excel: 'xlsx',
  xls: 'xlsx',
  web: 'html',
  teks: 'text',
};

/** The format that is meant by another word for it, or by the ending of its files; null for none among these. */
export function formatMeant(word: string, formats: readonly FormatName[]): FormatName | null {
  const plain = word.toLowerCase();
  const found = other[plain] ?? endings.get(`.${plain}`);
  return found !== undefined && formats.includes(found) ? found : null;
}

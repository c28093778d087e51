import type { Line } from './line.js';

/** Keys of the long form of an answer. */
export const answerParts = [
  'unit',
  'tpi',
  'catatan',
  'catatan_tpi',
  'bukti',
  'upaya',
  'penanggung_jawab',
  'tenggat',
];

/** Keys of worksheets that may stand in a file once, and wrongly. */
const worksheetKeys = new Set([
  ...'versi instrumen prasyarat jawaban nama instansi tahun target id kategori afirmasi nilai'.split(' '),
  ...answerParts,
]);

const dotted = /^[A-Za-z]\w*(\.\w+)+$/;
const snake = /^[a-z]+(_[a-z0-9]+)+$/;

/** Whether a word is a key to people who fill in a worksheet: a code, a known key, or a key more than once in the file. */
export type KeyWords = (word: string) => boolean;

export function keyWordsOf(lines: readonly Line[]): KeyWords {
  const uses = new Map<string, number>();
  for (const { key } of lines) if (key !== null && !/\s/.test(key)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const isUsed = (word: string) => (uses.get(word) ?? 0) > 1;
  return (word) => dotted.test(word) || snake.test(word) || worksheetKeys.has(word) || isUsed(word);
}

/** A code of the instrument stands beside codes, another key beside other keys. */
export const sameShape = (a: string, b: string): boolean => dotted.test(a) === dotted.test(b);

export const isCode = (word: string): boolean => dotted.test(word);

/** Whether a text is a key without its colon: "unit kerja sudah membentuk tim" goes on with a note; "unit A" answers. */
export function answers(word: string, separator: string, rest: string): boolean {
  if (/[=;:\uff1a]/.test(separator)) return !rest.startsWith('//');
  return isCode(word) || word.includes('_') || !/^(unit|tpi)$/.test(word) || rest.split(/\s+/).length < 2;
}

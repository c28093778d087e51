import type { Line } from './line.js';

/** Keys of worksheets that may stand in a file once, and wrongly. */
const worksheetKeys = new Set(
  `versi instrumen unit prasyarat jawaban nama instansi tahun target id kategori afirmasi tpi catatan bukti upaya tenggat nilai`.split(
    ' ',
  ),
);

const dotted = /^[A-Za-z]\w*(\.\w+)+$/;
const snake = /^[a-z]+(_[a-z0-9]+)+$/;

/** Whether a word is a key to people who fill in a worksheet: a code, a known key, or a key elsewhere in the file. */
export type KeyWords = (word: string) => boolean;

export function keyWordsOf(lines: readonly Line[]): KeyWords {
  const used = new Set(lines.flatMap(({ key }) => (key !== null && !/\s/.test(key) ? [key] : [])));
  return (word) => dotted.test(word) || snake.test(word) || worksheetKeys.has(word) || used.has(word);
}

/** A code of the instrument stands beside codes, another key beside other keys. */
export const sameShape = (a: string, b: string): boolean => dotted.test(a) === dotted.test(b);

export const isCode = (word: string): boolean => dotted.test(word);

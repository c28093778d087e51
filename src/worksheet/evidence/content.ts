import { fold, isAscii, spaced } from '../text.js';
import { degree, denials, documentWords, emptyWords, fullName, instructions, persons } from './words.js';

/** Anything that may be followed, a folder of one's own included: where it leads is told apart. */
const link =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S|\bwww\.\S|\b[a-z]:[\\/]\S|\\\\\S|\b[a-z0-9-]+\.(?:go|co|ac|or|sch|web)\.id\b|\b(?:bit\.ly|s\.id|drive\.google\.com|tinyurl\.com)\/\S/i;
/** What a document may go by where it has no name: "No. 12", and beside days "800/123/2026". */
const numbered = /\b(?:no|nomor|nmr) ?[.:]? ?\d/;
const reference = /\b\d{3,}\/\d|\b\d+\/\d{3}|\b\d+\/\d+\/\d/;
/** "17/6/2026", "6-2026", "2025/2026": a day, a month or years, and no document. */
const day =
  /(?<![\d/.-])(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}[./-]\d{4}|\d{4} ?[/–-] ?\d{4})(?![\d/.-])/g;
/** What is looked for is short; longer texts say something. */
const longest = 300;

/** Whether a text has something that may be followed. */
export const hasLink = (text: string): boolean => link.test(text.slice(0, 4000));

/**
 * Whether a text says something that an evaluator can look at: a link, a document's name or number, what was done. It
 * does not where it only says that there is something or nothing ("belum ada", "ada", "TRUE", "n/a", "..."), a number or
 * a day, that a document is missing, who is in charge, or what should be put there.
 */
export function saysSomething(text: string): boolean {
  if (text.length > longest || hasLink(text)) return true;
  return text.split(/[\n;|]+/).some((part) => !isAside(part) && part.split(',').some(namesSomething));
}

/** Who is in charge, or what should be put there. */
function isAside(part: string): boolean {
  if (instructions.test(bare(part))) return true;
  const text = spaced(fold(part));
  if (documentWords.test(text)) return false;
  const [name = '', ...degrees] = part.split(',').map((piece) => piece.trim());
  return (
    persons.test(text) || (degrees.length > 0 && fullName.test(name) && degrees.every((d) => degree.test(d)))
  );
}

function namesSomething(piece: string): boolean {
  const text = bare(piece);
  if (denials.test(text)) return false;
  const undated = text.replace(day, ' ');
  const words = spaced(undated).split(' ');
  return words.some((word) => !isEmpty(word)) || numbered.test(text) || reference.test(undated);
}

/** Without what stands around its letters and digits. */
function bare(part: string): string {
  const text = fold(part);
  return text.replace(isAscii(text) ? /^[^a-z0-9]+|[^a-z0-9]+$/g : /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const isEmpty = (word: string): boolean =>
  word.length <= 1 || /^\d+$/.test(word) || /^[ivx]+$/.test(word) || emptyWords.has(word);

import { fold } from '../text.js';

/** Shorter texts, as the headings are, may be the name of a document as well. */
const shortest = 40;

/**
 * Keys of a text and of each of its lines, without the mark that a line begins with: how texts are recognised as those
 * of the official workbook, whose wording is not carried along.
 */
export function textKeys(text: string): string[] {
  const lines = [text, ...text.split('\n')].map((line) => fold(line).replace(/^(?:[a-z]\.|[-–•])\s*/, ''));
  return [...new Set(lines.filter((line) => line.length >= shortest).map(keyOf))];
}

/** FNV-1a from two starts, 64 bits in base 36: nobody gains by forging one. */
function keyOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) ^ (a >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Whether a text, or every line of it that says something, is printed in an official workbook. */
export function isOfficialText(text: string, official: ReadonlySet<string>): boolean {
  const [whole, ...lines] = textKeys(text);
  if (whole === undefined) return false;
  return official.has(whole) || (lines.length > 0 && lines.every((line) => official.has(line)));
}

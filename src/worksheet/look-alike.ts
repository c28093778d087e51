import { clean } from './text.js';

/** A character in an answer that only looks like another one, or is one too many. */
export interface OddCharacter {
  /** The character as written; a mark such as "." as it stands. */
  readonly odd: string;
  /** `U+0410`; empty for what every keyboard has. */
  readonly code: string;
  /** What it looks like; empty for what is one too many. */
  readonly like: string;
}

export const nothingOdd: OddCharacter = { odd: '', code: '', like: '' };

/** Capital and small letters of the Cyrillic and Greek alphabets beside the Latin ones that they look like. */
const pairs =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj ԁd ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa ϲc';
const likeLatin = new Map(pairs.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
/** Letters that stand for digits in numbers, as typed without looking. */
const likeDigit: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1', S: '5' };

/** What is odd in an answer that would be one of these levels without it; null where nothing is. */
export function oddInLevel(raw: string, levels: readonly string[]): OddCharacter | null {
  const text = clean(raw);
  const marks = /^[\s.,;:'"()[\]*_-]+|[\s.,;:'"()[\]*_-]+$/gu;
  const meant = [...text].map((c) => latinOf(c) ?? c).join('');
  const level = levels.find((name) => name.toLowerCase() === meant.replace(marks, '').toLowerCase());
  return level === undefined ? null : (firstOdd(text, latinOf) ?? surplus(text, marks));
}

/** What is odd in a text that would be a number without it; null where nothing is. */
export function oddInNumber(raw: string): OddCharacter | null {
  const text = clean(raw);
  if (text.length > 20) return null;
  const characters = [...text];
  const digit = (c: string) => foreignDigit(c) ?? likeDigit[c] ?? null;
  const meant = characters.map((c) => digit(c) ?? c).join('');
  // "lO" is a word, "1O" is ten
  const isNumber = /^-?\d+(?:[.,]\d+)?%?$/.test(meant) && characters.some((c) => /\p{Nd}/u.test(c));
  return isNumber ? firstOdd(text, digit) : null;
}

function firstOdd(text: string, meaning: (c: string) => string | null): OddCharacter | null {
  for (const odd of text) {
    const like = meaning(odd);
    if (like !== null) return { odd, code: isPlain(odd) ? '' : codeOf(odd), like };
  }
  return null;
}

function surplus(text: string, marks: RegExp): OddCharacter | null {
  const odd = text.match(marks)?.join('').trim()[0];
  return odd === undefined ? null : { odd, code: '', like: '' };
}

const isPlain = (c: string) => /^[\u0020-\u007e]$/.test(c);
const codeOf = (c: string) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Full-width, bold or circled letters, and letters of other alphabets. */
function latinOf(c: string): string | null {
  if (isPlain(c)) return null;
  const plain = c.normalize('NFKC');
  return likeLatin.get(c) ?? (/^[A-Za-z]$/.test(plain) ? plain : null);
}

/** Digits of other scripts. */
function foreignDigit(c: string): string | null {
  if (isPlain(c) || !/\p{Nd}/u.test(c)) return null;
  const plain = c.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  // every block of digits begins with its zero
  const code = c.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** What a number looks like that belongs to a person. */
export type PersonalKind = 'nik' | 'telephone';

export interface PersonalNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are looked at so far. */
const longest = 20_000;

const gap = String.raw`(?:[ \u00a0]?[-–‑.][ \u00a0]?|[ \u00a0])`;
/** Behind a word, a digit or a slash it is a part of something else: a reference, a date, an amount. */
const free = String.raw`(?<![\w/]|\d[.,-])`;
const ended = String.raw`(?![\w/]|[.,-]\d|\.(?:jpe?g|png|heic|pdf|docx?|xlsx?|mp4|zip)\b)`;

/** District, day and month of birth (women: day + 40), year, number: 16 digits, in groups of four or of six. */
const nik = new RegExp(
  `(?<![\\d/]|\\d[.,-])(?:\\d{16}|\\d{4}(?:${gap}\\d{4}){3}|\\d{6}${gap}\\d{6}${gap}\\d{4})${ended}`,
  'g',
);
const nikDigits =
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/;

const telephones = [
  // mobile: 0812…, 62 812 …, +62-812-…
  `${free}(?:\\+?62${gap}?|\\(?0)8[1-9]\\d{0,2}\\)?(?:(?:${gap}?\\d{3,5}){2,3}|(?: \\d\\d){4})${ended}`,
  // fixed: (0274) 512345, 021-5551234, +62 21 …
  `${free}(?:\\(0[2-79]\\d{1,2}\\) ?\\d{3,4}[ -]?\\d{3,4}|0[2-79]\\d{1,2}-\\d{6,8}|\\+62${gap}?\\(?[2-79]\\d{1,2}\\)?${gap}?\\d{3,4}${gap}?\\d{3,4})${ended}`,
  // of another country
  `${free}\\+[1-9]\\d{0,2}(?:[ -]?\\(?\\d{2,4}\\)?){3,5}${ended}`,
  // called one by the words before it, or by the link
  '(?<=\\b(?:telp|telepon|tlp|hp|handphone|wa|whatsapp|phone|kontak|cp)\\b\\.?\\s{0,2}(?:no(?:mor)?\\.?)?[ :]{0,3})(?!\\d{1,2}([-./])\\d{1,2}\\1\\d{2,4}\\b|\\d{4}([-./])\\d{1,2}\\2\\d{1,2}\\b)\\+?\\d[\\d ().-]{7,18}\\d(?![\\d/])',
  '(?<=wa\\.me/|[?&]phone=|\\btel:)\\+?\\d{9,15}(?!\\d)',
].map((one) => new RegExp(one, 'gi'));

/** An address may hold any digits; those by which a person is called are looked for. */
const addresses = /\b(?!wa\.me|tel:)[a-z][a-z0-9+.-]{1,20}:\/\/(?!wa\.me\/|\S{0,40}[?&]phone=)\S+/gi;

/**
 * Numbers of a text that look like a telephone number or a NIK, in the order of the text. The number of an official
 * (NIP, 18 digits) is none: it stands beside every signature under an official document.
 */
export function personalNumbers(text: string): PersonalNumber[] {
  const looked = text.slice(0, longest).replace(addresses, blanked);
  const niks = found(looked, 'nik', nik).filter((one) => nikDigits.test(digits(looked, one)));
  const rest = niks.reduce((left, one) => covered(left, one, ' '), looked);
  const calls = telephones.flatMap((pattern) => found(rest, 'telephone', pattern)).filter(hasLength(rest));
  const apart = calls
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => !all.slice(0, i).some((before) => before.end > start));
  return [...niks, ...apart].sort((a, b) => a.start - b.start);
}

/** More than the longest such number: one that is cut in two is still seen. */
const spare = 40;

/** The beginning of a text with the middle of such numbers hidden. */
export function withoutPersonalNumbers(text: string, length: number): string {
  const beginning = text.slice(0, length + spare);
  return personalNumbers(beginning)
    .reduce((left, one) => covered(left, one, 'x'), beginning)
    .slice(0, length);
}

function covered(text: string, { start, end }: PersonalNumber, by: string): string {
  const [from, to] = by === ' ' ? [start, end] : [start + 3, end - 2];
  return text.slice(0, from) + text.slice(from, to).replace(/\d/g, by) + text.slice(to);
}

const blanked = (match: string): string => ' '.repeat(match.length);

const found = (text: string, kind: PersonalKind, pattern: RegExp): PersonalNumber[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    kind,
    start: index,
    end: index + length,
  }));

const digits = (text: string, { start, end }: PersonalNumber): string =>
  text.slice(start, end).replace(/\D/g, '');

const hasLength =
  (text: string) =>
  (one: PersonalNumber): boolean => {
    const { length } = digits(text, one);
    return length >= 9 && length <= 15;
  };

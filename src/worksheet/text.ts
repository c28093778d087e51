/** Zero-width characters, and marks that turn the direction of reading. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const padding = /[\u00a0\u2007\u202f]/g;

/** A text as people see it: no invisible characters, odd blanks as blanks, nothing around it. */
export function clean(text: string): string {
  return text.replace(invisible, '').replace(padding, ' ').replace(/\r\n?/g, '\n').trim();
}

/** Lower case, every run of blanks one blank: how labels are compared. */
export function fold(text: string): string {
  return clean(text).toLowerCase().replace(/\s+/g, ' ');
}

const inAscii = /^[\0-\x7f]*$/;

/**
 * Whether a text is plain ASCII. A pattern over every script's letters costs some milliseconds when it is first used:
 * most texts need none.
 */
export const isAscii = (text: string): boolean => inAscii.test(text);

/** A text's letters and digits, with one blank in place of all that stands between them, none at the ends. */
export const spaced = (text: string): string =>
  text.replace(isAscii(text) ? /[^a-z0-9]+/gi : /[^\p{L}\p{N}]+/gu, ' ').trim();

/** The words of a text, lower case, in order; single letters (marks) are no words. */
export function words(text: string): string[] {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1);
}

export const blanks = new Set(['', '-', '~', '–', '—', 'blm diisi', 'belum diisi']);

/** What people and the official formulas write for "no answer". */
export function isBlankText(text: string): boolean {
  return text.length < 20 && blanks.has(fold(text));
}

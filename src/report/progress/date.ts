import { dateFrom, monthWords as months } from '../../source/calendar.js';
import { withoutEnding } from '../../source/file-names.js';

/** Who says of which day a copy is: its name, the nearest folder's, or what the program that saved the workbook wrote into it. */
export const dateSources = ['name', 'folder', 'properties'] as const;

/** A day, or a month where no more is known. */
export interface Dated {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  readonly from: (typeof dateSources)[number];
}

/** What may know of which day a copy is. The file system's time is none of them: copying a file changes it. */
export interface DateClues {
  readonly path: string;
  /** As the workbook has it (`2026-03-05T08:00:00Z`); null without. */
  readonly modified: string | null;
}

/** The day of a copy and who says so; null where nobody does. A name with several dates says none. */
export function dateOf({ path, modified }: DateClues): Dated | null {
  const parts = withoutEnding(path).split(/[\\/]/);
  const inName = dateIn(parts.pop() ?? '');
  if (inName !== null) return { date: inName, from: 'name' };
  for (const folder of parts.reverse()) {
    const date = dateIn(folder);
    if (date !== null) return { date, from: 'folder' };
  }
  const [, year = '', month = '', day = ''] = /^(20\d\d)-(\d\d)-(\d\d)/.exec(modified ?? '') ?? [];
  const date = dateFrom(year, month, day);
  return date === null ? null : { date, from: 'properties' };
}

export const monthOf = (date: string): string => date.slice(0, 7);

/** The one date that stands in a text; null for none or several. */
export function dateIn(text: string): string | null {
  const found = new Set(datesIn(text).map(({ date }) => date));
  const [date = null, ...others] = found;
  return others.length > 0 ? null : date;
}

/** A text without the dates in it, and without what held them together. */
export function withoutDates(text: string): string {
  const cut = datesIn(text).reduceRight(
    (rest, { at, length }) => `${rest.slice(0, at)} ${rest.slice(at + length)}`,
    text,
  );
  return cut
    .replace(/[\s_()[\]-]+/g, ' ')
    .replace(/ +\./g, '.')
    .trim();
}

/** What stands between the parts of a date. */
const gap = '[ ._-]?';

/** Year first, day first as Indonesia writes it, and with the month as a word; the longer form first. */
const forms: readonly (readonly [form: RegExp, parts: (m: readonly string[]) => readonly string[]])[] = [
  [/(?<!\d)(20\d\d)([ ._-]?)(\d\d)\2(\d\d)(?!\d)/g, ([, y = '', , m = '', d = '']) => [y, m, d]],
  [/(?<!\d)(\d{1,2})([ ._-])(\d{1,2})\2(20\d\d)(?!\d)/g, ([, d = '', , m = '', y = '']) => [y, m, d]],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})${gap}(${months})${gap}(20\\d\\d)(?!\\d)`, 'gi'),
    ([, d = '', m = '', y = '']) => [y, m, d],
  ],
  [new RegExp(`(?<![a-z])(${months})${gap}(20\\d\\d)(?!\\d)`, 'gi'), ([, m = '', y = '']) => [y, m, '']],
  [new RegExp(`(?<!\\d)(20\\d\\d)${gap}(${months})(?![a-z])`, 'gi'), ([, y = '', m = '']) => [y, m, '']],
  // with a blank it may be the number of a unit
  [/(?<!\d)(20\d\d)[._-](\d\d)(?!\d)/g, ([, y = '', m = '']) => [y, m, '']],
  [/(?<!\d)(\d\d)[._-](20\d\d)(?!\d)/g, ([, m = '', y = '']) => [y, m, '']],
];

interface Found {
  readonly date: string;
  readonly at: number;
  readonly length: number;
}

/** Every date in a text, in its order; letters that were read once are not read again. */
function datesIn(text: string): Found[] {
  const found: (Omit<Found, 'date'> & { readonly date: string | null })[] = [];
  for (const [form, parts] of forms) {
    for (const match of text.matchAll(form)) {
      const { index, 0: whole } = match;
      const isRead = found.some(({ at, length }) => index < at + length && at < index + whole.length);
      const [year = '', month = '', day = ''] = parts(match);
      // what looks like a day that the calendar does not have is no month either
      if (!isRead) found.push({ date: dateFrom(year, month, day), at: index, length: whole.length });
    }
  }
  return found.filter((one): one is Found => one.date !== null).sort((a, b) => a.at - b.at);
}

import type { DueFault } from '../diagnostic/codes/structure.js';
import { dateFrom, monthWords } from '../source/calendar.js';

const day = 86_400_000;
/** Day 0 of the calendar that Excel counts by, for days from March 1900 on. */
const origin = Date.UTC(1899, 11, 30);
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const gap = '\\s*[ ./-]\\s*';
const weekday = '(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu),?\\s+)?';
/** The whole of a text: year first, or day first as Indonesia writes it, with the month as a number or a word. */
const forms: readonly (readonly [form: RegExp, order: readonly (1 | 2 | 3)[]])[] = [
  [new RegExp(`^(\\d{4})${gap}(\\d{1,2})${gap}(\\d{1,2})$`), [1, 2, 3]],
  [new RegExp(`^${weekday}(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4})$`, 'i'), [3, 2, 1]],
  [new RegExp(`^${weekday}(\\d{1,2})${gap}(${monthWords})\\.?${gap}(\\d{4})$`, 'i'), [3, 2, 1]],
];
/** Some of the parts of a date, as texts that leave the day or the year open. */
const partly = new RegExp(
  `^(\\d{1,2}${gap})?(${monthWords})(${gap}\\d{1,4})?$|^\\d{1,2}${gap}\\d{1,2}(${gap}\\d{2})?$|^\\d{1,2}${gap}\\d{4}$|^20\\d\\d(${gap}\\d{1,2})?$`,
  'i',
);

/** No form of a date has more characters. */
const longest = 40;

/**
 * The day that a text names, `YYYY-MM-DD`: also as `31/12/2026`, `31-12-2026` and `31 Desember 2026` are written in Indonesia.
 * @returns else why it is none: the calendar does not have it (`12/31/2026`), its day or year is missing, or it is no date.
 */
export function readDue(text: string): { readonly day: string } | { readonly why: DueFault } {
  const plain = text.trim();
  if (plain.length > longest) return { why: 'none' };
  if (dateSerial(plain) !== null) return { day: plain };
  for (const [form, order] of forms) {
    const found = form.exec(plain);
    if (!found) continue;
    const [year = '', month = '', date = ''] = order.map((part) => found[part] ?? '');
    const day = dateFrom(year, month, date);
    return day === null ? { why: 'calendar' } : { day };
  }
  return { why: partly.test(plain) ? 'partial' : 'none' };
}

/** A date `YYYY-MM-DD` as Excel counts days; null for what is none. */
export function dateSerial(text: string): number | null {
  const [, year, month, date] = pattern.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return textOf(time) === text ? (time - origin) / day : null;
}

/** A day that Excel counts as a date; null outside of the years 2000 to 2099, where no due date is meant. */
export function serialDate(days: number): string | null {
  const text = textOf(origin + Math.floor(days) * day);
  return text.startsWith('20') ? text : null;
}

const textOf = (time: number): string =>
  Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : '';

const day = 86_400_000;
/** Day 0 of the calendar that Excel counts by, for days from March 1900 on. */
const origin = Date.UTC(1899, 11, 30);
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => dateSerial(text) !== null;

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

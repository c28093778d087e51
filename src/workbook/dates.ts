/** Days of Excel's last year, 9999; what lies outside is shown as a row of number signs. */
const lastDay = 2_958_465;
const outside = '#####';
/** In the system of 1904, which old Macs used, day 0 is 1462 days later. */
const later = 1462;
const dayMs = 86_400_000;

interface Words {
  readonly months: readonly string[];
  readonly days: readonly string[];
}

const names: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  },
};

interface Moment {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly seconds: number;
  /** Days and their parts, as stored. */
  readonly serial: number;
}

const token =
  /"([^"]*)"?|[\\](.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|([.,]0+)|(.)/gis;

/**
 * A stored number as Excel shows it in a format of days and times: "2026-06-05 0:00:00". Names of months and days are
 * Indonesian, unless the format names English.
 * @param serial days since the start of 1900 or 1904, the time of day as their part.
 */
export function showDate(serial: number, code: string, from1904: boolean): string {
  const moment = momentOf(serial + (from1904 ? later : 0));
  if (!moment) return outside;
  // the part for positive numbers; a semicolon in quotes parts nothing
  const format = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? code;
  const tokens = [...format.matchAll(token)];
  const words = /\[\$-[^\]]*(?:409|809)\]/i.test(code) ? names.en : names.id;
  const halves = tokens.some((found) => found[4] !== undefined);
  const shown = tokens.map((found, i) => {
    const [, quoted, escaped, elapsed, half, field, fraction, other] = found;
    if (elapsed) return elapsedText(moment, elapsed);
    if (half) return half.split('/')[moment.seconds < 43_200 ? 0 : 1];
    if (fraction) return fraction.slice(0, 1) + '0'.repeat(fraction.length - 1);
    if (!field) return quoted ?? escaped ?? other ?? '';
    if (/h/i.test(field)) return hours(moment, field, halves);
    return /m/i.test(field) && isMinutes(tokens, i)
      ? minutes(moment, field)
      : fieldText(moment, field, words);
  });
  return shown.join('').trim();
}

function momentOf(serial: number): Moment | null {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  if (!(day >= 0 && day <= lastDay)) return null;
  const rest = { seconds: seconds % 86_400, serial, weekday: (day + 6) % 7 };
  // Excel counts a 29 February 1900 that never was, and a day 0 before January
  if (day === 60) return { ...rest, year: 1900, month: 1, day: 29 };
  if (day === 0) return { ...rest, year: 1900, month: 0, day: 0 };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayMs);
  return { ...rest, year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** "m" next to hours or seconds are minutes, else months. */
function isMinutes(tokens: readonly RegExpExecArray[], at: number): boolean {
  const fieldAt = (i: number) => (tokens[i]?.[5] ?? tokens[i]?.[3])?.toLowerCase()[0];
  let before = at - 1;
  while (before >= 0 && fieldAt(before) === undefined) before--;
  let after = at + 1;
  while (after < tokens.length && fieldAt(after) === undefined) after++;
  return fieldAt(before) === 'h' || fieldAt(after) === 's';
}

const padded = (value: number, field: string) => String(value).padStart(Math.min(field.length, 2), '0');

const hours = ({ seconds }: Moment, field: string, halves: boolean): string => {
  const hour = Math.floor(seconds / 3600);
  return padded(halves ? hour % 12 || 12 : hour, field);
};

const minutes = ({ seconds }: Moment, field: string): string => padded(Math.floor(seconds / 60) % 60, field);

function fieldText({ year, month, day, weekday, seconds }: Moment, field: string, words: Words): string {
  const named = (name = '') => {
    if (field.length === 3) return name.slice(0, 3);
    return field.length === 5 ? name.slice(0, 1) : name;
  };
  switch (field[0]?.toLowerCase()) {
    case 'y':
      return field.length > 2 ? String(year) : String(year).slice(2);
    case 'd':
      return field.length > 2 ? named(words.days[weekday]) : padded(day, field);
    case 's':
      return padded(seconds % 60, field);
    default:
      return field.length > 2 ? named(words.months[month]) : padded(month + 1, field);
  }
}

function elapsedText({ serial }: Moment, field: string): string {
  const seconds = Math.round(serial * 86_400);
  const size = { h: 3600, m: 60, s: 1 }[field[0]?.toLowerCase() ?? 's'] ?? 1;
  return String(Math.floor(seconds / size)).padStart(field.length, '0');
}

/** The number of a day and time of ISO 8601, from its first 19 characters; null for anything else. */
export function serialOf(text: string, from1904: boolean): number | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(text) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? '00:00:00'}Z`);
  if (Number.isNaN(at)) return null;
  const days = (at - Date.UTC(1899, 11, 30)) / dayMs;
  return (days < 61 ? days - 1 : days) - (from1904 ? later : 0);
}

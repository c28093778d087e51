/** Months as people write them in Indonesian and English, whole or short: a pattern without groups, for any letter case. */
export const monthWords =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|ag(?:u(?:stus|st)?|st?|t)|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?';

const monthNumbers: readonly (readonly [start: RegExp, number: string])[] = [
  [/^jan/, '01'],
  [/^feb/, '02'],
  [/^mar/, '03'],
  [/^apr/, '04'],
  [/^m[ea][iy]/, '05'],
  [/^jun/, '06'],
  [/^jul/, '07'],
  [/^a[gu]/, '08'],
  [/^sep/, '09'],
  [/^o[kc]t/, '10'],
  [/^no[vp]/, '11'],
  [/^de[sc]/, '12'],
];

/** A date that the calendar has, `YYYY-MM-DD` or `YYYY-MM`; null for others. @param month digits, or a word of `monthWords`. @param day '' for a month. */
export function dateFrom(year: string, month: string, day: string): string | null {
  const number = /^\d+$/.test(month)
    ? month.padStart(2, '0')
    : (monthNumbers.find(([start]) => start.test(month.toLowerCase()))?.[1] ?? '');
  const [y, m, d] = [Number(year), Number(number), day === '' ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return day === '' ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

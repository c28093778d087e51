import { exact, type Fraction } from '../../instrument/exact.js';

const months = 'jan feb mar apr mei,may jun jul agu,aug sep okt,oct nov des,dec'
  .split(' ')
  .map((names) => names.split(','));

/**
 * The index behind a month and year: "3.72" is taken for March 1972 where the point parts days, and shown as "Mar-72".
 * @returns its digits, or the empty text where no index up to the maximum can have been meant.
 */
export function indexTakenForDate(shown: string, maximum: Fraction): string {
  const [, name = '', year = ''] = /^(\p{L}{3})\p{L}*[ .-](?:19|20)?(\d\d)$/u.exec(shown) ?? [];
  const month = months.findIndex((names) => names.includes(name.toLowerCase()));
  if (month < 0) return '';
  const digits = `${month + 1}.${year}`;
  return exact(digits).compare(maximum) <= 0 ? digits : '';
}

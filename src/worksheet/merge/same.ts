import type { Indicator } from '../../instrument/model.js';
import { levelIn } from '../level.js';
import { readNumber } from '../number.js';
import { fold } from '../text.js';
import type { Entry, SideAnswer } from '../worksheet.js';

/** Whether a side answers, wholly or in part. */
export const isAnswered = ({ value, inputs }: SideAnswer): boolean => value !== null || inputs.size > 0;

/** An answer in the spelling by which two are compared: a level's name, a number's digits, else the text itself. */
export function standard(entry: Entry | null | undefined, indicator: Indicator): string {
  if (!entry || entry.unusable) return '';
  const typed = fold(entry.raw);
  const { scale } = indicator;
  if (scale.kind === 'choice') return levelIn(scale, entry.raw)?.name ?? typed;
  const number = readNumber(typed);
  if (number.kind === 'none') return typed;
  const [whole, decimals = ''] = number.digits.split('.');
  const rest = decimals.replace(/0+$/, '');
  return `${number.negative ? '-' : ''}${whole}${rest && `.${rest}`}${number.kind === 'percent' ? '%' : ''}`;
}

/** Texts that differ in letter case, blanks and line breaks alone say the same. */
export const sameText = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

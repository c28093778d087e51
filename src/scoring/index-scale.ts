import { diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { exact, type Fraction, hundred } from '../instrument/exact.js';
import type { Indicator } from '../instrument/model.js';
import { readNumber } from '../worksheet/number.js';
import type { SideAnswer } from '../worksheet/worksheet.js';
import { invalid, type Mark, scored, unanswered } from './mark.js';

/** A survey index from 0 to its maximum: index ÷ maximum of the weight (domain.md, section 2). */
export function markIndex(indicator: Indicator, maximum: Fraction, side: SideAnswer, by: Side): Mark {
  const subject = { indicator: indicator.id, by };
  const most = maximum.toString();
  if (!side.value)
    return unanswered([diagnose('answer-missing', side.origin, { allowed: `0-${most}` }, subject)]);
  const { raw, origin, unusable } = side.value;
  if (unusable) return invalid([]);
  const number = readNumber(raw);
  if (number.kind === 'none') {
    return invalid([diagnose('index-not-number', origin, { found: raw, maximum: most }, subject)]);
  }
  const index = exact(number.digits);
  if (number.kind === 'percent') {
    const proposed = index.mul(maximum).div(hundred).toString();
    return invalid([diagnose('index-percent', origin, { found: raw, proposed, maximum: most }, subject)]);
  }
  if (number.negative || index.compare(maximum) > 0) {
    return invalid([diagnose('index-outside-range', origin, { found: raw, maximum: most }, subject)]);
  }
  return scored(index.div(maximum), number.digits);
}

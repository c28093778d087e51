import { diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { exact, type Fraction, hundred } from '../instrument/exact.js';
import type { Indicator } from '../instrument/model.js';
import { nothingOdd, oddInNumber } from '../worksheet/look-alike.js';
import { readNumber } from '../worksheet/number.js';
import type { SideAnswer } from '../worksheet/worksheet.js';
import { invalid, type Mark, scored, unanswered } from './mark.js';

/** A survey index from 0 to its maximum: index ÷ maximum of the weight (docs/aturan.md). */
export function markIndex(indicator: Indicator, maximum: Fraction, side: SideAnswer, by: Side): Mark {
  const subject = { indicator: indicator.id, by };
  const most = maximum.toString();
  if (!side.value)
    return unanswered([diagnose('answer-missing', side.origin, { allowed: `0-${most}` }, subject)]);
  const { raw, origin, unusable } = side.value;
  if (unusable) return invalid([]);
  const number = readNumber(raw);
  if (number.kind === 'none') {
    const params = { found: raw, maximum: most, ...(oddInNumber(raw) ?? nothingOdd) };
    return invalid([diagnose('index-not-number', origin, params, subject)]);
  }
  const index = exact(number.digits);
  if (number.kind === 'percent') {
    const proposed = ofPercent(index, maximum)?.toString() ?? '';
    return invalid([diagnose('index-percent', origin, { found: raw, proposed, maximum: most }, subject)]);
  }
  if (number.negative || index.compare(maximum) > 0) {
    const divisor = hundred.div(maximum);
    const proposed = number.negative ? '' : (ofHundred(index, maximum)?.toString() ?? '');
    const params = { found: raw, maximum: most, divisor: divisor.toString(), proposed };
    return invalid([diagnose('index-outside-range', origin, params, subject)]);
  }
  return scored(index.div(maximum), number.digits);
}

/** What a percentage says as an index: 372% and 3.72% are an index in a cell formatted so; null for neither. */
function ofPercent(percent: Fraction, maximum: Fraction): Fraction | null {
  if (percent.compare(maximum) <= 0) return percent;
  if (percent.compare(hundred) <= 0) return percent.mul(maximum).div(hundred);
  const index = percent.div(hundred);
  return index.compare(maximum) <= 0 ? index : null;
}

/** An index on the scale of 100, whose lowest answer is 1 of the maximum and not 0; null for what is none. */
function ofHundred(index: Fraction, maximum: Fraction): Fraction | null {
  const proposed = index.mul(maximum).div(hundred);
  return proposed.compare(1) >= 0 && proposed.compare(maximum) <= 0 ? proposed : null;
}

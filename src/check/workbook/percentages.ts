import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Assessment } from '../../eligibility/assess.js';
import { answerText } from '../../eligibility/shortfalls.js';
import { exact, type Fraction, hundred, over } from '../../instrument/exact.js';
import type { Indicator } from '../../instrument/model.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { readNumber } from '../../worksheet/number.js';
import { onMain, originOf, type WorkbookModel } from './model.js';

/** Percentages typed in the row of a computed indicator that are not what its counts give, in every layout. */
export function percentageFindings(model: WorkbookModel, assessments: readonly Assessment[]): Diagnostic[] {
  const computed = model.instrument.indicators.filter(({ inputs }) => inputs.length > 0);
  return assessments.flatMap((assessment) =>
    computed.flatMap((indicator) => differing(model, indicator, assessment) ?? []),
  );
}

function differing(model: WorkbookModel, indicator: Indicator, { by, marks }: Assessment): Diagnostic | null {
  const column = model.book.columns[by]?.answer;
  const row = model.book.rows.get(indicator.id)?.own ?? null;
  const mark = marks.get(indicator.id);
  if (column === undefined || row === null || mark?.status !== 'scored' || mark.score === null) return null;
  const place = onMain(model, column, row);
  const cell = model.cells.at(place);
  if (!cell || !isTyped(cell) || agrees(cellText(cell), mark.score)) return null;
  const params = { found: cellText(cell), expected: answerText(indicator, mark) ?? '' };
  return diagnose('percentage-differs', originOf(model, place), params, { indicator: indicator.id, by });
}

/** Whether a number is a share to the last digit it prints, as a percentage, as a fraction, or of a hundred. */
function agrees(text: string, share: Fraction): boolean {
  const number = readNumber(text);
  // something else than a percentage is told as such, if at all
  if (number.kind === 'none' || number.negative) return true;
  const decimals = number.digits.split('.')[1]?.length ?? 0;
  const half = over(1, 2 * 10 ** Math.min(decimals, 15));
  const found = exact(number.digits);
  const isNear = (value: Fraction) => value.sub(found).abs().compare(half) <= 0;
  if (isNear(share.mul(hundred))) return true;
  if (number.kind === 'percent') return false;
  // rounded to a whole, a fraction says nothing of the share
  return decimals > 0 ? isNear(share) : share.compare(found) === 0;
}

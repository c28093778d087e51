import type { Assessment } from '../../eligibility/assess.js';
import type { Answer, Worksheet } from '../../worksheet/worksheet.js';
import type { BatchRow } from './schema.js';

/** How many answers of the unit bring points, and how many of them have a note or evidence behind them. */
export function evidenceOf(worksheet: Worksheet, unit: Assessment | undefined): BatchRow['evidence'] {
  if (!unit || !hasPlace(worksheet)) return null;
  const claimed = [...unit.marks].filter(
    ([, { status, score }]) => status === 'scored' && score?.compare(0) === 1,
  );
  const supported = claimed.filter(([id]) => {
    const answer = worksheet.answers.get(id);
    return answer !== undefined && isSupported(answer);
  });
  return { claimed: claimed.length, supported: supported.length };
}

/** A workbook may have no column for either; the other formats always have a place. */
function hasPlace({ book, answers }: Worksheet): boolean {
  if (!book || book.columns.unit.notes !== null || book.columns.evidence.length > 0) return true;
  return [...answers.values()].some(isSupported);
}

function isSupported({ evidence, sides: { unit } }: Answer): boolean {
  if (unit.notes !== null || evidence.length > 0) return true;
  return [...unit.inputs.values()].some(
    (input) => input.notes !== undefined || (input.evidence ?? []).length > 0,
  );
}

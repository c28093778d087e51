import type { Assessment } from '../../eligibility/assess.js';
import type { Instrument } from '../../instrument/model.js';
import { officialWorkbooks } from '../../instrument/official-workbooks.js';
import { hasPlaceForEvidence, supportOf } from '../../worksheet/evidence/support.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { BatchRow } from './batch-schema.js';

/** How many answers of the unit bring points, and how many of them have a note or evidence behind them. */
export function evidenceOf(
  { id: instrumentId }: Instrument,
  worksheet: Worksheet,
  unit: Assessment | undefined,
): BatchRow['evidence'] {
  if (!unit || !hasPlaceForEvidence(worksheet)) return null;
  const claimed = [...unit.marks].filter(
    ([, { status, score }]) => status === 'scored' && score?.compare(0) === 1,
  );
  const support = supportOf(worksheet, officialWorkbooks(instrumentId).texts);
  const supported = claimed.filter(([id]) => support.get(id)?.supported);
  return { claimed: claimed.length, supported: supported.length };
}

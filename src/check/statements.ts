import type { Origin } from '../diagnostic/origin.js';
import type { Side } from '../diagnostic/side.js';
import type { Assessment } from '../eligibility/assess.js';
import { exact, type Fraction, zero } from '../instrument/exact.js';
import type { InputRef } from '../instrument/input-ref.js';
import type { Statement } from '../instrument/model.js';
import { readCount } from '../worksheet/number.js';
import type { InputEntry, Worksheet } from '../worksheet/worksheet.js';

/** A count as a worksheet gives it. */
export interface Count {
  readonly ref: InputRef;
  readonly value: Fraction;
  readonly entry: InputEntry;
}

/** A usable count of one side; null when it is blank or no count, which scoring has said. */
export function countOf(worksheet: Worksheet, by: Side, ref: InputRef): Count | null {
  const entry = worksheet.answers.get(ref.indicator)?.sides[by].inputs.get(ref.input);
  const digits = entry && !entry.unusable ? readCount(entry.raw) : null;
  return entry && digits !== null ? { ref, value: exact(digits), entry } : null;
}

/** The counts, or null unless every one is usable. */
export function countsOf(worksheet: Worksheet, by: Side, refs: readonly InputRef[]): Count[] | null {
  const counts = refs.flatMap((ref) => countOf(worksheet, by, ref) ?? []);
  return counts.length === refs.length ? counts : null;
}

/** A count's name in a finding about an indicator: another one's carries its id. */
export const nameOf = (ref: InputRef, indicator: string): string =>
  ref.indicator === indicator ? ref.input : `${ref.indicator} ${ref.input}`;

/** A statement that one side makes, with the place where it does. */
export interface Said {
  readonly indicator: string;
  /** Null when the indicator itself is answered. */
  readonly key: string | null;
  /** "Tidak", or "agen_perubahan = 3". */
  readonly answer: string;
  readonly origin: Origin;
}

/** What one side says of a statement; null when it does not say it. */
export function saidIn(worksheet: Worksheet, assessment: Assessment, statement: Statement): Said | null {
  const { by, marks } = assessment;
  if ('count' in statement) {
    const { indicator, input } = statement.count;
    const count = countOf(worksheet, by, statement.count);
    if (!count || count.value.equals(0) !== (statement.is === 'none')) return null;
    const answer = `${input} = ${count.value.toString()}`;
    return { indicator, key: input, answer, origin: count.entry.origin };
  }
  const { indicator, levels } = statement;
  const mark = marks.get(indicator);
  const value = worksheet.answers.get(indicator)?.sides[by].value;
  if (mark?.status !== 'scored' || !mark.value || !value || !levels.includes(mark.value)) return null;
  return { indicator, key: null, answer: mark.value, origin: value.origin };
}

/** "A.I.1.i.a = Tidak", as it is named in a finding about another indicator. */
export const saidText = ({ indicator, key, answer }: Said): string =>
  key === null ? `${indicator} = ${answer}` : `${indicator} ${answer}`;

/** Points that every indicator brings, by id. */
export const pointsOf =
  ({ nodes }: Assessment) =>
  (indicator: string): Fraction =>
    nodes.get(indicator)?.points ?? zero;

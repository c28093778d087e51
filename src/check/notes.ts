import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Assessment } from '../eligibility/assess.js';
import { exact, type Fraction, over } from '../instrument/exact.js';
import type { ConsistencyRule, Instrument } from '../instrument/model.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import type { Rule } from './context.js';
import { type ResultWords, type StatedIndex, statedIndexes } from './stated-indexes.js';

type StatedRule = Extract<ConsistencyRule, { kind: 'stated' }>;

/** Notes that state another survey result than the index entered beside them (docs/buku-kerja.md, fault 8). */
export const noteRules: Rule = ({ instrument, worksheet, assessments }) =>
  assessments.flatMap((assessment) =>
    instrument.consistency.flatMap((rule) =>
      rule.kind === 'stated' ? (contradiction(rule, instrument, worksheet, assessment) ?? []) : [],
    ),
  );

function contradiction(
  rule: StatedRule,
  instrument: Instrument,
  worksheet: Worksheet,
  { by, marks }: Assessment,
): Diagnostic | null {
  const node = instrument.nodes.get(rule.indicator);
  const side = worksheet.answers.get(rule.indicator)?.sides[by];
  const mark = marks.get(rule.indicator);
  if (node?.kind !== 'indicator' || node.scale.kind !== 'index') return null;
  if (!side?.value || !side.notes || mark?.status !== 'scored' || !mark.value) return null;
  const { maximum } = node.scale;
  const stated = statedIndexes(side.notes.raw, maximum, wordsOf(rule, instrument));
  const [first] = stated;
  const entered = { value: exact(mark.value), half: halfOfEntry(mark.value) };
  // certain only when everything the note states is one and the same, and none of it what was entered
  if (!first || stated.some((s) => agree(s, entered) || !agree(s, first))) return null;
  const points = entered.value.sub(first.value).abs().div(maximum).mul(node.weight);
  const params = { found: mark.value, stated: first.text, means: first.means };
  return diagnose('note-contradicts', side.value.origin, params, { indicator: rule.indicator, by, points });
}

function wordsOf(rule: StatedRule, { consistency }: Instrument): ResultWords {
  const own = new Set(rule.words);
  const all = consistency.flatMap((other) => (other.kind === 'stated' ? other.words : []));
  return { own, others: new Set(all.filter((word) => !own.has(word))) };
}

/** An index is kept to two decimals at the least; Excel drops the zeros of "4.00", which makes it no less exact. */
function halfOfEntry(digits: string): Fraction {
  return over(1, 2 * 10 ** Math.min(Math.max(digits.split('.')[1]?.length ?? 0, 2), 12));
}

const agree = (a: Pick<StatedIndex, 'value' | 'half'>, b: Pick<StatedIndex, 'value' | 'half'>): boolean =>
  a.value.sub(b.value).abs().compare(a.half.add(b.half)) <= 0;

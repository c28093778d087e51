import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { type Fraction, sum } from '../instrument/exact.js';
import type { InputRef } from '../instrument/input-ref.js';
import type { ConsistencyRule } from '../instrument/model.js';
import type { Marks } from '../scoring/marks.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import type { Rule } from './context.js';
import { type Count, countOf, countsOf, nameOf } from './statements.js';

type RuleOf<K extends ConsistencyRule['kind']> = Extract<ConsistencyRule, { kind: K }>;

/** Counts that cannot be (docs/buku-kerja.md, faults 6 and 7). A rule with a blank count is silent. */
export const countRules: Rule = ({ instrument, worksheet, assessments }) =>
  assessments.flatMap(({ by, marks }) =>
    instrument.consistency.flatMap((rule) => {
      if (rule.kind === 'adds-up') return addsUp(rule, worksheet, by) ?? [];
      if (rule.kind === 'at-most') return isTold(marks, rule.part) ? [] : (atMost(rule, worksheet, by) ?? []);
      return rule.kind === 'same' ? (same(rule, worksheet, by) ?? []) : [];
    }),
  );

/** A part of a whole that is 0 has been told by scoring, as an error. */
const isTold = (marks: Marks, { indicator, input }: InputRef): boolean =>
  marks.get(indicator)?.diagnostics.some((d) => d.code === 'share-of-nothing' && d.input === input) ?? false;

function addsUp(rule: RuleOf<'adds-up'>, worksheet: Worksheet, by: Side): Diagnostic | null {
  const total = countOf(worksheet, by, rule.total);
  const parts = countsOf(worksheet, by, rule.parts);
  if (!total || !parts) return null;
  const added = sumOf(parts);
  if (added.equals(total.value)) return null;
  const { indicator, input } = rule.total;
  const params = {
    parts: parts.map((part) => `${nameOf(part.ref, indicator)} ${part.value.toString()}`).join(' + '),
    sum: added.toString(),
    total: input,
    found: total.value.toString(),
  };
  return diagnose('count-sum-differs', total.entry.origin, params, { indicator, input, by });
}

function atMost(rule: RuleOf<'at-most'>, worksheet: Worksheet, by: Side): Diagnostic | null {
  const part = countOf(worksheet, by, rule.part);
  // the same denominator as the score's: the total if given, else its parts
  const total = rule.total && countOf(worksheet, by, rule.total);
  const whole = total ? [total] : countsOf(worksheet, by, rule.whole);
  if (!part || !whole) return null;
  const limit = sumOf(whole);
  if (part.value.compare(limit) <= 0) return null;
  const { indicator, input } = rule.part;
  const params = {
    part: input,
    found: part.value.toString(),
    whole: whole.map(({ ref }) => nameOf(ref, indicator)).join(' + '),
    limit: limit.toString(),
  };
  return diagnose('count-above-whole', part.entry.origin, params, { indicator, input, by });
}

function same(rule: RuleOf<'same'>, worksheet: Worksheet, by: Side): Diagnostic | null {
  const [first, second] = rule.inputs.map((ref) => countOf(worksheet, by, ref));
  if (!first || !second || first.value.equals(second.value)) return null;
  const { indicator, input } = second.ref;
  const params = {
    first: nameOf(first.ref, indicator),
    found: first.value.toString(),
    second: input,
    other: second.value.toString(),
  };
  return diagnose('counts-differ', second.entry.origin, params, { indicator, input, by });
}

const sumOf = (counts: readonly Count[]): Fraction => sum(counts.map((count) => count.value));

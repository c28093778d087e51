import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import { exact, type Fraction, one, sum, zero } from '../../instrument/exact.js';
import type { Formula, Indicator } from '../../instrument/model.js';
import type { ScoreNode } from '../../scoring/tree.js';
import { readCount } from '../../worksheet/number.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { Findings } from '../shared/parts.js';

/** How the points of an indicator come about, by its id: "12 ÷ 24 × 2 ÷ 3". */
export type Calculations = ReadonlyMap<string, string>;

export type CalculationsBySide = Readonly<Record<Side, Calculations>>;

export const noCalculations: CalculationsBySide = { unit: new Map(), tpi: new Map() };

/** Of every side that was judged. */
export function calculationsOf({ judgement, worksheet }: Findings, lang: Lang): CalculationsBySide {
  const made = judgement.assessments.map(
    ({ by, root }) => [by, calculations(root, worksheet, by, lang)] as const,
  );
  return { ...noCalculations, ...Object.fromEntries(made) };
}

/**
 * The calculation of every indicator that is scored: what its answer is worth, times its weight, as the scorer took them.
 * From left to right it gives the indicator's points exactly; a branch is the sum of what is below it.
 */
export function calculations(root: ScoreNode, worksheet: Worksheet, by: Side, lang: Lang): Calculations {
  const found = new Map<string, string>();
  const walk = (node: ScoreNode) => {
    for (const child of node.children) {
      walk(child);
      if (child.node.kind !== 'indicator' || child.status !== 'scored') continue;
      const counts = countsOf(worksheet, child.id, by);
      const text = `${worth(child, child.node, counts)} × ${weight(child, node)}`;
      found.set(child.id, lang === 'id' ? text.replaceAll('.', ',') : text);
    }
  };
  walk(root);
  return found;
}

type Counts = ReadonlyMap<string, Fraction>;

function countsOf(worksheet: Worksheet, id: string, by: Side): Counts {
  const inputs = worksheet.answers.get(id)?.sides[by].inputs ?? new Map<string, { raw: string }>();
  return new Map(
    [...inputs].flatMap(([key, { raw }]) => {
      const count = readCount(raw);
      return count === null ? [] : [[key, exact(count)] as const];
    }),
  );
}

/** What the answer is worth of the weight, 0-1. */
function worth(node: ScoreNode, { scale, formula }: Indicator, counts: Counts): string {
  const score = node.mark?.score ?? (node.points.equals(0) ? zero : one);
  if (scale.kind === 'index') return `${decimal(score.mul(scale.maximum))} ÷ ${decimal(scale.maximum)}`;
  if (formula && node.mark?.status !== 'zero-of-zero') return ratio(formula, counts) ?? decimal(score);
  return decimal(score);
}

/** As the formula has it, with the end that it stops at where it would go beyond; null where nothing can be divided. */
function ratio(formula: Formula, counts: Counts): string | null {
  const of = (key: string) => counts.get(key) ?? zero;
  if (formula.kind === 'decrease') {
    const [before, after] = [of(formula.before), of(formula.after)];
    if (before.equals(0)) return null;
    const fallen = `(${decimal(before)} − ${decimal(after)}) ÷ ${decimal(before)}`;
    return after.compare(before) > 0 ? `max(0; ${fallen})` : fallen;
  }
  const given = formula.total === undefined ? undefined : counts.get(formula.total);
  const terms = given ? [given] : formula.whole.map(of);
  const whole = sum(terms);
  if (whole.equals(0)) return null;
  const divisor = terms.map(decimal).join(' + ');
  const share = `${decimal(of(formula.part))} ÷ ${terms.length > 1 ? `(${divisor})` : divisor}`;
  return of(formula.part).compare(whole) > 0 ? `min(1; ${share})` : share;
}

/** Its own weight; in a mean the weight of the whole, shared among those that count. */
function weight(leaf: ScoreNode, parent: ScoreNode): string {
  if (parent.node.kind !== 'branch' || !parent.node.mean) return decimal(leaf.max);
  const counted = parent.children.filter((child) => child.status !== 'excluded').length;
  return counted === 1 ? decimal(parent.node.weight) : `${decimal(parent.node.weight)} ÷ ${counted}`;
}

/** Without an end, as a fraction. */
function decimal(value: Fraction): string {
  // an index has 40 decimals at most
  const text = value.toString(45);
  return text.includes('(') ? `(${value.toFraction().replace('/', ' ÷ ')})` : text;
}

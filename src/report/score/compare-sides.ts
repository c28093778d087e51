import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import { isOpen } from '../../eligibility/eligibility.js';
import { answerText } from '../../eligibility/shortfalls.js';
import { type Fraction, sum, toDouble, zero } from '../../instrument/exact.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { ScoreNode } from '../../scoring/tree.js';
import type { Report } from './score-schema.js';

interface Pair {
  readonly indicator: Indicator;
  readonly unit: string | null;
  readonly tpi: string | null;
  /** TPI − unit, in points of the indicator's own weight. */
  readonly difference: Fraction;
}

/** Where TPI and unit differ, over the indicators that both answered; a TPI blank is not agreement. */
export function compareSides(
  instrument: Instrument,
  unit: Assessment | undefined,
  tpi: Assessment | undefined,
  lang: Lang,
): Report['comparison'] {
  if (!unit || !tpi) return null;
  const [ours, theirs] = [unit.nodes, tpi.nodes];
  const pairs = instrument.indicators.flatMap((indicator): Pair[] => {
    const [from, to] = [ours.get(indicator.id), theirs.get(indicator.id)];
    if (!from?.mark || !to?.mark || isOpen(from.mark) || isOpen(to.mark)) return [];
    // what a policy leaves out on one side is no difference of judgement
    if (from.status === 'excluded' || to.status === 'excluded') return [];
    const difference = fraction(to).sub(fraction(from)).mul(indicator.weight);
    return [
      { indicator, unit: answerText(indicator, from.mark), tpi: answerText(indicator, to.mark), difference },
    ];
  });
  const changed = pairs.filter((pair) => !pair.difference.equals(0));
  changed.sort((a, b) => b.difference.abs().compare(a.difference.abs()));
  return {
    compared: pairs.length,
    difference: total(pairs),
    areas: unit.areas.map(({ id, nodes }) => {
      const within = new Set(nodes.flatMap((node) => idsBelow(ours.get(node))));
      return { id, difference: total(pairs.filter(({ indicator }) => within.has(indicator.id))) };
    }),
    changes: changed.map(({ indicator, difference, ...answers }) => ({
      id: indicator.id,
      label: indicator.label[lang],
      ...answers,
      difference: toDouble(difference),
    })),
  };
}

/** 0-1 of what it can bring; 0 where a policy leaves it out. */
const fraction = (leaf: ScoreNode): Fraction => (leaf.max.equals(0) ? zero : leaf.points.div(leaf.max));

const idsBelow = (node: ScoreNode | undefined): string[] =>
  node ? [node.id, ...node.children.flatMap(idsBelow)] : [];

const total = (pairs: readonly Pair[]): number => toDouble(sum(pairs.map((pair) => pair.difference)));

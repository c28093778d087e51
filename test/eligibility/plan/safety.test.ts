import { describe, expect, test } from 'vitest';
import { safetyOf } from '../../../src/eligibility/safety.js';
import type { Indicator, Instrument } from '../../../src/instrument/model.js';
import { randomFrom } from '../../fixtures/invented.js';
import { counted } from '../../support/counts.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { assessed } from '../../support/scores.js';
import type { Answers } from '../../support/worksheets.js';
import { type Demand, demandsOf, pointsOver, shareOf, weightsOf } from './arithmetic.js';
import { drawAnswers } from './drawn.js';
import { fewestDrops } from './programme.js';

/** Losses of an answered choice by levels dropped, from one. */
function lossesOf(indicator: Indicator, answers: Answers, weight: number): number[] {
  const { scale, id } = indicator;
  const given = answers[id];
  if (scale.kind !== 'choice' || typeof given !== 'string') return [];
  const at = scale.levels.findIndex(({ name }) => name === given);
  return scale.levels
    .slice(at + 1)
    .map(({ name }) => weight * (shareOf(indicator, given) - shareOf(indicator, name)));
}

/** Worksheets that meet a predicate, with the demands of it. */
function* passing(
  instrument: Instrument,
  count: number,
): Generator<{ answers: Answers; demands: Demand[]; predicate: string }> {
  for (let seed = 1, found = 0; found < count && seed < 50 * count; seed++) {
    const answers = drawAnswers(instrument, randomFrom(seed));
    for (const { id: predicate } of instrument.predicates) {
      const demands = demandsOf(instrument, predicate, false);
      if (demands.some(({ leaves, minimum }) => pointsOver(instrument, answers, leaves) < minimum)) continue;
      found++;
      yield { answers, demands, predicate };
    }
  }
}

/** The fewest levels dropped that lose more than a margin, by trying every combination. */
function byTrying(margin: number, losses: readonly (readonly number[])[]): number | null {
  let best: number | null = null;
  const visit = (at: number, dropped: number, lost: number) => {
    if (lost > margin + 1e-9 && (best === null || dropped < best)) best = dropped;
    const own = losses[at];
    if (!own || (best !== null && dropped >= best)) return;
    visit(at + 1, dropped, lost);
    own.forEach((loss, i) => void visit(at + 1, dropped + i + 1, lost + loss));
  };
  visit(0, 0, 0);
  return best;
}

describe.each([
  ['a small instrument, by trying every combination', miniInstrument(), counted(20, 40), byTrying],
  ['the official one, by the integer programme', official(), counted(6, 12), fewestDrops],
] as const)('%s', (_, instrument, count, expected) => {
  const weights = weightsOf(instrument);
  const cases = [...passing(instrument, count)];
  test('there is something to try', () => expect(cases.length).toBeGreaterThanOrEqual(count));
  test.each(cases.map((c, i) => ({ ...c, i })))('case $i', ({ answers, demands, predicate }) => {
    const safety = safetyOf(assessed(answers, { instrument }), true).find((s) => s.predicate === predicate);
    const margins = demands.map(({ leaves, minimum }) => pointsOver(instrument, answers, leaves) - minimum);
    const drops = demands.map(({ leaves }, i) =>
      expected(
        margins[i] ?? 0,
        instrument.indicators
          .filter(({ id }) => leaves.has(id))
          .map((leaf) => lossesOf(leaf, answers, weights.get(leaf.id) ?? 0))
          .filter((losses) => losses.length > 0),
      ),
    );
    expect(safety?.requirements.map((r) => r.drops?.count ?? null)).toEqual(drops);
    const some = drops.filter((d) => d !== null);
    expect(safety?.weakest?.drops?.count ?? null).toBe(some.length > 0 ? Math.min(...some) : null);
    expect(safety?.thinnest.requirement.margin.valueOf()).toBeCloseTo(Math.min(...margins), 9);
    // every adjustable leaf scaled by (1 - p) at once
    const scales = demands.map(({ leaves }, i) => {
      const own = instrument.indicators
        .filter((leaf) => leaves.has(leaf.id) && isOwn(leaf))
        .reduce((sum, leaf) => sum + (weights.get(leaf.id) ?? 0) * shareOf(leaf, answers[leaf.id]), 0);
      return own === 0 ? Number.POSITIVE_INFINITY : (margins[i] ?? 0) / own;
    });
    expect(safety?.scale?.fraction.valueOf() ?? 1).toBeCloseTo(Math.min(1, ...scales), 9);
  });
});

/** What a team answers for: levels that it may change, shares with a count that it may. */
const isOwn = ({ scale, adjustable, inputs }: Indicator): boolean =>
  scale.kind === 'ratio' ? inputs.some((input) => input.adjustable) : adjustable;

import { makePlan, type Plan } from '../../../src/eligibility/plan/plan.js';
import type { Instrument } from '../../../src/instrument/model.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import { type Random, randomFrom } from '../../fixtures/invented.js';
import { type Answers, type Given, worksheetFrom } from '../../support/worksheets.js';
import type { Asked } from './choices.js';

/** Answers of a unit that is better or worse, some left out; counts up to 9. */
export function drawAnswers({ indicators }: Instrument, random: Random): Answers {
  const skill = 0.3 + random() * 0.65;
  const blank = random() < 0.3 ? 0.15 : 0;
  const digit = (most: number) => String(Math.floor(random() * (most + 1)));
  const answers: Record<string, Given> = {};
  for (const { id, scale, inputs, formula } of indicators) {
    if (random() < blank) continue;
    if (scale.kind === 'choice') {
      const at = Math.floor((1 - Math.min(1, skill + random() * 0.5)) * scale.levels.length * 1.6);
      answers[id] = scale.levels[Math.min(at, scale.levels.length - 1)]?.name ?? '';
    } else if (scale.kind === 'index') {
      answers[id] = (3 + skill * 0.7 + random() * 0.3).toFixed(2);
    } else {
      const counts = Object.fromEntries(
        inputs.filter((i) => !i.optional || random() < 0.5).map((i) => [i.key, digit(9)]),
      );
      if (formula?.kind === 'share') {
        const total = formula.total === undefined ? undefined : counts[formula.total];
        const whole = Number(total ?? formula.whole.reduce((sum, key) => sum + Number(counts[key]), 0));
        counts[formula.part] = digit(whole);
      }
      answers[id] = counts;
    }
  }
  return answers;
}

export interface Case extends Asked {
  readonly predicate: string;
  readonly areaHalves: boolean;
}

export function drawCase(instrument: Instrument, seed: number): Case {
  const random = randomFrom(seed);
  const some = (share: number) =>
    new Set(instrument.indicators.filter(() => random() < share).map(({ id }) => id));
  const costs = random() < 0.5 ? 0 : random() < 0.5 ? 3 : 40;
  const predicate = instrument.predicates[Math.floor(random() * instrument.predicates.length)]?.id ?? '';
  return {
    instrument,
    answers: drawAnswers(instrument, random),
    efforts: new Map([...some(costs === 0 ? 0 : 0.5)].map((id) => [id, 1 + Math.floor(random() * costs)])),
    locked: some(random() < 0.5 ? 0 : 0.2),
    allowed: random() < 0.5 ? new Set() : new Set(answersOnly(instrument)),
    predicate,
    areaHalves: random() < 0.2,
  };
}

/** Indicators answered by a level or an index: surveys and results, when they are allowed. */
const answersOnly = ({ indicators }: Instrument): string[] =>
  indicators.filter(({ scale }) => scale.kind !== 'ratio').map(({ id }) => id);

export function planOf(
  { instrument, answers, efforts, locked, allowed, predicate, areaHalves }: Case,
  maxEffort: number | null = null,
): Plan {
  const none = { indicators: new Set<string>(), inputs: new Set<string>() };
  return makePlan({
    instrument,
    worksheet: worksheetFrom(answers),
    policy: { ...defaultPolicy, areaHalves },
    scope: { lock: { ...none, indicators: locked }, allow: { ...none, indicators: allowed }, only: null },
    efforts,
    predicate,
    maxEffort,
    alternatives: 3,
  });
}

/** The answers after a plan, by hand. */
export function carriedOut(answers: Answers, steps: Plan['steps']): Answers {
  const after: Record<string, Given> = { ...answers };
  for (const { indicator, input, to } of steps.flatMap((step) => step.changes)) {
    if (input === null) after[indicator] = to ?? '';
    else after[indicator] = { ...(after[indicator] as Record<string, string>), [input]: to ?? '' };
  }
  return after;
}

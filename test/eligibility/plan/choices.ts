import type { InputRef } from '../../../src/instrument/input-ref.js';
import type { Indicator, Instrument } from '../../../src/instrument/model.js';
import type { Answers } from '../../support/worksheets.js';
import { type Counts, shareOf, weightsOf } from './arithmetic.js';

/** What a plan may choose, worked out anew: one option of every choice, efforts and points added up. */
export interface Choice {
  readonly options: readonly { readonly effort: number; readonly gains: ReadonlyMap<string, number> }[];
}

/** What was asked of a plan. */
export interface Asked {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** Effort of a step by indicator; 1 without. */
  readonly efforts: ReadonlyMap<string, number>;
  readonly locked: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

/** Counts are tried so far beyond what could help. */
const beyond = 12;

export function choicesOf(asked: Asked): Choice[] {
  return [...answerChoices(asked), ...countChoices(asked)];
}

const effortOf = ({ efforts }: Asked, id: string): number => efforts.get(id) ?? 1;

function answerChoices(asked: Asked): Choice[] {
  const { instrument, answers, locked, allowed } = asked;
  const weights = weightsOf(instrument);
  return instrument.indicators.flatMap((indicator): Choice[] => {
    const { id, scale, adjustable } = indicator;
    if (scale.kind === 'ratio' || locked.has(id) || !(adjustable || allowed.has(id))) return [];
    const given = answers[id];
    const now = (weights.get(id) ?? 0) * shareOf(indicator, given);
    const better = scale.kind === 'choice' ? betterLevels(scale.levels, given) : tenthsAbove(scale, given);
    const options = better.map((to, i) => ({
      effort: (i + 1) * effortOf(asked, id),
      gains: new Map([[id, (weights.get(id) ?? 0) * shareOf(indicator, to) - now]]),
    }));
    return [{ options: [{ effort: 0, gains: new Map() }, ...options] }];
  });
}

/** One level up, two levels up …; a blank stands at the lowest. */
function betterLevels(levels: readonly { readonly name: string }[], given: unknown): string[] {
  const names = levels.map(({ name }) => name);
  const at = typeof given === 'string' ? names.indexOf(given) : names.length - 1;
  return names.slice(0, at).reverse();
}

function tenthsAbove({ maximum }: { maximum: { valueOf(): number } }, given: unknown): string[] {
  const now = typeof given === 'string' ? Number(given) : 0;
  const found: string[] = [];
  for (let k = 1; now + (k - 1) / 10 < maximum.valueOf() - 1e-9; k++)
    found.push(String(Math.min(maximum.valueOf(), now + k / 10)));
  return found;
}

/** Indicators tied by a count that both ask for are one choice; every combination of counts is an option. */
function countChoices(asked: Asked): Choice[] {
  const { instrument, answers } = asked;
  const open = instrument.indicators.filter(
    (i) => i.scale.kind === 'ratio' && isComplete(i, answers[i.id] as Counts | undefined),
  );
  const groups: Indicator[][] = [];
  for (const indicator of open) {
    const tied = groups.find((group) => group.some((other) => areTied(instrument, indicator.id, other.id)));
    if (tied) tied.push(indicator);
    else groups.push([indicator]);
  }
  return groups.flatMap((group) => {
    const levers = group.flatMap((indicator) => leverOf(asked, indicator, group));
    return levers.length > 0 ? [{ options: combinations(asked, group, levers) }] : [];
  });
}

const isComplete = ({ inputs }: Indicator, counts: Counts | undefined): boolean =>
  counts !== undefined && inputs.every(({ key, optional }) => optional || counts[key] !== undefined);

const sameRules = ({ consistency }: Instrument) =>
  consistency.flatMap((rule) => (rule.kind === 'same' ? [rule.inputs] : []));

const areTied = (instrument: Instrument, a: string, b: string): boolean =>
  sameRules(instrument).some(
    ([x, y]) => (x.indicator === a && y.indicator === b) || (x.indicator === b && y.indicator === a),
  );

/** A count of what is done that a team can raise, wherever it is asked for. */
interface Raise {
  readonly id: string;
  readonly refs: readonly InputRef[];
  readonly most: number;
}

function leverOf(asked: Asked, { id, formula, inputs }: Indicator, group: readonly Indicator[]): Raise[] {
  const { instrument, answers, locked } = asked;
  if (formula?.kind !== 'share') return [];
  const key = formula.part;
  if (!inputs.find((input) => input.key === key)?.adjustable) return [];
  const twins = sameRules(instrument)
    .filter((pair) => pair.some((ref) => ref.indicator === id && ref.input === key))
    .flat()
    .filter((ref) => group.some((other) => other.id === ref.indicator));
  const refs = twins.length > 0 ? twins : [{ indicator: id, input: key }];
  if (refs.some((ref) => locked.has(ref.indicator))) return [];
  const most = Math.max(...Object.values(answers[id] as Counts).map(Number)) * 3 + beyond;
  return [{ id, refs, most }];
}

function combinations(
  asked: Asked,
  group: readonly Indicator[],
  levers: readonly Raise[],
): Choice['options'] {
  const { answers } = asked;
  const weights = weightsOf(asked.instrument);
  const now = new Map(group.map((i) => [i.id, shareOf(i, answers[i.id])]));
  let deltas: number[][] = [[]];
  for (const { most } of levers)
    deltas = deltas.flatMap((d) => Array.from({ length: most + 1 }, (_, k) => [...d, k]));
  return deltas.map((chosen) => {
    const counts = new Map(
      group.map(({ id }) => [id, { ...(answers[id] as Counts) } as Record<string, string>]),
    );
    chosen.forEach((delta, i) => {
      for (const { indicator, input } of levers[i]?.refs ?? []) {
        const own = counts.get(indicator);
        if (own) own[input] = String(Number(own[input]) + delta);
      }
    });
    const gains = group.map((i) => {
      const share = shareOf(i, counts.get(i.id)) - (now.get(i.id) ?? 0);
      return [i.id, (weights.get(i.id) ?? 0) * share] as const;
    });
    const effort = chosen.reduce((sum, delta, i) => sum + delta * effortOf(asked, levers[i]?.id ?? ''), 0);
    return { effort, gains: new Map(gains) };
  });
}

import { type Fraction, sum, zero } from '../../instrument/exact.js';
import type { Instrument, ScoredNode, Text } from '../../instrument/model.js';
import type { Answer, Judged } from './copy.js';
import type { Series } from './series.js';

/** The total, an area or another requirement over the months. */
export interface Line {
  readonly id: string;
  readonly label: Text;
  readonly kind: 'total' | 'area' | 'requirement';
  readonly max: Fraction;
  /** Of the predicate that is aimed at; null where it asks for none. */
  readonly minimum: Fraction | null;
  readonly values: readonly Value[];
  readonly change: Change;
}

/** What a line is in one month. */
export interface Value {
  /** Null where nothing that counts for it is answered: that is not zero. */
  readonly points: Fraction | null;
  /** actual - minimum, exactly; null without a minimum. */
  readonly margin: Fraction | null;
  readonly passed: boolean | null;
  /** Indicators that count for it and are not answered, or not validly. */
  readonly open: number;
  /** Of those, the ones where something is written that is no valid answer. */
  readonly invalid: number;
}

/** From the first month to the last, over the indicators that both answer: a blank is neither gain nor loss. */
export interface Change {
  readonly points: Fraction;
  readonly compared: number;
  /** Indicators blank in the first month and answered in the last, and the other way round. */
  readonly appeared: number;
  readonly vanished: number;
  /** The same of answers that are there and not valid: nothing is lost, but nobody knows what it is worth. */
  readonly mended: number;
  readonly invalidated: number;
}

/** Every line of a series: the total, the areas, the other requirements. */
export function linesOf({ counted }: Series, target: string): Line[] {
  const [first] = counted;
  const last = counted.at(-1)?.judged ?? first.judged;
  const { instrument } = last;
  const areas = new Set(instrument.requirements.flatMap(({ id, area }) => (area ? [id] : [])));
  const all = [...ofTarget(last, target), ...last.eligibility.flatMap(({ requirements }) => requirements)];
  const kindOf = (id: string) => (id === 'total' ? 'total' : areas.has(id) ? 'area' : 'requirement');
  const lines = all
    .filter(({ id }, i) => all.findIndex((other) => other.id === id) === i)
    .map(({ id, label, max, nodes }): Line => {
      const leaves = leavesBelow(instrument, nodes);
      return {
        id,
        label,
        kind: kindOf(id),
        max,
        minimum: ofTarget(last, target).find((r) => r.id === id)?.minimum ?? null,
        values: counted.map(({ judged }) => valueIn(judged, id, leaves, target)),
        change: changeOf(first.judged, last, leaves),
      };
    });
  const kinds: readonly Line['kind'][] = ['total', 'area', 'requirement'];
  return lines.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const ofTarget = ({ eligibility }: Judged, target: string) =>
  eligibility.find(({ predicate }) => predicate === target)?.requirements ?? [];

function valueIn(judged: Judged, id: string, leaves: readonly string[], target: string): Value {
  const found = judged.eligibility.flatMap(({ requirements }) => requirements).find((r) => r.id === id);
  const aimed = ofTarget(judged, target).find((r) => r.id === id);
  const open = leaves.filter((leaf) => !judged.answers.get(leaf)).length;
  const invalid = leaves.filter((leaf) => judged.notValid.has(leaf)).length;
  return {
    points: found === undefined || open === leaves.length ? null : found.actual,
    margin: aimed?.margin ?? null,
    passed: aimed?.passed ?? null,
    open,
    invalid,
  };
}

/** From one copy to another, over what both answer. */
export function changeOf(first: Judged, last: Judged, leaves: readonly string[]): Change {
  const pairs = leaves.map((id) => ({
    id,
    was: first.answers.get(id) ?? null,
    is: last.answers.get(id) ?? null,
  }));
  const both = pairs.filter(({ was, is }) => was && is);
  const appeared = pairs.filter(({ was, is }) => !was && is);
  const vanished = pairs.filter(({ was, is }) => was && !is);
  const mended = appeared.filter(({ id }) => first.notValid.has(id)).length;
  const invalidated = vanished.filter(({ id }) => last.notValid.has(id)).length;
  return {
    points: sum(both.map(({ id, was, is }) => gainOf(last.instrument, id, was, is))),
    compared: both.length,
    appeared: appeared.length - mended,
    vanished: vanished.length - invalidated,
    mended,
    invalidated,
  };
}

const gainOf = (instrument: Instrument, id: string, was: Answer | null, is: Answer | null): Fraction => {
  const indicator = instrument.indicators.find((one) => one.id === id);
  return indicator && was?.share && is?.share ? is.share.sub(was.share).mul(indicator.weight) : zero;
};

/** Ids of the indicators below nodes, each once. */
function leavesBelow(instrument: Instrument, ids: readonly string[]): string[] {
  const below = (node: ScoredNode): string[] =>
    node.kind === 'indicator' ? [node.id] : node.children.flatMap(below);
  return [...new Set(ids.flatMap((id) => below(instrument.nodes.get(id) ?? instrument.root)))];
}

import { type Amount, byWeight, difference, isNothing, nothing, total } from './amount.js';
import { answerOf, sameAnswer } from './answers.js';
import type { AnswerSide } from './diff-schema.js';
import type { Subject } from './subject.js';

/** How far a node of the tree differs; a side that lacks the node is null. */
export interface NodeChange {
  readonly id: string;
  readonly max: number;
  readonly a: number | null;
  readonly b: number | null;
  readonly difference: Amount;
}

export interface IndicatorChange {
  readonly id: string;
  readonly max: number;
  readonly a: AnswerSide | null;
  readonly b: AnswerSide | null;
  readonly difference: Amount;
  /** The side that alone answered it. */
  readonly only: 'a' | 'b' | null;
}

/** How many indicators both sides answered, or one, and the difference that each kind makes. */
export interface Coverage {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
  readonly differenceBoth: Amount;
  readonly differenceRest: Amount;
}

/** Branches whose points differ, the weightiest change first, then in the order of the instrument. */
export function changedNodes(a: Subject, b: Subject): NodeChange[] {
  return idsOf(a, b)
    .filter((id) => id !== a.assessment.score.id && !isLeaf(a, b, id))
    .map((id) => nodeChange(a, b, id))
    .filter((change) => !isNothing(change.difference))
    .sort((x, y) => byWeight(x.difference, y.difference));
}

/** Every indicator of either side, in the order of the instrument; their differences add up to the total's. */
export function compareIndicators(a: Subject, b: Subject): IndicatorChange[] {
  return idsOf(a, b)
    .filter((id) => isLeaf(a, b, id))
    .map((id) => {
      const [from, to] = [answerOf(a, id), answerOf(b, id)];
      const { max, difference: change } = nodeChange(a, b, id);
      return { id, max, a: from, b: to, difference: change, only: onlyBy(from, to) };
    });
}

/** Those of them whose answer or points differ, sorted like the nodes. */
export function changedIndicators(all: readonly IndicatorChange[]): IndicatorChange[] {
  return all
    .filter((change) => !isNothing(change.difference) || !sameAnswer(change.a, change.b))
    .sort((x, y) => byWeight(x.difference, y.difference));
}

export function coverageOf(all: readonly IndicatorChange[]): Coverage {
  const isBoth = ({ a, b }: IndicatorChange) => a?.state === 'answered' && b?.state === 'answered';
  const both = all.filter(isBoth);
  const only = (side: 'a' | 'b') => all.filter((change) => change.only === side).length;
  const [onlyA, onlyB] = [only('a'), only('b')];
  return {
    both: both.length,
    onlyA,
    onlyB,
    neither: all.length - both.length - onlyA - onlyB,
    differenceBoth: total(both.map((change) => change.difference)),
    differenceRest: total(all.filter((change) => !isBoth(change)).map((change) => change.difference)),
  };
}

export function totalChange(a: Subject, b: Subject): NodeChange {
  const { id } = a.assessment.score;
  return nodeChange(a, b, id);
}

function onlyBy(a: AnswerSide | null, b: AnswerSide | null): 'a' | 'b' | null {
  const [inA, inB] = [a?.state === 'answered', b?.state === 'answered'];
  if (inA === inB) return null;
  return inA ? 'a' : 'b';
}

function nodeChange(a: Subject, b: Subject, id: string): NodeChange {
  const [from, to] = [a.nodes.get(id), b.nodes.get(id)];
  const change = difference(from ? a.pointsOf(from) : nothing, to ? b.pointsOf(to) : nothing);
  const max = Math.max(from?.max ?? 0, to?.max ?? 0);
  return { id, max, a: from?.points ?? null, b: to?.points ?? null, difference: change };
}

/** A's, then what only B has. */
const idsOf = (a: Subject, b: Subject): string[] => [...new Set([...a.nodes.keys(), ...b.nodes.keys()])];

const isLeaf = (a: Subject, b: Subject, id: string): boolean =>
  [a, b].every(({ nodes }) => (nodes.get(id)?.children ?? []).length === 0);

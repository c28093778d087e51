import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { NeededIndexReport, Report } from '../score/score-schema.js';
import { neededIndexLines } from './needed-indexes.js';
import { openOf } from './open-answers.js';
import { localNumber, predicateName } from './requirement-cells.js';

/** An answer that can bring more. */
export interface Better {
  readonly id: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string;
  /** Points. */
  readonly gain: number;
}

/** What is in the way of a predicate. */
export interface InTheWay {
  readonly predicate: string;
  /** Whose answers decide. */
  readonly by: 'unit' | 'tpi';
  /** What is not answered or not valid: how many, their weight if it is known, and the one that may bring most. */
  readonly blank: {
    readonly unanswered: number;
    readonly invalid: number;
    readonly points: number | null;
    readonly largest: Better | null;
  } | null;
  readonly prerequisites: Report['prerequisites'][number]['items'];
  readonly indexes: readonly NeededIndexReport[];
  /** Other answers that no team changes by itself, with the requirements that fall short by them. */
  readonly outside: readonly { readonly better: Better; readonly requirements: string }[];
  /** The answer of the team's own that brings most towards what falls short. */
  readonly answer: Better | null;
  /** That answer alone meets every requirement of the score. */
  readonly isEnough: boolean;
}

/** Names beyond this many are only counted. */
const mostNames = 6;

/**
 * What to do, in one order wherever it is told: what keeps the predicate from being met whatever is mended (blanks,
 * prerequisites, surveys), then the answer that brings most towards a requirement that falls short.
 */
export function firstSteps(way: InTheWay, words: Words): string[] {
  const { predicate, blank, answer, outside, by, indexes, prerequisites } = way;
  const { text, lang } = words;
  const say = text.first;
  const name = predicateName(predicate);
  const labels = (items: InTheWay['prerequisites']) => items.map(({ label }) => label).join(', ');
  const given = (value: string | null) => localNumber(value, lang) ?? text.blank;
  const failed = prerequisites.filter(({ passed }) => passed === false);
  const open = prerequisites.filter(({ passed }) => passed === null);
  const below = indexes.filter(({ needed }) =>
    needed.some((one) => one.predicate === predicate && (one.distance ?? 0) < 0),
  );
  const before = [
    ...(blank === null ? [] : [fillText(blank, by, words)]),
    ...(failed.length > 0 ? [say.failed(name, labels(failed))] : []),
    ...(open.length > 0 ? [say.open(open.length, open.length > mostNames ? '' : labels(open))] : []),
    ...neededIndexLines(below, words, predicate).map((line) => `${line.text.trim()}.`),
    ...outside.map(({ better, requirements }) =>
      say.outside(titleOf(better), given(better.from), requirements),
    ),
  ];
  if (answer === null) return before;
  const said = say.answer(
    titleOf(answer),
    given(answer.from),
    given(answer.to),
    formatMargin(answer.gain, lang),
  );
  const alone = way.isEnough ? [] : [say.notAlone(name)];
  return [...before, [said, ...alone].join(' ')];
}

function fillText(
  { unanswered, invalid, points, largest }: NonNullable<InTheWay['blank']>,
  by: InTheWay['by'],
  { text: { first: say }, lang }: Words,
): string {
  const what = say.fill[by][openOf({ unanswered, invalid })](unanswered + invalid);
  const worth = points === null ? '' : say.worth(formatNumber(points, 2, lang));
  const most = largest && say.largest(titleOf(largest), formatMargin(largest.gain, lang));
  return `${what}${worth}.${most ? ` ${most}` : ''}`;
}

const titleOf = ({ label, id }: Better): string => `${label} (${id})`;

/** The steps, the first under its own words. */
export const stepCells = (steps: readonly string[], first: string, { text }: Words): Cell[] =>
  steps.map((step, i) => ({ ...cell(step), about: i === 0 ? first : text.first.after }));

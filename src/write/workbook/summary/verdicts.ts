import type { Side } from '../../../diagnostic/side.js';
import { openIn } from '../calculation/open.js';
import { totalCell, verdictCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { all, type Case, choose, fixed, joined, on, sentence } from '../formula.js';
import type { Area, Live } from '../plan.js';
import { predicateName, type Subject, sides } from '../subject.js';
import { lastColumn, verdictRow } from './places.js';

/** The verdict on every predicate in words, from each side's answers. */
export function putVerdicts(draft: Draft, subject: Subject): Area[] {
  const { say, instrument } = subject;
  return instrument.predicates.flatMap(({ id }, nth) =>
    sides.map((by, i) => {
      const row = verdictRow + sides.length * nth + i;
      draft.put(1, row, say.summary.verdict.by(predicateName(id), say.side[by]), { kind: 'label' });
      draft.put(2, row, verdict(subject, id, by), { kind: 'verdict' });
      draft.row(row, { height: 18 });
      return { left: 2, top: row, right: lastColumn(subject), bottom: row };
    }),
  );
}

/** A number of the sheet of calculation. */
interface Count extends Live {
  readonly result: number;
}

const isAny = (count: Count, said: Live): Case => ({
  when: `${count.formula}>0`,
  holds: count.result > 0,
  said,
});
const isNone = (count: Count, said: Live): Case => ({
  when: `${count.formula}=0`,
  holds: count.result === 0,
  said,
});

/** What follows where there is any. */
const tail = (count: Count, say: (count: string) => string): Live =>
  choose(
    [
      isAny(
        count,
        sentence((found = '') => say(found), [count]),
      ),
    ],
    fixed(''),
  );

/** Nothing is called short while answers that it rests on are missing. */
function verdict(subject: Subject, predicate: string, by: Side): Live {
  const { say, instrument } = subject;
  const words = say.summary.verdict;
  const name = predicateName(predicate);
  const indicators = String(instrument.indicators.length);
  const { requirements, failing, below, waiting, unmet, unknown, open, any } = groundsOf(
    subject,
    predicate,
    by,
  );
  const doubts = [unmet, unknown, open];
  const isSure: Case = {
    when: all(doubts.map(({ formula }) => `${formula}=0`)),
    holds: doubts.every(({ result }) => result === 0),
    said: fixed(words.met(name)),
  };
  const met = choose([isSure], fixed(words.scoreMet(name)));
  const short = sentence((count = '') => words.notMet(count, requirements), [below]);
  const undecided = sentence((count = '') => words.undecided(count, indicators), [open]);
  const provisional = tail(open, words.provisional);
  const others = tail(waiting, words.waiting);
  const prerequisites = [tail(unmet, words.prerequisitesFalse), tail(unknown, words.prerequisitesOpen)];
  const answered = choose(
    [isNone(failing, joined([met, provisional])), isAny(below, joined([short, others]))],
    joined([undecided, others]),
  );
  const nothing =
    by === 'unit' ? joined([fixed(words.nothing(indicators)), ...prerequisites]) : fixed(words.noTpi);
  return choose([isNone(any, nothing)], joined([answered, ...prerequisites]));
}

/** What a verdict rests on. */
function groundsOf(subject: Subject, predicate: string, by: Side) {
  const { say, figures } = subject;
  const { assessment, any } = figures.sides[by];
  const count = (cell: string, result: number): Count => ({
    formula: on(say.sheets.calculation, cell),
    result,
  });
  const requirements = assessment.eligibility.find((e) => e.predicate === predicate)?.requirements ?? [];
  const items = figures.prerequisites.find((p) => p.predicate === predicate)?.items ?? [];
  const judged = (passed: boolean | null) => items.filter((item) => item.passed === passed).length;
  const failed = requirements.filter(({ passed }) => !passed);
  const certain = failed.filter(({ nodes }) => openIn(subject, nodes, by).result === 0);
  const failing = count(verdictCell(subject, 'failing', predicate, by), failed.length);
  const below = count(verdictCell(subject, 'below', predicate, by), certain.length);
  const blank = on(say.sheets.calculation, totalCell(subject, 'blank', by));
  const invalid = on(say.sheets.calculation, totalCell(subject, 'invalid', by));
  return {
    requirements: String(requirements.length),
    failing,
    /** Of these, the ones that have all their answers, and those that still wait for some. */
    below,
    waiting: {
      formula: `(${failing.formula}-${below.formula})`,
      result: failing.result - below.result,
    },
    unmet: count(verdictCell(subject, 'prerequisitesFalse', predicate, 'unit'), judged(false)),
    unknown: count(verdictCell(subject, 'prerequisitesOpen', predicate, 'unit'), judged(null)),
    /** Indicators without a valid answer. */
    open: { formula: `(${blank}+${invalid})`, result: assessment.unanswered + assessment.invalid },
    any: count(totalCell(subject, 'any', by), any ? 1 : 0),
  };
}

import type { Side } from '../../../diagnostic/side.js';
import type { Draft } from '../draft.js';
import { cell, column, quote } from '../formula.js';
import { type Subject, sides } from '../subject.js';
import { entryColumn, leafColumn, live } from './cells.js';
import { type Health, health, type Total, tableRows, totals } from './places.js';

const count = { kind: 'count' } as const;
const plain = { kind: 'plain' } as const;
const head = { kind: 'head' } as const;

/** How many indicators of each side are answered, blank and invalid. */
export function putTotals(draft: Draft, subject: Subject): void {
  const { say, figures } = subject;
  const { ofTotals } = tableRows(subject);
  draft.line(1, ofTotals, [say.calculation.totals, ...sides.map((by) => say.sideTitle[by])], head);
  for (const [i, what] of totals.entries()) {
    draft.put(1, ofTotals + 1 + i, say.calculation[what], plain);
    for (const [n, by] of sides.entries()) {
      const { assessment, any } = figures.sides[by];
      const value = {
        answered: assessment.answered,
        blank: assessment.unanswered,
        invalid: assessment.invalid,
        any: any ? 1 : 0,
      }[what];
      draft.put(2 + n, ofTotals + 1 + i, live(totalFormula(subject, what, by), value), count);
    }
  }
}

function totalFormula(subject: Subject, what: Total, by: Side): string {
  const { state: words } = subject.say;
  const at = subject.layout.calculation.column[by];
  const [states, counted] = [leafColumn(subject, at.state), leafColumn(subject, at.counted)];
  // only indicators take part in a mean; their counts have a state as well
  const inState = (word: string) => `COUNTIFS(${states},${quote(word)},${counted},">=0")`;
  if (what === 'answered') return `${inState(words.valid)}+${inState(words.zeroOfZero)}`;
  if (what === 'blank') return `${inState(words.blank)}+${inState(words.partial)}`;
  if (what === 'invalid') return inState(words.invalid);
  return `IF(COUNTIFS(${counted},">=0")>${inState(words.blank)},1,0)`;
}

/** What is wrong with the input sheet itself. */
export function putHealth(draft: Draft, subject: Subject): void {
  const { say, layout } = subject;
  const { ofHealth } = tableRows(subject);
  const at = layout.calculation.column;
  const { first, lastLeaf, last } = layout.calculation;
  const counts = column(at.count, first, lastLeaf);
  const codes = column(at.code, first, last);
  const flags = column(at.overwritten, first, last);
  draft.line(1, ofHealth, [say.summary.health], head);
  const firstOf = (n: string, found: string) => `IF(${n}=0,"",${found})`;
  for (const [i, what] of health.entries()) {
    const row = ofHealth + 1 + i;
    const n = cell(2, row);
    const entered = sides.map((by) => entryColumn(subject, layout.entry.column[by]));
    const filled = `SUM(${sides.map((by) => column(at[by].filled, first, lastLeaf)).join(',')})`;
    const formulas: Record<Health, readonly [string, string]> = {
      missingCodes: [`COUNTIF(${counts},0)`, firstOf(n, `INDEX(${codes},MATCH(0,${counts},0))`)],
      // the biggest number of rows with one code
      doubledCodes: [
        `COUNTIF(${counts},">1")`,
        firstOf(n, `INDEX(${codes},MATCH(MAX(${counts}),${counts},0))`),
      ],
      strayAnswers: [
        `${entered.map((range) => `COUNTA(${range})`).join('+')}-${sides.length}-${filled}`,
        '""',
      ],
      overwritten: [`SUM(${flags})`, firstOf(n, `INDEX(${codes},MATCH(1,${flags},0))`)],
    };
    const [number, where] = formulas[what];
    draft.put(1, row, say.calculation[what], plain);
    draft.put(2, row, live(number, 0), count);
    draft.put(3, row, live(where, ''), plain);
  }
}

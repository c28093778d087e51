import type { Side } from '../../../diagnostic/side.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Draft } from '../draft.js';
import { cell, column, quote } from '../formula.js';
import type { Live } from '../plan.js';
import { predicateName, type Subject, sides, told } from '../subject.js';
import { entryColumn, leafColumn } from './cells.js';
import {
  type Health,
  health,
  prerequisiteColumns,
  requirementColumn,
  requirementRow,
  type Total,
  tableRows,
  totals,
  verdicts,
} from './places.js';

const count = { kind: 'count' } as const;
const plain = { kind: 'plain' } as const;
const head = { kind: 'head' } as const;

const live = (formula: string, result: string | number): Live => ({ formula, result });

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

/** Every requirement of every predicate, for both sides. */
export function putRequirements(draft: Draft, subject: Subject): void {
  const { say, figures, layout } = subject;
  const at = requirementColumn;
  const words = say.calculation;
  const heads = [words.predicate, words.requirement, say.summary.max, words.minimum];
  for (const by of sides)
    heads.push(say.sideTitle[by], `${words.margin} ${say.side[by]}`, `${words.met} ${say.side[by]}`);
  draft.line(1, tableRows(subject).ofRequirements, heads, head);
  for (const [nth, { predicate, requirements }] of figures.sides.unit.assessment.eligibility.entries()) {
    for (const [i, requirement] of requirements.entries()) {
      const row = requirementRow(subject, predicate, requirement.id);
      draft.put(at.predicate, row, predicateName(predicate), plain);
      draft.put(at.id, row, requirement.id, plain);
      draft.put(at.max, row, toDouble(requirement.max), { kind: 'weight' });
      draft.put(at.minimum, row, toDouble(requirement.minimum), { kind: 'points' });
      for (const by of sides) {
        const judged = figures.sides[by].assessment.eligibility[nth]?.requirements[i];
        if (!judged) throw new Error('both sides have the same requirements');
        const points = layout.calculation.column[by].points;
        const nodes = requirement.nodes.map((id) => cell(points, layout.calculation.row(id)));
        const [actual, margin] = [cell(at[by].actual, row), cell(at[by].margin, row)];
        const put = (to: number, formula: string, value: number, kind: 'points' | 'margin' | 'count') =>
          draft.put(to, row, live(formula, value), { kind });
        put(at[by].actual, nodes.join('+'), toDouble(judged.actual), 'points');
        put(at[by].margin, `${actual}-${cell(at.minimum, row)}`, toDouble(judged.margin), 'margin');
        // sums of doubles are off by less than this
        put(at[by].met, `IF(ROUND(${margin},11)>=0,1,0)`, judged.passed ? 1 : 0, 'count');
      }
    }
  }
}

/** How many requirements and prerequisites of each predicate fail. */
export function putVerdicts(draft: Draft, subject: Subject): void {
  const { say, instrument, figures } = subject;
  const { ofVerdicts, ofPrerequisites } = tableRows(subject);
  draft.line(1, ofVerdicts, [say.calculation.predicate, ...sides.map((by) => say.sideTitle[by])], head);
  for (const [nth, { id, label }] of instrument.predicates.entries()) {
    const top = ofVerdicts + 1 + nth * verdicts.length;
    for (const [i, what] of verdicts.entries())
      draft.put(1, top + i, `${told(subject, label)}: ${say.calculation[what]}`, plain);
    for (const [n, by] of sides.entries()) {
      const judged = figures.sides[by].assessment.eligibility[nth]?.requirements ?? [];
      const rows = judged.map((r) => requirementRow(subject, id, r.id));
      const met = column(requirementColumn[by].met, Math.min(...rows), Math.max(...rows));
      draft.put(2 + n, top, live(`COUNTIF(${met},0)`, judged.filter((r) => !r.passed).length), count);
    }
    const items = figures.prerequisites[nth]?.items ?? [];
    const last = ofPrerequisites + Math.max(1, instrument.prerequisites.length);
    const met = column(prerequisiteColumns(subject, id).met, ofPrerequisites + 1, last);
    const [unmet, open] = [false, null].map(
      (passed) => items.filter((item) => item.passed === passed).length,
    );
    draft.put(2, top + 1, live(`COUNTIF(${met},0)`, unmet ?? 0), count);
    draft.put(2, top + 2, live(`COUNTIF(${met},-1)`, open ?? 0), count);
  }
}

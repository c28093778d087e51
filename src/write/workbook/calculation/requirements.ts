import type { Side } from '../../../diagnostic/side.js';
import type { RequirementResult } from '../../../eligibility/requirements.js';
import { toDouble } from '../../../instrument/exact.js';
import type { Draft } from '../draft.js';
import { cell, column } from '../formula.js';
import type { Live } from '../plan.js';
import { predicateName, type Subject, sides, told } from '../subject.js';
import { live } from './cells.js';
import { openIn } from './open.js';
import {
  prerequisiteColumns,
  requirementColumn,
  requirementRow,
  tableRows,
  type Verdict,
  verdicts,
} from './places.js';

const plain = { kind: 'plain' } as const;
const head = { kind: 'head' } as const;

/** Every requirement of every predicate, for both sides. */
export function putRequirements(draft: Draft, subject: Subject): void {
  const { say, figures } = subject;
  const at = requirementColumn;
  const words = say.calculation;
  const heads = [words.predicate, words.requirement, say.summary.max, words.minimum];
  for (const by of sides) {
    const of = (word: string) => `${word} ${say.side[by]}`;
    heads.push(say.sideTitle[by], of(words.margin), of(words.met), of(words.heads.open));
  }
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
        putSide(draft, subject, judged, { by, row });
      }
    }
  }
}

/** What a side has of a requirement, and how much of that rests on answers that are still missing. */
function putSide(
  draft: Draft,
  subject: Subject,
  judged: RequirementResult,
  { by, row }: { readonly by: Side; readonly row: number },
): void {
  const { calculation } = subject.layout;
  const at = requirementColumn[by];
  const nodes = judged.nodes.map((id) => cell(calculation.column[by].points, calculation.row(id)));
  const [actual, margin] = [cell(at.actual, row), cell(at.margin, row)];
  const put = (to: number, value: Live, kind: 'points' | 'margin' | 'count') =>
    draft.put(to, row, value, { kind });
  put(at.actual, live(nodes.join('+'), toDouble(judged.actual)), 'points');
  const minimum = cell(requirementColumn.minimum, row);
  put(at.margin, live(`${actual}-${minimum}`, toDouble(judged.margin)), 'margin');
  // sums of doubles are off by less than this
  put(at.met, live(`IF(ROUND(${margin},11)>=0,1,0)`, judged.passed ? 1 : 0), 'count');
  put(at.open, openIn(subject, judged.nodes, by), 'count');
}

/** How many requirements and prerequisites of each predicate fail; those below for certain have all their answers. */
export function putVerdicts(draft: Draft, subject: Subject): void {
  const { say, instrument, figures } = subject;
  const { ofVerdicts, ofPrerequisites } = tableRows(subject);
  draft.line(1, ofVerdicts, [say.calculation.predicate, ...sides.map((by) => say.sideTitle[by])], head);
  for (const [nth, { id, label }] of instrument.predicates.entries()) {
    const row = (what: Verdict) => ofVerdicts + 1 + nth * verdicts.length + verdicts.indexOf(what);
    for (const what of verdicts)
      draft.put(1, row(what), `${told(subject, label)}: ${say.calculation[what]}`, plain);
    const put = (to: number, what: Verdict, formula: string, found: readonly unknown[]) =>
      draft.put(to, row(what), live(formula, found.length), { kind: 'count' });
    for (const [n, by] of sides.entries()) {
      const judged = figures.sides[by].assessment.eligibility[nth]?.requirements ?? [];
      const rows = judged.map((r) => requirementRow(subject, id, r.id));
      const range = (of: number) => column(of, Math.min(...rows), Math.max(...rows));
      const [met, open] = [range(requirementColumn[by].met), range(requirementColumn[by].open)];
      const failing = judged.filter((r) => !r.passed);
      put(2 + n, 'failing', `COUNTIF(${met},0)`, failing);
      const below = failing.filter((r) => openIn(subject, r.nodes, by).result === 0);
      put(2 + n, 'below', `COUNTIFS(${met},0,${open},0)`, below);
    }
    const items = figures.prerequisites[nth]?.items ?? [];
    const { length } = instrument.prerequisites;
    const met = column(prerequisiteColumns(subject, id).met, ofPrerequisites + 1, ofPrerequisites + length);
    // what is only advised stands below them and is not counted
    const counted = (passed: number) => (length === 0 ? '0' : `COUNTIF(${met},${passed})`);
    const judgedAs = (passed: boolean | null) => items.filter((item) => item.passed === passed);
    put(2, 'prerequisitesFalse', counted(0), judgedAs(false));
    put(2, 'prerequisitesOpen', counted(-1), judgedAs(null));
  }
}

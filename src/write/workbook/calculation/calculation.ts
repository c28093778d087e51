import { factsOf } from '../../../instrument/facts.js';
import { zeroDivisionWords } from '../../../worksheet/own/vocabulary.js';
import { Draft } from '../draft.js';
import { quote } from '../formula.js';
import type { Area, SheetPlan } from '../plan.js';
import { policyOnRules } from '../rules/places.js';
import { disclaimer } from '../rules/rules.js';
import { type Subject, sides } from '../subject.js';
import { putLines } from './lines.js';
import { prerequisiteColumns, requirementColumn, tableRows } from './places.js';
import { putPrerequisites } from './prerequisites.js';
import { putRequirements, putVerdicts } from './requirements.js';
import { putHealth, putTotals } from './tables.js';

/** Where everything is calculated, row by row and in sight. */
export function calculationSheet(subject: Subject): SheetPlan {
  const { say, layout } = subject;
  const draft = new Draft();
  draft.put(1, 1, say.calculation.title, { kind: 'subtitle' });
  putPolicy(draft, subject);
  putHeads(draft, subject);
  putLines(draft, subject);
  putTotals(draft, subject);
  putHealth(draft, subject);
  putVerdicts(draft, subject);
  putRequirements(draft, subject);
  putPrerequisites(draft, subject);
  const { column, head } = layout.calculation;
  const wide = new Set([column.label, column.message]);
  return {
    name: say.sheets.calculation,
    columns: Array.from({ length: column.last }, (_, i) => ({
      width: wide.has(i + 1) ? 40 : i === 0 ? 30 : 12,
    })),
    rows: draft.rows(),
    merges: [],
    validations: [],
    colours: [],
    frozen: { rows: head, columns: 1 },
    print: {
      isOnePage: false,
      titleRows: 0,
      area: printed(subject),
      breaks: [tableRows(subject).ofRequirements - 1],
      foot: disclaimer(subject),
    },
    isProtected: true,
  };
}

/** What people compare on paper: the tables. The rows above them repeat the input sheet, too wide to be read there. */
function printed(subject: Subject): Area {
  const { ofTotals, ofPrerequisites } = tableRows(subject);
  const { instrument } = subject;
  const ofFacts = instrument.predicates.map(({ id }) => prerequisiteColumns(subject, id).met);
  const right = Math.max(requirementColumn.tpi.open, ...ofFacts);
  return { left: 1, top: ofTotals, right, bottom: ofPrerequisites + factsOf(instrument).length };
}

function putPolicy(draft: Draft, subject: Subject): void {
  const { say, lang, zeroDivision } = subject;
  const is = (word: 'zero' | 'exclude') =>
    `${policyOnRules(subject)}=${quote(zeroDivisionWords[word][lang])}`;
  draft.put(1, 2, say.calculation.policy, { kind: 'plain' });
  const result = { full: 1, zero: 0, exclude: 2 }[zeroDivision];
  const formula = `IFERROR(IF(${is('zero')},0,IF(${is('exclude')},2,1)),1)`;
  draft.put(2, 2, { formula, result }, { kind: 'count' });
}

function putHeads(draft: Draft, { say, layout }: Subject): void {
  const { column, head } = layout.calculation;
  const words = say.calculation.heads;
  const put = (to: number, text: string) => draft.put(to, head, text, { kind: 'head' });
  for (const key of ['code', 'label', 'parent', 'weight', 'count', 'place'] as const)
    put(column[key], words[key]);
  for (const by of sides) {
    for (const key of [
      'filled',
      'text',
      'number',
      'state',
      'open',
      'fraction',
      'counted',
      'points',
      'gain',
    ] as const)
      put(column[by][key], `${words[key]} ${say.side[by]}`);
  }
  for (const key of ['message', 'overwritten', 'order'] as const) put(column[key], words[key]);
  for (let at = column.above; at <= column.last; at++) put(at, words.above(String(at - column.above + 1)));
}

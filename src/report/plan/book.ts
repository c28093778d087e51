import type { Lang } from '../../diagnostic/lang.js';
import type { Book, Sheet } from '../page/book.js';
import { marginColumn, numberColumn, sheetOf, textColumn } from '../page/sheet.js';
import { type View, viewOn } from '../page/view.js';
import { linesSheet } from '../shared/lines-sheet.js';
import { provenanceSection } from '../shared/provenance-section.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import { aboutSheet, bookOf, exactNumber, requirementColumns } from '../shared/sheets.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { planHeadline } from './headline.js';
import type { PlanReport } from './plan-schema.js';
import { fromText } from './steps.js';

/** The plan as a workbook: verdict, steps to be handed out, requirements before and after. */
export function planBook(report: PlanReport, lang: Lang, again: readonly string[]): Book {
  const view = viewOn({ width: null, drawn: true }, lang, { again });
  const { sheets } = view.text.paper;
  const head = planHeadline(report, view);
  const supposed = whatIfSection(report.whatIf, report.before, view);
  return bookOf(
    report,
    head.title ?? '',
    [
      linesSheet(sheets.summary, [...head.lines, ...supposed.flatMap(({ lines }) => lines)], view),
      stepSheet(report, view),
      requirementSheet(report, view),
      aboutSheet(sheets.provenance, provenanceSection(report, view), view),
    ],
    view,
  );
}

/** As wide as can be read across a page of A4. */
function stepSheet({ steps }: PlanReport, { text, lang }: View): Sheet {
  const { head } = text.paper;
  return sheetOf(
    text.paper.sheets.steps,
    steps,
    [
      textColumn('ID', 13, ({ id }) => id),
      textColumn(text.head.area, 16, ({ area }) => area?.label ?? text.plan.elsewhere, { wraps: true }),
      textColumn(text.head.indicator, 26, ({ label }) => label, { wraps: true }),
      textColumn(head.from, 9, (step) => fromText(step, { text, lang })),
      textColumn(head.to, 9, ({ to }) => localNumber(to, lang)),
      textColumn(
        head.asks,
        38,
        ({ asks, inputs }) =>
          [
            ...(asks === null ? [] : [asks]),
            ...inputs.map((i) => text.plan.count(i.label, i.from ?? text.blank, i.to)),
          ].join('; '),
        { wraps: true },
      ),
      textColumn(head.usual, 32, ({ evidence }) => evidence.join('; '), { wraps: true }),
      numberColumn(text.plan.head.effort, 'count', ({ effort }) => effort),
      marginColumn(text.head.gain, ({ gain }) => gain),
      numberColumn(text.plan.head.running, 'points', ({ total }) => total),
    ],
    1,
  );
}

function requirementSheet({ before, after, target }: PlanReport, view: View): Sheet {
  const { text } = view;
  const was = (id: string) => before.requirements.find((r) => r.id === id);
  return sheetOf(
    text.paper.sheets.requirements,
    after.requirements,
    [
      textColumn(text.head.requirement, 44, ({ label }) => label, { wraps: true }),
      numberColumn(text.plan.head.before, 'points', ({ id }) => {
        const found = was(id);
        return found ? exactNumber(found.actual, [found]) : null;
      }),
      numberColumn(text.plan.head.after, 'points', (r) => exactNumber(r.actual, [r])),
      ...requirementColumns<PlanReport['after']['requirements'][number]>(target, (r) => r, view),
      textColumn(
        `${predicateName(target)}, ${text.plan.head.before}`,
        14,
        ({ id }) => {
          const found = was(id);
          return found ? (found.passed ? text.met : text.short) : null;
        },
        { centred: true },
      ),
    ],
    1,
  );
}

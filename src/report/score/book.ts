import type { Lang } from '../../diagnostic/lang.js';
import type { Book, Sheet } from '../page/book.js';
import { marginColumn, numberColumn, type SheetColumn, sheetOf, textColumn } from '../page/sheet.js';
import { type View, viewOn } from '../page/view.js';
import { linesSheet } from '../shared/lines-sheet.js';
import { whoText } from '../shared/provenance.js';
import { provenanceSection } from '../shared/provenance-section.js';
import {
  decidingAssessment,
  everyRequirement,
  localNumber,
  predicateName,
  requirementOf,
  requirementsById,
} from '../shared/requirement-cells.js';
import {
  aboutSheet,
  bookOf,
  exactNumber,
  findingsSheet,
  prerequisiteSheet,
  requirementColumns,
} from '../shared/sheets.js';
import { whatIfSection } from '../shared/what-if-section.js';
import { answersSheet } from './answers-sheet.js';
import type { CalculationsBySide } from './calculation.js';
import { headline } from './headline.js';
import type { AssessmentReport, Report } from './score-schema.js';

/** The report as a workbook: what people read first, then every number of it to be sorted and filtered. */
export function scoreBook(report: Report, calculations: CalculationsBySide, lang: Lang): Book {
  const view = viewOn({ width: null, drawn: true }, lang);
  const { sheets } = view.text.paper;
  const assessment = decidingAssessment(report);
  const supposed = whatIfSection(report.whatIf, assessment.eligibility, view);
  const said = [...headline(report, view).lines, ...supposed.flatMap(({ lines }) => lines)];
  const { diagnostics, source } = report;
  return bookOf(
    report,
    whoText(report.unit, view),
    [
      linesSheet(sheets.summary, said, view),
      areaSheet(report, view),
      requirementSheet(assessment, view),
      gainSheet(assessment, view),
      answersSheet(report, calculations, view),
      prerequisiteSheet(report, view),
      findingsSheet(
        diagnostics.map((finding) => ({ path: source.path, finding })),
        view,
      ),
      aboutSheet(sheets.provenance, provenanceSection(report, view), view),
    ],
    view,
  );
}

/** Areas of the side that decides, the other side beside it. */
function areaSheet({ assessments, policy }: Report, view: View): Sheet {
  const { text } = view;
  const sides = [...assessments].sort((a, b) => Number(b.by === policy.by) - Number(a.by === policy.by));
  const [own] = sides;
  type Area = AssessmentReport['areas'][number];
  return sheetOf(
    text.paper.sheets.areas,
    own?.areas ?? [],
    [
      textColumn(text.head.area, 40, ({ label }) => label, { wraps: true }),
      ...sides.map((side) =>
        numberColumn<Area>(text.sideTitle[side.by], 'points', ({ id }) => {
          const area = side.areas.find((one) => one.id === id);
          return area ? exactNumber(area.points, requirementsById(side, id)) : null;
        }),
      ),
      numberColumn(text.head.max, 'points', ({ max }) => max),
      ...(own?.eligibility ?? []).flatMap(({ predicate }) =>
        requirementColumns<Area>(
          predicate,
          ({ id }) => (own ? requirementOf(own, predicate, id) : null),
          view,
        ),
      ),
    ],
    1,
  );
}

function requirementSheet(assessment: AssessmentReport, view: View): Sheet {
  const { text } = view;
  return sheetOf(
    text.paper.sheets.requirements,
    everyRequirement(assessment),
    [
      textColumn(text.head.requirement, 44, ({ label }) => label, { wraps: true }),
      numberColumn(text.head.points, 'points', ({ id, actual }) =>
        exactNumber(actual, requirementsById(assessment, id)),
      ),
      numberColumn(text.head.max, 'points', ({ max }) => max),
      ...assessment.eligibility.flatMap(({ predicate }) =>
        requirementColumns<{ id: string }>(
          predicate,
          ({ id }) => requirementOf(assessment, predicate, id),
          view,
        ),
      ),
    ],
    1,
  );
}

/** Every answer that can bring more, the most first. */
function gainSheet(assessment: AssessmentReport, { text, lang }: View): Sheet {
  const { head } = text.paper;
  const names = new Map(everyRequirement(assessment).map(({ id, label }) => [id, label]));
  type Shortfall = AssessmentReport['shortfalls'][number];
  const columns: SheetColumn<Shortfall>[] = [
    marginColumn(text.head.gain, ({ gain }) => gain),
    textColumn('ID', 14, ({ id }) => id),
    textColumn(text.head.indicator, 60, ({ label }) => label, { wraps: true }),
    textColumn(head.from, 14, ({ from }) => localNumber(from, lang) ?? text.blank),
    // what is not answered is filled in as things are: no answer is proposed
    textColumn(head.to, 14, ({ from, to }) => (from === null ? null : localNumber(to, lang))),
    textColumn(
      `${head.clears} ${predicateName(assessment.target)}`,
      50,
      ({ clears }) => clears.map((id) => names.get(id) ?? id).join(', '),
      { wraps: true },
    ),
  ];
  return sheetOf(text.paper.sheets.gains, assessment.shortfalls, columns, 1);
}

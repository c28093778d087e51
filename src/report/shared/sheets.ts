import type { Book, ExactNumber, Rule, Sheet } from '../page/book.js';
import { decimalsToTell, type Measured } from '../page/numbers.js';
import type { Section } from '../page/section.js';
import { marginColumn, numberColumn, type SheetColumn, sheetOf, textColumn } from '../page/sheet.js';
import type { Words } from '../page/view.js';
import type { DiagnosticReport, Report, RequirementReport } from '../score/score-schema.js';
import { findingPlace, subjectText } from './file-findings.js';
import { type Calculated, disclaimerText } from './provenance.js';
import { predicateName } from './requirement-cells.js';

/** Sheets of one report as a workbook: what stands around them and out of sight. */
export const bookOf = (
  report: Calculated & { readonly $schema: string; readonly tool: { readonly name: string } },
  title: string,
  sheets: readonly Sheet[],
  words: Words,
): Book => ({
  title,
  lang: words.lang,
  foot: disclaimerText(report, words),
  sheets,
  about: [
    ['schema', report.$schema],
    ['tool', `${report.tool.name} ${report.tool.version}`],
  ],
});

/** Lines that say what they are about. */
export const aboutSheet = (name: string, { lines }: Section, { text }: Words): Sheet =>
  sheetOf(name, lines, [
    textColumn(text.batchSheets.head.about, 24, ({ about }) => about ?? ''),
    textColumn(text.paper.head.content, 110, ({ text: said }) => said, { wraps: true }),
  ]);

/** With as many decimals as tell it from the minimum that it just misses or meets. */
export const exactNumber = (value: number, judged: readonly Measured[]): ExactNumber => ({
  value,
  decimals: Math.max(2, ...judged.map(decimalsToTell)),
});

/** Minimum, margin and the word for it under a predicate. */
export function requirementColumns<R>(
  predicate: string,
  of: (row: R) => RequirementReport | null,
  { text }: Words,
): SheetColumn<R>[] {
  const { head } = text.paper;
  const name = predicateName(predicate);
  const rules: Rule[] = [
    { when: text.met, tone: 'good' },
    { when: text.short, tone: 'bad' },
  ];
  const word = (r: RequirementReport | null) => (r === null ? null : r.passed ? text.met : text.short);
  return [
    numberColumn(head.minimum(name), 'points', (row) => of(row)?.minimum ?? null),
    marginColumn(head.margin(name), (row) => of(row)?.margin ?? null),
    textColumn(head.reached(name), 10, (row) => word(of(row)), { centred: true, rules }),
  ];
}

/** A finding of a file. */
export interface Found {
  readonly path: string;
  readonly finding: DiagnosticReport;
}

/** Every finding on a row of its own. */
export function findingsSheet(found: readonly Found[], { text }: Words): Sheet {
  const { head } = text.check;
  const rules: Rule[] = [
    { when: text.severity.error, tone: 'bad' },
    { when: text.severity.warning, tone: 'fair' },
  ];
  return sheetOf(
    text.paper.sheets.findings,
    found,
    [
      textColumn(head.severity, 14, ({ finding }) => text.severity[finding.severity], { rules }),
      textColumn(head.code, 24, ({ finding }) => finding.code),
      textColumn(head.subject, 22, ({ finding }) => subjectText(finding)),
      textColumn(text.paper.head.side, 8, ({ finding: { by } }) => by && text.sideTitle[by]),
      numberColumn(head.points, 'points', ({ finding }) => finding.points),
      numberColumn(text.paper.head.risk, 'points', ({ finding }) => finding.risk ?? null),
      textColumn(head.message, 90, ({ finding }) => finding.message, { wraps: true }),
      textColumn(head.place, 30, ({ path, finding }) => findingPlace(finding, path), { wraps: true }),
      textColumn(text.paper.file, 30, ({ path }) => path, { wraps: true }),
    ],
    1,
  );
}

/** Every prerequisite, and how it stands for each predicate. */
export function prerequisiteSheet({ prerequisites }: Pick<Report, 'prerequisites'>, { text }: Words): Sheet {
  type Item = Report['prerequisites'][number]['items'][number];
  const all = [...new Map(prerequisites.flatMap((p) => p.items.map((item) => [item.id, item]))).values()];
  const word = (item: Item | undefined) =>
    item && (item.passed === null ? text.notEvaluated : item.passed ? text.yes : text.no);
  const rules: Rule[] = [
    { when: text.yes, tone: 'good' },
    { when: text.notEvaluated, tone: 'fair' },
    { when: text.no, tone: 'bad' },
  ];
  return sheetOf(text.paper.sheets.prerequisites, all, [
    textColumn(text.head.prerequisite, 44, ({ label }) => label, { wraps: true }),
    textColumn(text.head.actual, 24, ({ actual }) => actual, { wraps: true }),
    ...prerequisites.flatMap(({ predicate, items }): SheetColumn<Item>[] => {
      const own = ({ id }: Item) => items.find((item) => item.id === id);
      const name = predicateName(predicate);
      return [
        textColumn(text.paper.head.minimum(name), 12, (row) => own(row)?.minimum ?? null),
        textColumn(text.paper.head.reached(name), 14, (row) => word(own(row)) ?? null, {
          centred: true,
          rules,
        }),
      ];
    }),
  ]);
}

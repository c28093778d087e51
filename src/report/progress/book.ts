import type { Lang } from '../../diagnostic/lang.js';
import type { Book, Sheet } from '../page/book.js';
import { marginColumn, numberColumn, sheetOf, textColumn } from '../page/sheet.js';
import { type View, viewOn } from '../page/view.js';
import { linesSheet } from '../shared/lines-sheet.js';
import { disclaimerText } from '../shared/provenance.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import { statusText } from './copies.js';
import { headline, seriesLines } from './headline.js';
import { blanksIn } from './marks.js';
import type { ProgressReport, SeriesReport } from './progress-schema.js';

/** The progress as a workbook: what it comes to, points by month, steps, what has not moved, and every file. */
export function progressBook(report: ProgressReport, lang: Lang): Book {
  const view = viewOn({ width: null }, lang);
  const { text } = view;
  const words = text.progress;
  const { tool, units, $schema } = report;
  const [first] = units;
  const said = units.flatMap((series) => [
    { text: series.unit.name, tone: 'strong' as const },
    ...seriesLines(series, view),
  ]);
  return {
    title: words.title,
    lang,
    foot: first ? disclaimerText({ instrument: first.instrument, tool }, view) : words.title,
    sheets: [
      linesSheet(text.paper.sheets.summary, [...headline(report, view).lines, ...said], view),
      monthSheet(units, view),
      stepSheet(units, view),
      stillSheet(units, view),
      copySheet(report, view),
    ],
    about: [
      ['schema', $schema],
      ['tool', `${tool.name} ${tool.version}`],
    ],
  };
}

const unitColumn = <R extends { readonly series: SeriesReport }>({ text }: View) =>
  textColumn<R>(text.batch.head.unit, 34, ({ series }) => series.unit.name, { wraps: true });

/** An empty cell is a month without a copy, or one in which nothing that counts is answered. */
function monthSheet(units: readonly SeriesReport[], view: View): Sheet {
  const words = view.text.progress;
  const months = [...new Set(units.flatMap((series) => series.months))].sort();
  const rows = units.flatMap((series) => series.lines.map((line) => ({ series, line })));
  return sheetOf(
    words.sheet.months,
    rows,
    [
      unitColumn(view),
      textColumn('ID', 16, ({ line }) => line.id),
      textColumn(words.head.line, 40, ({ line }) => line.label, { wraps: true }),
      textColumn(words.head.target, 9, ({ series }) => predicateName(series.target), { centred: true }),
      numberColumn(words.head.minimumSheet, 'points', ({ line }) => line.minimum),
      ...months.map((month) =>
        numberColumn<(typeof rows)[number]>(
          month,
          'points',
          ({ line }) => line.values.find((value) => value.month === month)?.points ?? null,
        ),
      ),
      marginColumn(words.head.change, ({ line: { change } }) => (change.compared > 0 ? change.points : null)),
      numberColumn(words.head.blank, 'count', ({ line }) => blanksIn(line.values.at(-1)), { width: 12 }),
      numberColumn(words.head.invalid, 'count', ({ line }) => line.values.at(-1)?.invalid ?? null, {
        width: 12,
      }),
    ],
    3,
  );
}

function stepSheet(units: readonly SeriesReport[], view: View): Sheet {
  const { text, lang } = view;
  const words = text.progress;
  const rows = units.flatMap((series) => (series.plan?.steps ?? []).map((step) => ({ series, step })));
  return sheetOf(
    words.sheet.steps,
    rows,
    [
      unitColumn(view),
      textColumn('ID', 16, ({ step }) => step.id),
      textColumn(text.batch.head.indicator, 60, ({ step }) => step.label, { wraps: true }),
      textColumn(words.head.fromSheet, 12, ({ step }) => localNumber(step.from, lang)),
      textColumn(words.head.toSheet, 12, ({ step }) => localNumber(step.to, lang)),
      textColumn(words.head.now, 12, ({ step: { now, state } }) =>
        state === 'invalid' ? '!' : (localNumber(now, lang) ?? '?'),
      ),
      textColumn(words.head.state, 16, ({ step }) => words.state[step.state], {
        rules: [
          { when: words.state.done, tone: 'good' },
          { when: words.state.partly, tone: 'fair' },
          { when: words.state.still, tone: 'bad' },
          { when: words.state.back, tone: 'bad' },
          { when: words.state.invalid, tone: 'bad' },
        ],
      }),
      textColumn(words.head.sinceMonth, 10, ({ step }) => step.since),
    ],
    2,
  );
}

function stillSheet(units: readonly SeriesReport[], view: View): Sheet {
  const { text, lang } = view;
  const words = text.progress;
  const rows = units.flatMap((series) => series.still.map((still) => ({ series, still })));
  return sheetOf(
    words.sheet.still,
    rows,
    [
      unitColumn(view),
      textColumn('ID', 16, ({ still }) => still.id),
      textColumn(text.batch.head.indicator, 60, ({ still }) => still.label, { wraps: true }),
      textColumn(words.head.answer, 12, ({ still }) => localNumber(still.answer, lang)),
      numberColumn(words.head.room, 'points', ({ still }) => still.room, { width: 14 }),
    ],
    2,
  );
}

function copySheet({ copies }: ProgressReport, view: View): Sheet {
  const { text } = view;
  const words = text.progress;
  return sheetOf(words.sheet.copies, copies, [
    textColumn(text.batch.head.unit, 34, ({ unit }) => unit.name, { wraps: true }),
    textColumn(words.head.date, 12, ({ date }) => date),
    textColumn(words.head.dateFrom, 18, ({ dateFrom }) => dateFrom && words.source[dateFrom]),
    textColumn(words.head.status, 24, (copy) => statusText(copy, view)),
    textColumn(words.head.instead, 34, ({ usedInstead }) => usedInstead ?? null, { wraps: true }),
    textColumn(words.head.path, 50, ({ path }) => path, { wraps: true }),
    numberColumn(text.batch.head.total, 'points', ({ total }) => total),
    numberColumn(text.batch.head.answered, 'count', ({ answered }) => answered),
    numberColumn(words.head.blank, 'count', ({ unanswered }) => unanswered),
    numberColumn(words.head.invalid, 'count', ({ invalid }) => invalid),
    textColumn(text.batchSheets.head.reason, 80, ({ reason }) => reason?.message ?? null, { wraps: true }),
  ]);
}

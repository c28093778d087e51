import type { Sheet } from '../../page/book.js';
import { formatNumber } from '../../page/numbers.js';
import { cell, type Section } from '../../page/section.js';
import { marginColumn, numberColumn, textColumn } from '../../page/sheet.js';
import { label, left, right } from '../../page/table.js';
import type { BatchSummaryGroup } from '../batch-schema.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { spreadFigure } from './spread-figure.js';
import { labelOf, predicatesOf, type RecapView, yearSuffix } from './view.js';

/** Above this, questions are cut too seldom to tell. */
const mostCuts = 10;

/** Which requirements fail, how scores spread, and what the TPI cuts; for every year by itself. */
export const summarySections = (view: RecapView): Section[] =>
  view.result.summary.flatMap((group) => {
    const { batch } = view.text;
    const suffix = yearSuffix(group.year, view);
    const failing = failingRows(group).filter((row) => row.counts.some((count) => (count ?? 0) > 0));
    // of a single file there is no spread
    const spread = group.files > 1 ? spreadRows(group, view) : [];
    return [
      sectionFrom(batch.summaryTitle(suffix), failing, failingColumns(view)),
      {
        ...sectionFrom(batch.spreadTitle(suffix), spread, spreadColumns(view)),
        ...(view.drawn && spread.length > 0 && { figure: spreadFigure(spread, view) }),
      },
      sectionFrom(batch.cutsTitle(suffix), cutRows(group).slice(0, mostCuts), cutColumns(view)),
    ];
  });

/** The same over all years, with what is too much for a text. */
export const summarySheets = (view: RecapView): Sheet[] => {
  const { summary } = view.result;
  const words = view.text.batchSheets;
  return [
    sheetFrom(words.failing, summary.flatMap(failingRows), failingColumns(view)),
    sheetFrom(
      words.spread,
      summary.flatMap((group) => spreadRows(group, view)),
      spreadColumns(view),
    ),
    sheetFrom(words.cuts, summary.flatMap(cutRows), cutColumns(view)),
  ];
};

interface OfGroup {
  readonly group: BatchSummaryGroup;
}

/** What tells the groups apart in a sheet. */
export const groupColumns = ({ text }: RecapView): Faces<OfGroup>[] => [
  { sheet: textColumn(text.batchSheets.head.instrument, 24, ({ group }) => group.instrument) },
  { sheet: numberColumn(text.batch.head.year, 'year', ({ group }) => group.year, { centred: true }) },
];

/** How many files fail a requirement, by predicate; null where one does not ask for it. */
const failingRows = (group: BatchSummaryGroup) =>
  (group.predicates[0]?.requirements ?? []).map(({ id }) => ({
    group,
    id,
    counts: group.predicates.map((p) => p.requirements.find((r) => r.id === id)?.failing ?? null),
  }));

function failingColumns(view: RecapView): Faces<ReturnType<typeof failingRows>[number]>[] {
  const { result, text } = view;
  const { head } = text.batch;
  const name = (id: string) => labelOf(result.instrument.requirements, id);
  return [
    ...groupColumns(view),
    {
      text: label(head.requirement, ({ id }) => `${name(id)} (${id})`),
      sheet: textColumn(head.requirement, 42, ({ id }) => name(id), { wraps: true }),
    },
    ...predicatesOf(result).map(({ name: predicate }, nth) => ({
      text: right(predicate, ({ counts }: ReturnType<typeof failingRows>[number]) => {
        const count = counts[nth] ?? 0;
        return cell(String(count), count > 0 ? 'bad' : 'muted');
      }),
      sheet: numberColumn(
        text.batchSheets.head.failing(predicate),
        'count',
        ({ counts }: ReturnType<typeof failingRows>[number]) => counts[nth] ?? null,
        { width: 16 },
      ),
    })),
  ];
}

/** How the total and every area spread, and what the TPI gives more or less there on average. */
const spreadRows = (group: BatchSummaryGroup, { result }: RecapView) => {
  const { instrument } = result;
  const { total, areas, comparison } = group;
  const differenceIn = (id: string) => comparison?.areas.find((area) => area.id === id)?.difference;
  return [
    ...(total
      ? [
          {
            group,
            name: labelOf(instrument.requirements, 'total'),
            max: maxOf(instrument.requirements, 'total'),
            spread: total,
            difference: comparison?.difference,
          },
        ]
      : []),
    ...areas.map(({ id, spread }) => ({
      group,
      name: labelOf(instrument.areas, id),
      max: maxOf(instrument.areas, id),
      spread,
      difference: differenceIn(id),
    })),
  ];
};

const maxOf = (list: readonly { readonly id: string; readonly max: number }[], id: string): number =>
  list.find((one) => one.id === id)?.max ?? 0;

function spreadColumns(view: RecapView): Faces<ReturnType<typeof spreadRows>[number]>[] {
  const { text, lang } = view;
  const { head } = text.batch;
  const words = text.batchSheets.head;
  return [
    ...groupColumns(view),
    {
      text: label(head.area, ({ name }) => name),
      sheet: textColumn(head.area, 42, ({ name }) => name, { wraps: true }),
    },
    { sheet: numberColumn(head.files, 'count', ({ spread }) => spread.count) },
    ...(['min', 'lowerQuartile', 'median', 'upperQuartile', 'max', 'mean'] as const).map(
      (key): Faces<ReturnType<typeof spreadRows>[number]> => ({
        text: right(head[key], ({ spread }) => formatNumber(spread[key], 2, lang)),
        sheet: numberColumn(head[key], 'points', ({ spread }) => spread[key]),
      }),
    ),
    {
      sheet: numberColumn(words.comparedFiles, 'count', ({ group }) => group.comparison?.files ?? null, {
        width: 14,
      }),
    },
    { sheet: marginColumn(words.meanDifference, ({ difference }) => difference ?? null, { width: 14 }) },
  ];
}

/** Indicators that the TPI cuts. */
const cutRows = (group: BatchSummaryGroup) => group.cuts.map((cut) => ({ group, ...cut }));

function cutColumns(view: RecapView): Faces<ReturnType<typeof cutRows>[number]>[] {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const name = ({ id }: { readonly id: string }) => labelOf(result.instrument.indicators, id);
  return [
    ...groupColumns(view),
    { text: left('ID', ({ id }) => id), sheet: textColumn('ID', 16, ({ id }) => id) },
    { sheet: textColumn(head.indicator, 70, name, { wraps: true }) },
    {
      text: right(head.files, ({ files }) => cell(String(files), 'strong')),
      sheet: numberColumn(head.files, 'count', ({ files }) => files),
    },
    {
      text: right(head.points, ({ points }) => formatNumber(-points, 2, lang)),
      sheet: numberColumn(text.batchSheets.head.pointsCut, 'points', ({ points }) => points, { width: 14 }),
    },
    { text: label(head.indicator, name) },
  ];
}

import { cut } from '../../page/cut.js';
import { formatMargin } from '../../page/numbers.js';
import { cell, type Section } from '../../page/section.js';
import { marginColumn, numberColumn, textColumn } from '../../page/sheet.js';
import { left, right } from '../../page/table.js';
import { predicateName } from '../../shared/requirement-cells.js';
import type { RankedRow } from '../batch-schema.js';
import { exactPoints, marginText, pointsCell, verdictColumn, whoColumns } from './columns.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { rankFigure } from './rank-figure.js';
import { hasYears, type Judged, labelOf, predicatesOf, type RecapView } from './view.js';

const scoredRows = ({ result }: RecapView) => result.rows.filter((row) => row.status === 'scored');

/** Rank, total, verdicts, thinnest requirement and findings of every file that was scored, in the order of the recap. */
export function rankSection(view: RecapView): Section {
  const section = sectionFrom(view.text.batch.rankTitle, scoredRows(view), rankColumns(view), [
    cell(view.text.batch.legend(thinnestHead(view)), 'muted'),
    ...(view.paged || view.result.instrument.areas.length === 0 ? [] : [cell(areaLegend(view), 'muted')]),
    ...(scoredRows(view).some(isMismatched) ? [cell(view.text.batch.mismatchedLegend, 'bad')] : []),
  ]);
  const figure = view.drawn ? rankFigure(view) : null;
  return figure ? { ...section, figure } : section;
}

/** Heads of areas are short where there is little room. */
const areaLegend = ({ result }: RecapView): string =>
  result.instrument.areas.map(({ id, label }) => `${id}: ${label}`).join('; ');

const isMismatched = ({ standing }: RankedRow) => standing?.verdicts.some((v) => v.mismatched) ?? false;

export const rankSheet = (view: RecapView) =>
  sheetFrom(view.text.batch.rankTitle, scoredRows(view), rankColumns(view), 2);

const isJudged = (row: RankedRow): row is Judged => row.standing !== null;

function rankColumns(view: RecapView): Faces<RankedRow>[] {
  const { result, text, lang, wide } = view;
  const { batch, batchSheets: words } = text;
  const { head } = batch;
  return [
    ...whoColumns(view),
    {
      text: left(head.institution, ({ unit }) => cut(unit.institution ?? '-', 30), { when: wide }),
      sheet: textColumn(head.institution, 30, ({ unit }) => unit.institution, { wraps: true }),
    },
    { text: right(head.year, ({ unit }) => String(unit.year ?? '-'), { when: hasYears(view) }) },
    {
      text: right(head.total, (row) =>
        isJudged(row)
          ? { ...pointsCell(row, 'total', row.standing.total, lang), tone: 'strong' as const }
          : '-',
      ),
      sheet: numberColumn(head.total, 'points', (row) =>
        isJudged(row) ? exactPoints(row, 'total', row.standing.total) : null,
      ),
    },
    {
      sheet: textColumn(words.head.target, 9, (row) => row.standing && predicateName(row.standing.target), {
        centred: true,
      }),
    },
    ...predicatesOf(result).map(({ id }) => verdictColumn(id, view)),
    ...thinnestColumns(view),
    {
      text: right(head.findings, ({ diagnostics: { errors, warnings } }) =>
        cell(`${errors}/${warnings}`, errors > 0 ? 'bad' : 'muted'),
      ),
    },
    { sheet: numberColumn(words.head.errors, 'count', (row) => row.diagnostics.errors, { width: 8 }) },
    { sheet: numberColumn(words.head.warnings, 'count', (row) => row.diagnostics.warnings, { width: 13 }) },
    {
      sheet: textColumn(words.head.duplicate, 9, (row) => (row.duplicate ? text.yes : null), {
        centred: true,
        rules: [{ when: text.yes, tone: 'fair' }],
      }),
    },
    { sheet: textColumn(words.head.path, 30, (row) => row.path, { wraps: true }) },
  ];
}

const thinnestHead = ({ text: { batch }, wide }: RecapView): string =>
  wide ? batch.head.thinnest : batch.head.thin;

/** Where there is little room the name of the unit matters more than that of the requirement. */
function thinnestColumns(view: RecapView): Faces<RankedRow>[] {
  const { result, text, lang, wide } = view;
  const { head } = text.batch;
  type Thinnest = { readonly id: string; readonly margin: number };
  const said = (say: (thinnest: Thinnest) => string) => (row: RankedRow) =>
    row.standing?.thinnest ? say(row.standing.thinnest) : null;
  const name = said(({ id }) => labelOf(result.instrument.requirements, id));
  const wideText = said((thinnest) => marginText(thinnest, view));
  const thinText = said(({ margin }) => formatMargin(margin, lang));
  return [
    {
      text: wide
        ? left(thinnestHead(view), (row) => wideText(row) ?? '-')
        : right(thinnestHead(view), (row) => thinText(row) ?? '-'),
      sheet: textColumn(head.thinnest, 44, name, { wraps: true }),
    },
    { sheet: marginColumn(text.batchSheets.head.margin, (row) => row.standing?.thinnest?.margin ?? null) },
  ];
}

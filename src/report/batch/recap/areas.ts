import type { Lang } from '../../../diagnostic/lang.js';
import { formatMargin, formatNumber } from '../../page/numbers.js';
import { cell } from '../../page/section.js';
import { marginColumn, numberColumn } from '../../page/sheet.js';
import { right } from '../../page/table.js';
import { none } from '../../shared/provenance.js';
import type { RankedRow } from '../batch-schema.js';
import { assessmentBy } from '../standing.js';
import { exactPoints, pointsCell, whoColumns } from './columns.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { agreed, instrumentsOf } from './instruments.js';
import { type Judged, judgedRows, type RecapView } from './view.js';

/** The points of every area. */
export const areaSection = (view: RecapView) =>
  sectionFrom(view.text.batch.areasTitle, judgedRows(view), areaColumns(view));

export const areaSheet = (view: RecapView) =>
  sheetFrom(view.text.batchSheets.areas, judgedRows(view), areaColumns(view), 2);

function areaColumns(view: RecapView): Faces<Judged>[] {
  const { result, text, lang } = view;
  const { maximum } = text.batchSheets;
  const areaOf = ({ standing }: Judged, id: string) => standing.areas.find((area) => area.id === id);
  return [
    ...whoColumns(view),
    {
      sheet: numberColumn(text.batch.head.total, 'points', (row) =>
        exactPoints(row, 'total', row.standing.total),
      ),
    },
    ...result.instrument.areas.map(({ id, label }): Faces<Judged> => {
      const most = agreed(instrumentsOf(result).map((one) => one.areas.find((area) => area.id === id)?.max));
      return {
        text: right(view.paged ? label : id, (row) => {
          const area = areaOf(row, id);
          const shown = area ? pointsCell(row, id, area.points, lang) : none;
          return row.standing.failing.includes(id) ? { ...shown, tone: 'bad' } : shown;
        }),
        sheet: numberColumn(
          typeof most === 'number' ? maximum(label, formatNumber(most, 2, lang)) : label,
          'points',
          (row) => {
            const area = areaOf(row, id);
            return area ? exactPoints(row, id, area.points) : null;
          },
          { width: 16 },
        ),
      };
    }),
  ];
}

type Compared = RankedRow & { readonly comparison: NonNullable<RankedRow['comparison']> };

const comparedRows = ({ result }: RecapView) =>
  result.rows.filter((row): row is Compared => row.comparison !== null && row.comparison.compared > 0);

/** What the TPI gave more or less than the unit over what both answered, in all and by area. */
export const tpiSection = (view: RecapView) =>
  sectionFrom(view.text.batch.tpiTitle, comparedRows(view), tpiColumns(view));

export const tpiSheet = (view: RecapView) =>
  sheetFrom(view.text.batchSheets.tpi, comparedRows(view), tpiColumns(view), 2);

function tpiColumns(view: RecapView): Faces<Compared>[] {
  const { result, text, lang } = view;
  const words = text.batchSheets.head;
  const areaOf = ({ comparison }: Compared, id: string) =>
    comparison.areas.find((area) => area.id === id)?.difference ?? null;
  return [
    ...whoColumns(view),
    { sheet: numberColumn(words.unitTotal, 'points', (row) => assessmentBy(row, 'unit')?.points ?? null) },
    { sheet: numberColumn(words.tpiTotal, 'points', (row) => assessmentBy(row, 'tpi')?.points ?? null) },
    { sheet: numberColumn(words.compared, 'count', (row) => row.comparison.compared, { width: 14 }) },
    {
      text: right(text.batch.head.difference, ({ comparison: { difference } }) =>
        cell(formatMargin(difference, lang), difference < 0 ? 'bad' : 'good'),
      ),
      sheet: marginColumn(words.difference, (row) => row.comparison.difference, { width: 12 }),
    },
    ...result.instrument.areas.map(
      ({ id, label }): Faces<Compared> => ({
        text: right(view.paged ? label : id, (row) => signed(areaOf(row, id) ?? 0, lang)),
        sheet: numberColumn(label, 'margin', (row) => areaOf(row, id), { width: 16 }),
      }),
    ),
  ];
}

/** Two decimals always: columns of differences stay narrow. */
const signed = (value: number, lang: Lang): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, 2, lang)}`;

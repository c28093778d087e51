import type { Figure } from '../../figure/figure.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { predicateName } from '../shared/requirement-cells.js';
import { blanksIn, changeMarks, openMarks, valueText } from './marks.js';
import type { LineReport, SeriesReport, ValueReport } from './progress-schema.js';

/** Months that a terminal has room for beside the names of the lines. */
const narrowMonths = 4;
const wideMonths = 7;

/** A line for the total, every area and every other requirement, month by month. */
export function monthSection(series: SeriesReport, view: View): Section {
  const { text, lang } = view;
  const words = text.progress;
  const most = view.brief ? (view.wide ? wideMonths : narrowMonths) : series.months.length;
  const shown = series.months.slice(-most);
  const left = series.months.length - shown.length;
  const table = tableOf(series.lines, [
    label(words.head.line, ({ id, label: name }) =>
      id === 'total' || view.brief ? name : `${name} (${id})`,
    ),
    right(words.head.minimum(predicateName(series.target)), ({ minimum }) =>
      cell(minimum === null ? '-' : formatNumber(minimum, 2, lang), 'muted'),
    ),
    ...shown.map((month) =>
      right<LineReport>(month, (line) =>
        valueCell(
          line,
          line.values.find((value) => value.month === month),
          view,
        ),
      ),
    ),
    right(words.head.change, (line) => changeCell(line, view), { when: series.months.length > 1 }),
  ]);
  const values = series.lines.flatMap((line) => line.values);
  const marks = values.map(openMarks).join('');
  return {
    title: words.monthsTitle,
    lines: [
      ...(left > 0 ? [cell(words.moreMonths(left), 'muted')] : []),
      ...(marks === '' ? [] : [cell(words.legend(marks.includes('?'), marks.includes('!')), 'muted')]),
    ],
    table,
    ...(view.drawn && { figure: totalFigure(series, view) }),
  };
}

function valueCell({ minimum }: LineReport, value: ValueReport | undefined, { lang }: View): Cell {
  if (!value || value.points === null) return cell(valueText(value, { lang }), 'muted');
  const { points, margin, passed } = value;
  const judged = minimum === null || margin === null ? [] : [{ actual: points, minimum, margin }];
  const tone = passed === null ? undefined : passed ? 'good' : 'bad';
  return cell(`${pointsText(points, judged, lang)}${openMarks(value)}`, tone);
}

/** Nothing is said where no indicator is answered in both months. */
export function changeCell({ change }: Pick<LineReport, 'change'>, { lang }: Pick<View, 'lang'>): Cell {
  const { points, compared } = change;
  const marks = changeMarks(change);
  if (compared === 0) return cell(marks || '?', 'muted');
  const text = points === 0 ? formatNumber(0, 2, lang) : formatMargin(points, lang);
  const tone = points > 0 ? 'good' : points < 0 ? 'bad' : 'muted';
  return cell(`${text}${marks}`, tone);
}

/** The total of every month against its mark. */
function totalFigure(series: SeriesReport, view: View): Figure {
  const words = view.text.progress;
  const total = series.lines.find(({ kind }) => kind === 'total');
  const max = total?.max ?? 0;
  const share = (points: number) => (max === 0 ? 0 : points / max);
  const minimum = total?.minimum ?? null;
  const values = total?.values ?? [];
  const shown = (value?: ValueReport) => valueText(value, view);
  const [first, last] = [values[0], values.at(-1)];
  const [from = '', to = ''] = [first?.month, last?.month];
  return {
    name: words.figure,
    says:
      from === to
        ? words.figureOne(from, shown(first))
        : words.figureSays(from, shown(first), to, shown(last)),
    marks: minimum === null ? [] : [predicateName(series.target)],
    bars: values.map((value) => {
      const { month, points, open, invalid, passed } = value;
      return {
        label: open > 0 ? words.openMonth(month, blanksIn(value) ?? 0, invalid) : month,
        value: valueText(value, view),
        from: 0,
        to: points === null ? 0 : share(points),
        marks: minimum === null ? [] : [share(minimum)],
        tone: passed === null ? ('plain' as const) : passed ? ('good' as const) : ('bad' as const),
      };
    }),
  };
}

import { formatNumber } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { localNumber } from '../shared/requirement-cells.js';
import { changeMarks } from './marks.js';
import type { SeriesReport } from './progress-schema.js';

/** On a terminal: what brings most. */
const mostShown = 10;

/** What has not moved: requirements that are not met, and indicators that could bring points. */
export function stillSection(series: SeriesReport, view: View): Section {
  const { text, lang } = view;
  const words = text.progress;
  const { months, still } = series;
  if (months.length < 2) return lines(null);
  const stuck = series.lines.filter(
    ({ minimum, values, change }) =>
      minimum !== null &&
      values.at(-1)?.passed === false &&
      change.points === 0 &&
      change.compared > 0 &&
      // of what is not compared nobody knows whether it moved
      changeMarks(change) === '',
  );
  if (stuck.length + still.length === 0) return lines(words.stillTitle, cell(words.allMoved, 'good'));
  const shown = view.brief ? still.slice(0, mostShown) : still;
  const planned = new Set(series.plan?.steps.map(({ id }) => id));
  return {
    title: words.stillTitle,
    lines: [
      ...(stuck.length > 0
        ? [cell(words.stuck(stuck.map(({ label: name }) => name).join('; ')), 'bad')]
        : []),
      ...(shown.length < still.length ? [cell(words.moreStill(shown.length, still.length), 'muted')] : []),
    ],
    table:
      shown.length === 0
        ? null
        : tableOf(shown, [
            left('ID', ({ id }) => id),
            label(text.batch.head.indicator, ({ label: name }) => name),
            right(words.head.answer, ({ answer }) => localNumber(answer, lang) ?? ''),
            right(words.head.room, ({ room }) => formatNumber(room, 2, lang)),
            left(words.head.inPlan, ({ id }) => (planned.has(id) ? text.yes : ''), {
              when: series.plan !== null,
            }),
          ]),
  };
}

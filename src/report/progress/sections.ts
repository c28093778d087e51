import type { Lang } from '../../diagnostic/lang.js';
import { cell, lines, type Page, type Section } from '../page/section.js';
import { label, right, tableOf } from '../page/table.js';
import { type View, viewOn } from '../page/view.js';
import { disclaimer, none } from '../shared/provenance.js';
import { predicateName } from '../shared/requirement-cells.js';
import { copySection } from './copies.js';
import { headline, seriesLines } from './headline.js';
import { openMarks, valueText } from './marks.js';
import { changeCell, monthSection } from './months.js';
import type { ProgressReport, SeriesReport } from './progress-schema.js';
import { stepSection } from './step-section.js';
import { stillSection } from './still-section.js';

/** Up to so many units are shown month by month on a terminal. */
const fewUnits = 5;

/** What a progress shows: what was read, the units beside each other, and each by itself. */
export function progressSections(report: ProgressReport, page: Page, lang: Lang): Section[] {
  const view = viewOn(page, lang, { wideFrom: 110 });
  const { units } = report;
  const inFull = page.width === null || units.length <= fewUnits;
  const said = [
    ...(units.length > 1 ? [overview(report, view)] : []),
    ...(inFull
      ? units.flatMap((series) => seriesSections(series, view))
      : [lines(null, cell(view.text.progress.elsewhere(units.length)))]),
    copySection(report, view),
    ...units.slice(0, 1).map(({ instrument }) => disclaimer({ instrument, tool: report.tool }, view)),
  ];
  return [
    headline(report, view),
    ...said.filter((section) => section.table !== null || section.lines.length > 0),
  ];
}

const seriesSections = (series: SeriesReport, view: View): Section[] => [
  lines(nameOf(series), ...seriesLines(series, view)),
  monthSection(series, view),
  ...(series.plan && series.plan.steps.length > 0 ? [stepSection(series.plan, view)] : []),
  stillSection(series, view),
];

const nameOf = ({ unit }: SeriesReport): string =>
  unit.institution === null ? unit.name : `${unit.name}, ${unit.institution}`;

/** Every unit on one line. */
function overview({ units }: ProgressReport, view: View): Section {
  const { text } = view;
  const words = text.progress;
  const totalOf = (series: SeriesReport) => series.lines.find(({ kind }) => kind === 'total');
  const table = tableOf(units, [
    label(text.batch.head.unit, nameOf),
    right(text.batch.head.from, ({ months }) => months[0] ?? ''),
    right(text.batch.head.to, ({ months }) => months.at(-1) ?? ''),
    right(text.batch.head.total, (series) => {
      const last = totalOf(series)?.values.at(-1);
      return cell(valueText(last, view), 'strong');
    }),
    right(words.head.change, (series) => {
      const total = totalOf(series);
      return total && series.months.length > 1 ? changeCell(total, view) : none;
    }),
    right(words.head.short, (series) => {
      const { verdicts, target } = series;
      const verdict = verdicts.find(({ predicate }) => predicate === target);
      const last = totalOf(series)?.values.at(-1);
      const open = verdict?.provisional && last ? openMarks(last) : '';
      return cell(
        `${predicateName(target)} ${verdict?.failing.length ?? '-'}${open}`,
        verdict?.passed ? 'good' : 'bad',
      );
    }),
    right(words.head.steps, ({ plan }) => (plan ? `${plan.counts.done}/${plan.steps.length}` : '-'), {
      when: units.some(({ plan }) => plan !== null),
    }),
  ]);
  return { title: words.unitsTitle, lines: [], table };
}

import { formatMargin, formatNumber } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import type { BatchHistory } from './schema.js';
import { type BatchView, label, labelOf, predicatesOf, right } from './view-cells.js';

/** Up to so many units are shown with every requirement. */
const fewUnits = 5;

/** How units fared over the years: one line each, and every mark where the units are few. */
export function historySections(view: BatchView): Section[] {
  const { history } = view.result;
  if (history.length === 0) return [];
  return history.length > fewUnits
    ? [overview(view)]
    : [overview(view), ...history.map((h) => detail(h, view))];
}

function overview(view: BatchView): Section {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const columns = [
    label(head.unit),
    right(head.from),
    right(head.to),
    right(head.total),
    right(head.trend),
    ...predicatesOf(result).map(({ name }) => right(head.since(name))),
  ];
  const rows = result.history.map((h) => [
    cell(h.unit.name),
    cell(String(h.years[0]?.year ?? '')),
    cell(String(h.years.at(-1)?.year ?? '')),
    cell(formatNumber(h.years.at(-1)?.total ?? 0, 2, lang), 'strong'),
    trendCell(h, 'total', view),
    ...predicatesOf(result).map(({ id }) => sinceCell(h, id, null, view)),
  ]);
  return { title: text.batch.historyTitle, lines: [], table: { columns, rows } };
}

function detail(history: BatchHistory, view: BatchView): Section {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const columns = [
    label(head.requirement),
    ...history.years.map(({ year }) => right(String(year))),
    right(head.trend),
    ...predicatesOf(result).map(({ name }) => right(head.since(name))),
  ];
  const ids = history.years.at(-1)?.requirements.map((r) => r.id) ?? [];
  const rows = ids.map((id) => [
    cell(labelOf(result.instrument.requirements, id)),
    ...history.years.map(({ requirements }) => {
      const found = requirements.find((r) => r.id === id);
      return found ? cell(formatNumber(found.points, 2, lang)) : cell('-', 'muted');
    }),
    trendCell(history, id, view),
    ...predicatesOf(result).map((p) => sinceCell(history, p.id, id, view)),
  ]);
  return { title: text.batch.historyOf(history.unit.name), lines: [], table: { columns, rows } };
}

function trendCell({ trend }: BatchHistory, id: string, { lang }: BatchView) {
  const change = trend.find((t) => t.id === id)?.change ?? 0;
  // what is left of subtracting doubles is no change
  return Math.abs(change) < 1e-9 ? cell(formatNumber(0, 2, lang)) : cell(formatMargin(change, lang));
}

function sinceCell({ firstMet }: BatchHistory, predicate: string, id: string | null, { text }: BatchView) {
  const found = firstMet.find((f) => f.predicate === predicate && f.id === id);
  if (!found) return cell('-', 'muted');
  return found.year === null ? cell(text.batch.never, 'bad') : cell(String(found.year), 'good');
}

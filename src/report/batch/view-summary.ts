import { formatNumber } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import type { BatchSummaryGroup, Spread } from './schema.js';
import { type BatchView, label, labelOf, left, predicatesOf, right, yearSuffix } from './view-cells.js';

/** Above this, questions are cut too seldom to tell. */
const mostCuts = 10;

/** Which requirements fail, how scores spread, and what the TPI cuts; for every year by itself. */
export function summarySections(view: BatchView): Section[] {
  return view.result.summary.flatMap((group) => [
    failingSection(group, view),
    spreadSection(group, view),
    cutsSection(group, view),
  ]);
}

function failingSection(group: BatchSummaryGroup, view: BatchView): Section {
  const { result, text } = view;
  const { requirements } = result.instrument;
  const order = group.predicates[0]?.requirements ?? [];
  const columns = [
    label(text.batch.head.requirement),
    ...predicatesOf(result).map(({ name }) => right(name)),
  ];
  const failing = order.map(({ id }) => ({
    id,
    counts: group.predicates.map((p) => p.requirements.find((r) => r.id === id)?.failing ?? 0),
  }));
  const rows = failing
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(({ id, counts }) => [
      cell(`${labelOf(requirements, id)} (${id})`),
      ...counts.map((count) => cell(String(count), count > 0 ? 'bad' : 'muted')),
    ]);
  return {
    title: text.batch.summaryTitle(yearSuffix(group.year, view)),
    lines: [],
    table: rows.length > 0 ? { columns, rows } : null,
  };
}

function spreadSection(group: BatchSummaryGroup, view: BatchView): Section {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const columns = [
    label(head.area),
    right(head.min),
    right(head.lowerQuartile),
    right(head.median),
    right(head.upperQuartile),
    right(head.max),
    right(head.mean),
  ];
  const row = (name: string, spread: Spread) => {
    const { min, lowerQuartile, median, upperQuartile, max, mean } = spread;
    const numbers = [min, lowerQuartile, median, upperQuartile, max, mean];
    return [cell(name), ...numbers.map((n) => cell(formatNumber(n, 2, lang)))];
  };
  const rows = [
    ...(group.total ? [row(labelOf(result.instrument.requirements, 'total'), group.total)] : []),
    ...group.areas.map(({ id, spread }) => row(labelOf(result.instrument.areas, id), spread)),
  ];
  return {
    title: text.batch.spreadTitle(yearSuffix(group.year, view)),
    lines: [],
    // of a single file there is no spread
    table: group.files > 1 ? { columns, rows } : null,
  };
}

function cutsSection(group: BatchSummaryGroup, view: BatchView): Section {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const columns = [left('ID'), right(head.files), right(head.points), label(head.indicator)];
  const rows = group.cuts
    .slice(0, mostCuts)
    .map(({ id, files, points }) => [
      cell(id),
      cell(String(files), 'strong'),
      cell(formatNumber(-points, 2, lang)),
      cell(labelOf(result.instrument.indicators, id)),
    ]);
  return {
    title: text.batch.cutsTitle(yearSuffix(group.year, view)),
    lines: [],
    table: rows.length > 0 ? { columns, rows } : null,
  };
}

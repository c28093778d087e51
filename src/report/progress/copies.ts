import { cell, lines, type Section } from '../page/section.js';
import { label, left, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { CopyReport, ProgressReport } from './progress-schema.js';

/** Every file and how it was placed; on a terminal only those that are not counted, and why. */
export function copySection({ copies }: ProgressReport, view: View): Section {
  const words = view.text.progress;
  const shown = view.brief ? copies.filter(({ status }) => status !== 'counted') : copies;
  if (shown.length === 0) return lines(null);
  return {
    title: view.brief ? words.uncountedTitle : words.copiesTitle,
    lines: shown.flatMap(({ path, reason }) => (reason ? [cell(`${path}: ${reason.message}`, 'bad')] : [])),
    table: tableOf(shown, [
      left(words.head.date, ({ date }) => date ?? '?'),
      left(words.head.dateFrom, ({ dateFrom }) => (dateFrom ? words.source[dateFrom] : '')),
      left(words.head.status, (copy) => statusCell(copy, view)),
      label(words.head.path, ({ path }) => path),
    ]),
  };
}

export const statusCell = ({ status }: CopyReport, { text }: Pick<View, 'text'>) =>
  cell(
    text.progress.status[status],
    status === 'counted' ? 'good' : status === 'superseded' ? 'muted' : 'bad',
  );

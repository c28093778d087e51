import { type Cell, cell, lines, type Section } from '../page/section.js';
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
      left(words.head.instead, ({ usedInstead }) => usedInstead ?? '', {
        when: !view.brief && shown.some(({ usedInstead }) => usedInstead !== undefined),
      }),
      label(words.head.path, ({ path }) => path),
    ]),
  };
}

/** So many pairs are named on a terminal before the table of copies. */
const mostNamed = 5;

/** Where dates do not say which of two copies is the last: which one was used, and which not. */
export function undecidedLines(copies: readonly CopyReport[], { text, brief }: View): Cell[] {
  const words = text.progress;
  const all = copies.filter(({ undecided }) => undecided);
  const shown = brief ? all.slice(0, mostNamed) : all;
  const rest = all.length - shown.length;
  return [
    ...shown.map(({ path, date, usedInstead }) => words.undecided(usedInstead ?? '', path, date ?? '')),
    ...(rest > 0 ? [words.moreUndecided(rest)] : []),
  ].map((said) => cell(said, 'bad'));
}

/** Copies that do not say of which unit of their name they are. */
export const takenLines = (copies: readonly CopyReport[], { text, brief }: View): Cell[] =>
  (['assumed', 'unclear'] as const).flatMap((kind) => {
    const paths = copies.flatMap(({ path, unitTaken }) => (unitTaken === kind ? [path] : []));
    const shown = brief ? paths.slice(0, mostNamed) : paths;
    const rest = paths.length > shown.length ? `, ... (${paths.length})` : '';
    return paths.length > 0
      ? [cell(text.batch.notice[`unit-${kind}`](`${shown.join(', ')}${rest}`), 'bad')]
      : [];
  });

export function statusText({ status, undecided }: CopyReport, { text }: Pick<View, 'text'>): string {
  return undecided ? text.progress.undecidedStatus : text.progress.status[status];
}

function statusCell(copy: CopyReport, view: View): Cell {
  const isOlder = copy.status === 'superseded' && !copy.undecided;
  return cell(statusText(copy, view), copy.status === 'counted' ? 'good' : isOlder ? 'muted' : 'bad');
}

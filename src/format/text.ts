import Table from 'cli-table3';
import { startedAs } from '../messages/command-line.js';
import { type Cell, type Section, shown, type Table as TableView } from '../report/page/section.js';
import { visible } from '../report/page/visible.js';
import { wrap } from '../report/page/wrap.js';
import type { Paint, Place, Write } from './formatter.js';

/** What people read at a terminal, in ASCII apart from what files say themselves. */
export const writeText: Write<'sections'> = async ({ sections }, place) =>
  sectionsText(await sections({ width: place.width }), place);

/** Sections one below the other, a blank line between. Texts from files are made fit for a terminal here, and only here. */
export function sectionsText(sections: readonly Section[], place: Place): string {
  return `${shown(sections, (text) => startedAs(visible(text), place.start))
    .map((section) => sectionText(section, place))
    .join('\n\n')}\n`;
}

/** One section: its title, lines wrapped to the width, and its table. */
function sectionText({ title, lines, table }: Section, place: Place): string {
  const { width, paint } = place;
  return [
    ...(title === null ? [] : wrap(title, width).map((text) => paint({ text, tone: 'strong' }))),
    ...lines.flatMap((line) => wrap(lineText(line), width).map((text) => paint({ ...line, text }))),
    ...(table === null ? [] : [tableText(table, width, paint)]),
  ].join('\n');
}

const lineText = ({ about, text }: Cell): string => (about === undefined ? text : `${about}: ${text}`);

const gap = 2;

function tableText({ columns, rows }: TableView, width: number, paint: Paint): string {
  const widths = columns.map((column, i) =>
    Math.max(column.head.length, ...rows.map((row) => row[i]?.text.length ?? 0)),
  );
  const fixed = widths.reduce((total, w, i) => total + gap + (columns[i]?.shrinks ? 0 : w), 0);
  const room = Math.max(12, width - fixed);
  const table = new Table({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colAligns: columns.map((column) => column.align),
  });
  const cut = (cell: Cell, i: number) => (columns[i]?.shrinks ? wrap(cell.text, room) : [cell.text]);
  const push = (row: readonly Cell[]) =>
    table.push(
      row.map((cell, i) =>
        cut(cell, i)
          .map((text) => paint({ ...cell, text }))
          .join('\n'),
      ),
    );
  push(columns.map(({ head }) => ({ text: head, tone: 'muted' as const })));
  for (const row of rows) push(row);
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

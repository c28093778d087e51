import Table from 'cli-table3';
import type { Lang } from '../diagnostic/lang.js';
import { barLines } from '../figure/ascii.js';
import type { Figure } from '../figure/figure.js';
import { startedAs } from '../messages/command-line.js';
import { messagesIn } from '../messages/messages.js';
import { type Cell, type Section, shown, type Table as TableView } from '../report/page/section.js';
import { visible } from '../report/page/visible.js';
import { wrap } from '../report/page/wrap.js';
import type { Paint, Place, Write } from './formatter.js';

/** What people read at a terminal, in ASCII apart from what files say themselves. */
export const writeText: Write<'sections'> = async ({ sections, lang }, place) =>
  sectionsText(await sections({ width: place.width }), place, lang);

/** Sections one below the other, a blank line between. Texts from files are made fit for a terminal here, and only here. */
export function sectionsText(sections: readonly Section[], place: Place, lang: Lang): string {
  return `${shown(sections, (text) => startedAs(visible(text), place.start))
    .map((section) => sectionText(section, place, lang))
    .join('\n\n')}\n`;
}

/** One section: its title, lines wrapped to the width, its table, and bars of letters for its figure. */
function sectionText({ title, lines, table, figure }: Section, place: Place, lang: Lang): string {
  const { width, paint } = place;
  return [
    ...(title === null ? [] : wrap(title, width).map((text) => paint({ text, tone: 'strong' }))),
    ...lines.flatMap((line) => wrap(lineText(line), width).map((text) => paint({ ...line, text }))),
    ...(table === null ? [] : [tableText(table, width, paint)]),
    ...(figure ? figureText(figure, lang, place) : []),
  ].join('\n');
}

/** What its signs mean, then a bar a line. */
function figureText(figure: Figure, lang: Lang, { width, paint }: Place): string[] {
  const drawn = barLines(figure, width - 2);
  if (drawn.length === 0) return [];
  const { reachedSign, markSign } = messagesIn(lang).text.paper;
  const signs = [reachedSign, ...figure.marks.map((name, i) => markSign(i + 1, name))];
  const tones = { good: 'good', bad: 'bad', plain: undefined } as const;
  return [
    paint({ text: `  ${signs.join('; ')}`, tone: 'muted' }),
    ...drawn.map(({ text, tone }) => paint({ text: `  ${text}`, ...(tones[tone] && { tone: tones[tone] }) })),
  ];
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

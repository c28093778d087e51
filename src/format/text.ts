import Table from 'cli-table3';
import type { Lang } from '../diagnostic/lang.js';
import { messagesIn } from '../messages/messages.js';
import { type Cell, type Section, shown, type Table as TableView } from '../report/page/section.js';
import type { Report } from '../report/score/schema.js';
import { scoreView } from '../report/score/view.js';

/** Colours by tone; the identity where colour is off. */
export type Paint = (cell: Cell) => string;

export interface TextOptions {
  readonly lang: Lang;
  readonly detail: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

/** The report for people, in ASCII apart from what the file says itself. */
export function formatText(report: Report, options: TextOptions): string {
  const view = {
    lang: options.lang,
    detail: options.detail,
    wide: options.width >= 100,
    narrow: options.width < 76,
  };
  return sectionsText(scoreView(report, messagesIn(options.lang).text, view), options);
}

/** Sections one below the other, a blank line between. Texts from files are made fit for a terminal here, and only here. */
export function sectionsText(sections: readonly Section[], options: Omit<TextOptions, 'detail'>): string {
  return `${shown(sections)
    .map((section) => sectionText(section, options))
    .join('\n\n')}\n`;
}

/** One section: its title, lines wrapped to the width, and its table. */
function sectionText({ title, lines, table }: Section, options: Omit<TextOptions, 'detail'>): string {
  const { width, paint } = options;
  return [
    ...(title === null ? [] : wrap(title, width).map((text) => paint({ text, tone: 'strong' }))),
    ...lines.flatMap((line) => wrap(line.text, width).map((text) => paint({ ...line, text }))),
    ...(table === null ? [] : [tableText(table, width, paint)]),
  ].join('\n');
}

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

/** Breaks a text at spaces; a continued line keeps the first one's indent and one more step. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const found: string[] = [];
  let line = indent;
  for (const word of text.trim().split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      found.push(line);
      line = `${indent}  ${word}`;
    } else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...found, line];
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

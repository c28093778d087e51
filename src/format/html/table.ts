import type { PaperMessages } from '../../messages/id/paper.js';
import type { Cell, Column, Table } from '../../report/page/section.js';
import { foreignHtml } from './foreign.js';
import { classes, html, said } from './text.js';

/** Words that the page itself needs. */
export type PageWords = Pick<PaperMessages, 'rest' | 'scroll'>;

/**
 * A table in a frame of its own that scrolls where the page is too narrow for it, and says so; a keyboard reaches it there.
 * @param name id of the element that names it.
 */
export function* tableHtml(table: Table, name: string | null, words: PageWords): Generator<string> {
  const { columns, rows, coloured } = table;
  const named = name === null ? '' : ` role="group" aria-labelledby="${name}"`;
  const hint = columns.length < fewColumns ? '' : ` data-hint="${html(words.scroll)}"`;
  const leads = columns.findIndex(({ align }) => align === 'left');
  const isNumeric = columns.filter(({ align }) => align === 'right').length > columns.length / 2;
  const kind = classes(coloured && 'map', isNumeric && 'n', columns[leads]?.shrinks && 's');
  yield `<div class="wide" tabindex="0"${named}${hint}>\n<table${kind}>\n<thead><tr>${columns.map(headHtml).join('')}</tr></thead>\n<tbody>\n`;
  const looks = columns.map((column, i) => (i === leads ? [] : lookIn(column, isNumeric)));
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      cellHtml(cell, looks[i] ?? [], { leads: i === leads, rest: words.rest }),
    );
    yield `<tr>${cells.join('')}\n`;
  }
  yield '</tbody>\n</table>\n</div>\n';
}

/** Narrower tables fit beside each other on a telephone. */
const fewColumns = 4;

/** A head without words is no head to a screen reader. */
const headHtml = ({ head, align, shrinks }: Column): string =>
  head === ''
    ? '<td></td>'
    : `<th scope="col"${classes(align === 'right' && 'r', shrinks && 'w')}>${said(head)}</th>`;

/** What a cell is that its table has not said of all: of 5,000 units, that is a megabyte. */
const lookIn = ({ align, shrinks }: Column, isNumeric: boolean): readonly string[] => [
  ...(isNumeric === (align === 'right') ? [] : [isNumeric ? 'l' : 'r']),
  ...(shrinks ? ['w'] : []),
];

interface Seen {
  /** The cell that names its row. */
  readonly leads: boolean;
  readonly rest: string;
}

function cellHtml({ text, tone, foreign }: Cell, look: readonly string[], { leads, rest }: Seen): string {
  const content = foreign ? foreignHtml(text.trim(), rest) : said(text.trim());
  const shown = `${classes(...look, tone)}>${content}`;
  // cells and rows end where the next begin
  return leads ? `<th scope=row${shown}` : `<td${shown}`;
}

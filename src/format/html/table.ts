import type { Cell, Column, Table } from '../../report/page/section.js';
import { foreignHtml } from './foreign.js';
import { classes, html } from './text.js';

/**
 * A table in a frame of its own that scrolls where the page is too narrow for it; a keyboard reaches it there.
 * @param name id of the element that names it.
 * @param rest what opens the rest of a long text.
 */
export function* tableHtml(
  { columns, rows, coloured }: Table,
  name: string | null,
  rest: string,
): Generator<string> {
  const named = name === null ? '' : ` role="group" aria-labelledby="${name}"`;
  yield `<div class="wide" tabindex="0"${named}>\n<table${classes(coloured && 'map')}>\n<thead><tr>${columns.map(headHtml).join('')}</tr></thead>\n<tbody>\n`;
  const leads = columns.findIndex(({ align }) => align === 'left');
  for (const row of rows) {
    const cells = row.map((cell, i) => cellHtml(cell, columns[i], { leads: i === leads, rest }));
    yield `<tr>${cells.join('')}\n`;
  }
  yield '</tbody>\n</table>\n</div>\n';
}

const look = (column: Column | undefined) => [column?.align === 'right' && 'r', column?.shrinks && 'w'];

/** A head without words is no head to a screen reader. */
const headHtml = (column: Column): string =>
  column.head === '' ? '<td></td>' : `<th scope="col"${classes(...look(column))}>${html(column.head)}</th>`;

interface Seen {
  /** The cell that names its row. */
  readonly leads: boolean;
  readonly rest: string;
}

function cellHtml({ text, tone, foreign }: Cell, column: Column | undefined, { leads, rest }: Seen): string {
  const said = foreign ? foreignHtml(text.trim(), rest) : html(text.trim());
  const shown = `${classes(...look(column), tone)}>${said}`;
  // cells and rows end where the next begin: of 5,000 units that is a megabyte
  return leads ? `<th scope=row${shown}` : `<td${shown}`;
}

import type { Cell, Column, Table } from '../../report/page/section.js';
import { classes, html } from './text.js';

/**
 * A table in a frame of its own that scrolls where the page is too narrow for it; a keyboard reaches it there.
 * @param name id of the element that names it.
 */
export function* tableHtml({ columns, rows, coloured }: Table, name: string | null): Generator<string> {
  const named = name === null ? '' : ` role="group" aria-labelledby="${name}"`;
  yield `<div class="wide" tabindex="0"${named}>\n<table${classes(coloured && 'map')}>\n<thead><tr>${columns.map(headHtml).join('')}</tr></thead>\n<tbody>\n`;
  const leads = columns.findIndex(({ align }) => align === 'left');
  for (const row of rows) {
    const cells = row.map((cell, i) => cellHtml(cell, columns[i], i === leads));
    yield `<tr>${cells.join('')}\n`;
  }
  yield '</tbody>\n</table>\n</div>\n';
}

const look = (column: Column | undefined) => [column?.align === 'right' && 'r', column?.shrinks && 'w'];

/** A head without words is no head to a screen reader. */
const headHtml = (column: Column): string =>
  column.head === '' ? '<td></td>' : `<th scope="col"${classes(...look(column))}>${html(column.head)}</th>`;

function cellHtml({ text, tone }: Cell, column: Column | undefined, leads: boolean): string {
  const shown = `${classes(...look(column), tone)}>${html(text.trim())}`;
  // cells and rows end where the next begin: of 5,000 units that is a megabyte
  return leads ? `<th scope=row${shown}` : `<td${shown}`;
}

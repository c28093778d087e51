import type { Lang } from '../../diagnostic/lang.js';
import type { Cell, Section, Table } from './section.js';

/** A document for people to go on writing in: what it is called, and its blocks one below the other. */
export interface Paper {
  readonly title: string;
  readonly lang: Lang;
  /** On every page. */
  readonly foot: string;
  /** Wide tables want a wide page. */
  readonly landscape?: boolean;
  /** `YYYY-MM-DD`; null: a place is held for it. */
  readonly date: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'text'; readonly cell: Cell; readonly centred?: boolean }
  | { readonly kind: 'item'; readonly cell: Cell }
  | PaperTable
  | { readonly kind: 'signatures'; readonly roles: readonly string[]; readonly name: string };

/** A table with a name for those who do not see it, and the shares of its columns in the width. */
export interface PaperTable {
  readonly kind: 'table';
  readonly name: string;
  readonly table: Table;
  readonly widths: readonly number[];
}

export const title = (text: string): Block => ({ kind: 'title', text });
export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', text, level });
export const paragraph = (text: string, about?: string): Block => ({
  kind: 'text',
  cell: { text, ...(about !== undefined && { about }) },
});
export const item = (text: string, about?: string): Block => ({
  kind: 'item',
  cell: { text, ...(about !== undefined && { about }) },
});
export const table = (name: string, shown: Table, widths: readonly number[]): PaperTable => ({
  kind: 'table',
  name,
  table: shown,
  widths,
});

/** Sections as blocks: what a report says, in the same order; every column as wide as its longest words ask for. */
export function blocksOf(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ title: name, lines, table: shown }): Block[] => [
    ...(name === null ? [] : [heading(name)]),
    ...lines.map((cell): Block => {
      const isItem = /^ *- /.test(cell.text);
      const text = cell.text.replace(/^ *- /, '').trim();
      return { kind: isItem ? 'item' : 'text', cell: { ...cell, text } };
    }),
    ...(shown === null ? [] : [table(name ?? '', whole(shown), widthsOf(shown))]),
  ]);
}

/** A row with nothing but a last cell goes on with the row above: one row, so that no page comes between them. */
function whole(shown: Table): Table {
  const rows: (readonly Cell[])[] = [];
  for (const row of shown.rows) {
    const above = rows.at(-1);
    const [last] = row.slice(-1);
    const goesOn = row.length > 1 && row.slice(0, -1).every(({ text }) => text === '');
    if (!goesOn || !above || !last) rows.push(row);
    else
      rows[rows.length - 1] = above.map((cell, i) =>
        i < row.length - 1 ? cell : { ...cell, below: [...(cell.below ?? []), last.text] },
      );
  }
  return { ...shown, rows };
}

/** Letters that a line of a table has room for across an upright page, and what a column of sentences needs at least. */
const lineLetters = 78;
const sentence = 16;

/** In letters: columns of numbers and words have what they need, those of sentences share the rest. */
function widthsOf({ columns, rows }: Table): number[] {
  const wanted = columns.map(({ head }, i) => {
    const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
    const words = longest(head.split(' '));
    return Math.min(48, Math.max(words, longest(rows.map((row) => row[i]?.text.trim() ?? '')))) + 2;
  });
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const long = sum(wanted.filter((width) => width > sentence));
  const rest = lineLetters - (sum(wanted) - long);
  if (sum(wanted) <= lineLetters) return wanted;
  return wanted.map((width) => (width > sentence ? Math.max(sentence, (width * rest) / long) : width));
}

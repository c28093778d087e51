import type { Figure } from '../../figure/figure.js';
import { visible } from './visible.js';

/** What a report shows, before a format decides how: sections of lines and tables. */
export interface Section {
  readonly title: string | null;
  readonly lines: readonly Cell[];
  readonly table: Table | null;
  /** Where the page is drawn, or a terminal has room for it: a picture of what the table says. */
  readonly figure?: Figure;
  /** Where the page is drawn: parts that open and close. */
  readonly items?: readonly Item[];
}

/** A part that opens and closes: what it is about, a number beside it, and what is seen when it is open. */
export interface Item {
  readonly line: Cell;
  readonly value: string;
  readonly lines: readonly Cell[];
  readonly items: readonly Item[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The tones of its cells are a map: a page gives them grounds. */
  readonly coloured?: true;
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** May be cut to fit a narrow terminal. */
  readonly shrinks?: boolean;
}

export interface Cell {
  readonly text: string;
  /** Only ever an addition: the text says the same without colour. */
  readonly tone?: 'good' | 'bad' | 'muted' | 'strong';
  /** On paper: lines below it in the same cell. */
  readonly below?: readonly string[];
  /** What a line is about, said before it. */
  readonly about?: string;
  /** Foreign text that may be an address or long: a page may link it, and cut it. */
  readonly foreign?: true;
}

export const cell = (text: string, tone?: Cell['tone']): Cell => (tone ? { text, tone } : { text });

export const lines = (title: string | null, ...texts: readonly Cell[]): Section => ({
  title,
  lines: texts,
  table: null,
});

/** The same sections with every text fit to be shown, whatever files put into it. */
export function shown(
  sections: readonly Section[],
  show: (text: string) => string = visible,
): Pick<Section, 'title' | 'lines' | 'table' | 'figure'>[] {
  const shownCell = ({ about, ...rest }: Cell): Cell => ({
    ...rest,
    text: show(rest.text),
    ...(about !== undefined && { about: show(about) }),
  });
  return sections.map(({ title, lines, table, figure }) => ({
    title: title === null ? null : show(title),
    lines: lines.map(shownCell),
    table: table && {
      columns: table.columns.map((column) => ({ ...column, head: show(column.head) })),
      rows: table.rows.map((row) => row.map(shownCell)),
    },
    ...(figure && {
      figure: {
        ...figure,
        marks: figure.marks.map(show),
        bars: figure.bars.map((bar) => ({ ...bar, label: show(bar.label), value: show(bar.value) })),
      },
    }),
  }));
}

/** What sections are shown on. */
export interface Page {
  /** Columns of a terminal; null where the page wraps by itself. */
  readonly width: number | null;
  /** Has room for figures and for parts that open and close. */
  readonly drawn?: boolean;
  /** Findings beyond this many are only counted. */
  readonly most?: number;
}

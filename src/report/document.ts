import type { Lang } from '../diagnostic/lang.js';
import type { Book } from './page/book.js';
import type { Paper } from './page/paper.js';
import type { Rows } from './page/rows.js';
import type { Cell, Page, Section } from './page/section.js';
import type { Findings } from './shared/file-findings.js';

/**
 * What a command has to say, part by part; a format writes one or more of them. Parts that people or spreadsheets read
 * are made when they are asked for, so that nothing is loaded that no format needs.
 */
export interface Parts {
  /** The versioned JSON. */
  readonly data: object;
  /** Titles, lines and tables, in the order in which people read them. */
  readonly sections: (page: Page) => Promise<readonly Section[]>;
  /** One table of values under names that never change with the language. */
  readonly rows: () => Promise<Rows>;
  /** Problems of files at their places. */
  readonly findings: () => Promise<Findings>;
  /** Sheets of a workbook for people. */
  readonly book: () => Promise<Book>;
  /** A document for people to go on writing in. */
  readonly paper: () => Promise<Paper>;
  /** JSON values that stand by themselves, in one language as in the other. */
  readonly lines: Iterable<object>;
}

export type Part = keyof Parts;

/** What every document has. */
interface About {
  readonly lang: Lang;
  /** Lists of `data` by their key that are too long for one text in memory: JSON has one line for each of their items. */
  readonly longLists?: readonly string[];
  /** The answer in two lines, for who waits at a terminal while it goes into files. */
  readonly brief?: () => Promise<readonly Cell[]>;
}

/** One command's answer, or why it has none, before a format decides how it is written. */
export type Document<P extends Part> = About & Pick<Parts, P>;

/** The parts that the documents of each command have: it offers every format that needs no others. */
export const partsOf = {
  score: ['data', 'sections', 'rows', 'book', 'paper'],
  check: ['data', 'sections', 'rows', 'findings', 'book', 'paper'],
  plan: ['data', 'sections', 'rows', 'book', 'paper'],
  diff: ['data', 'sections', 'rows', 'book', 'paper'],
  explain: ['data', 'sections'],
  /** Each row as it comes, a paper for each unit, and the recap of them all. */
  batch: ['data', 'sections', 'rows', 'book', 'lines', 'paper'],
  /** `lke batch --progress`. */
  progress: ['data', 'sections', 'rows', 'book'],
} as const satisfies Record<string, readonly Part[]>;

export type CommandName = keyof typeof partsOf;
export type PartsOf<C extends CommandName> = (typeof partsOf)[C][number];

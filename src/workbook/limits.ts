import { WorkbookError } from './error.js';

const MiB = 1024 * 1024;

/**
 * Bounds on workbooks from strangers, nowhere below what Excel itself allows of a kind that one sheet can be full of (16,384
 * columns, 65,530 links, 1,048,576 rows). The official workbook has 60 KB, unpacked 0.5 MB, 2,000 cells with a value and
 * 100 merged ranges.
 */
export const workbookLimits = {
  fileBytes: 32 * MiB,
  entries: 16_384,
  /** Unpacked bytes of one part that is read, and of all of them. */
  partBytes: 32 * MiB,
  totalBytes: 64 * MiB,
  /** The same before empty rows are passed over: a million of them, all formatted, have 90 MB. */
  sheetBytes: 128 * MiB,
  inflatedBytes: 192 * MiB,
  /** Unpacked to packed; deflate reaches 1032, worksheets of empty rows 30. Small parts may exceed it. */
  ratio: 100,
  ratioFreeBytes: MiB,

  xmlDepth: 64,
  /** Of one element. */
  xmlAttributes: 64,
  /** Namespace declarations in force at one place. */
  xmlNamespaces: 64,

  sheets: 1024,
  rows: 1_048_576,
  columns: 16_384,
  relationships: 100_000,
  strings: 500_000,
  styles: 100_000,
} as const;

/** What the whole workbook may hold; a string that many cells share counts at each of them. */
const stored = {
  cells: 500_000,
  /** Characters of texts and formulas, as the cells show them. */
  characters: 32 * MiB,
  merges: 65_536,
  links: 70_000,
  validations: 66_000,
  'validation ranges': 200_000,
  'hidden columns': 100_000,
  comments: 100_000,
  controls: 20_000,
  pictures: 20_000,
};

/** Excel stores no more than 32,767 characters in a cell; other programs may. */
const longestText = 100_000;

/** Counts what is stored, over all sheets, and refuses what is too much. */
export class Budget {
  private readonly left = { ...stored };

  take(what: keyof typeof stored, amount = 1): void {
    this.left[what] -= amount;
    if (this.left[what] < 0) throw new WorkbookError('too-many', `more than ${stored[what]} ${what}`);
  }

  takeText(text: string): void {
    if (text.length > longestText) {
      throw new WorkbookError('too-large', `a text of ${text.length} characters`);
    }
    this.take('characters', text.length);
  }
}

import { columnInRow, isColumn, isRow, parseAddress, wholeNumber } from './address.js';
import type { Attributes } from './attributes.js';
import { corrupt } from './error.js';
import { FormulaReader } from './formulas.js';
import { richText } from './strings.js';
import { isPicture, readStruck, readValue, type Shared, type Stored } from './values.js';
import type { Cell, CellValue, Row } from './workbook.js';
import type { Handler } from './xml.js';

/** Collects the rows of one sheet; style-only cells and rows without any cell are left out. */
export class RowReader {
  /** In the order of the file. */
  readonly rows: Row[] = [];
  readonly hidden = new Set<number>();
  private readonly formulas = new FormulaReader();
  private row = 0;
  /** Whether the row says its number; without one its first named cell tells it. */
  private numbered = true;
  private column = 0;
  private cells: Cell[] = [];
  private sorted = true;
  private stored: Stored = nothing;

  constructor(private readonly shared: Shared) {}

  /** Handles `sheetData`. */
  handler(): Handler {
    const value: Handler = {
      text: (text) => {
        this.stored.value = text;
      },
    };
    const inline = richText((text, runs) => {
      this.stored.inline = text;
      this.stored.runs = runs;
    });
    const cell: Handler = {
      open: (attributes) => this.openCell(attributes),
      close: () => this.closeCell(),
      children: new Map([
        ['v', value],
        ['f', this.formulas.handler],
        ['is', inline],
      ]),
    };
    const row: Handler = {
      open: (attributes) => this.openRow(attributes),
      close: () => this.closeRow(),
      children: new Map([['c', cell]]),
    };
    return { children: new Map([['row', row]]), close: () => this.formulas.finish(this.shared.budget) };
  }

  private openRow(attributes: Attributes): void {
    const number = attributes.get('r');
    this.numbered = number !== undefined;
    this.row = number === undefined ? this.row + 1 : wholeNumber(number);
    if (!isRow(this.row)) corrupt(`no row: ${number ?? this.row}`);
    this.column = 0;
    this.sorted = true;
    this.cells = [];
    // a height of nothing hides as well
    if (attributes.flag('hidden') || Number(attributes.get('ht') ?? 1) === 0) this.hidden.add(this.row);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (!this.sorted) sortOnce(this.cells, (cell) => cell.column, `cell twice in row ${this.row}`);
    if (this.rows.at(-1)?.number === this.row) corrupt(`row ${this.row} twice`);
    this.rows.push({ number: this.row, hidden: this.hidden.has(this.row), cells: this.cells });
  }

  private openCell(attributes: Attributes): void {
    const name = attributes.get('r');
    if (name !== undefined && !this.numbered) this.nameRow(name);
    const column = name === undefined ? this.column + 1 : columnInRow(name, this.row);
    if (!isColumn(column)) corrupt(`no column: ${column}`);
    if (column <= this.column) this.sorted = false;
    this.column = column;
    this.stored = attributes.selfClosed ? nothing : readStored(attributes);
  }

  private nameRow(name: string): void {
    const wasHidden = this.hidden.delete(this.row);
    this.row = parseAddress(name).row;
    if (wasHidden) this.hidden.add(this.row);
    this.numbered = true;
  }

  private closeCell(): void {
    const formula = this.formulas.take();
    const picture = this.stored.rich && isPicture(this.stored, formula?.text);
    const value: CellValue = picture ? { kind: 'blank' } : readValue(this.stored, this.shared);
    const isNothing = value.kind === 'blank' || (value.kind === 'text' && value.text === '');
    if (isNothing && !formula && !picture) return;
    const { budget } = this.shared;
    budget.take('cells');
    if (value.kind === 'text') budget.takeText(value.text);
    if (formula) budget.takeText(formula.text);
    const { column } = this;
    const struck = isNothing ? undefined : readStruck(this.stored, this.shared);
    const cell: Cell = formula ? { column, value, formula } : { column, value };
    this.cells.push(
      struck || picture ? { ...cell, ...(struck && { struck }), ...(picture && { picture }) } : cell,
    );
  }
}

/** Sorts what a file holds out of order; the same place twice would say two things. */
export function sortOnce<T>(items: T[], place: (item: T) => number, fault: string): void {
  items.sort((a, b) => place(a) - place(b));
  for (let i = 1; i < items.length; i++) {
    const [before, item] = [items[i - 1], items[i]];
    if (before && item && place(before) === place(item)) corrupt(fault);
  }
}

/** A cell that is there for its style only. */
const nothing: Stored = {
  type: 'n',
  style: undefined,
  value: undefined,
  inline: undefined,
  runs: undefined,
  rich: false,
};

function readStored(attributes: Attributes): Stored {
  const type = attributes.get('t') ?? 'n';
  const rich = type === 'e' && attributes.get('vm') !== undefined;
  return { ...nothing, type, style: attributes.get('s'), rich };
}

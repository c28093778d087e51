import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Instrument } from '../../instrument/model.js';
import type { Cell, Row } from '../../workbook/workbook.js';
import { splitEvidence } from '../evidence/split.js';
import { type TableComments, tableComments, withComment } from '../excel/comments.js';
import { floatingPictures } from '../excel/floating-pictures.js';
import type { AskedSheet } from '../excel/named-cells.js';
import type { Entry } from '../worksheet.js';
import { codesOf } from './codes.js';
import { placeIn } from './places.js';
import { cellIn, type OwnTable } from './table.js';
import { noteText } from './texts.js';
import type { Head } from './vocabulary.js';

/** The columns of each side. */
export const sideHeads: Readonly<Record<Side, { readonly answer: Head; readonly notes: Head }>> = {
  unit: { answer: 'unit', notes: 'notes' },
  tpi: { answer: 'tpi', notes: 'tpiNotes' },
};

const present = (column: number | undefined): number[] => (column === undefined ? [] : [column]);

/** Which columns of a table are whose. */
const sidesOf = ({ unit, notes, tpi, tpiNotes }: OwnTable['columns']) => ({
  unit: { answer: unit, notes: present(notes) },
  tpi: tpi === undefined ? null : { answer: tpi, notes: present(tpiNotes) },
});

const askedSheet = ({ sheet, rows }: OwnTable, path: string, instrument: Instrument): AskedSheet => ({
  path,
  sheet,
  asked: new Set(
    codesOf(instrument)
      .answers.flatMap((code) => rows.get(code) ?? [])
      .map((row) => row.number),
  ),
});

/** What the rows of a table say, by their codes: texts in their cells and in comments on these. */
export class RowTexts {
  private readonly comments: TableComments;
  /** What is to be told of comments and pictures. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    readonly table: OwnTable,
    private readonly path: string,
    instrument: Instrument,
  ) {
    const { columns } = table;
    const asked = askedSheet(table, path, instrument);
    this.comments = tableComments(asked, sidesOf(columns), present(columns.evidence));
    this.diagnostics = [...this.comments.diagnostics, ...floatingPictures(asked, columns.unit)];
  }

  rows(code: string): readonly Row[] {
    return this.table.rows.get(code) ?? [];
  }

  origin(head: Head, row: Row | undefined) {
    const { columns, head: top } = this.table;
    return placeIn(this.table, this.path, columns[head] ?? columns.unit, row?.number ?? top);
  }

  cells(rows: readonly Row[], head: Head): { readonly cell: Cell; readonly row: Row }[] {
    return rows.flatMap((row) => {
      const cell = cellIn(row, this.table.columns[head]);
      return cell && cell.value.kind !== 'error' ? [{ cell, row }] : [];
    });
  }

  text(rows: readonly Row[], head: Head): Entry | null {
    for (const { cell, row } of this.cells(rows, head)) {
      const raw = noteText(cell);
      if (raw !== '') return { raw, origin: this.origin(head, row) };
    }
    return null;
  }

  note(rows: readonly Row[], by: Side): Entry | null {
    const said = rows.map(({ number }) => this.comments.notesOf(by, number)).find((entry) => entry !== null);
    return withComment(this.text(rows, sideHeads[by].notes), said ?? null);
  }

  /** One piece a line; a hyperlink's target where the text does not say it. */
  evidence(rows: readonly Row[]): Entry[] {
    const said = rows.flatMap(({ number }) => this.comments.evidenceOf(number));
    const typed = this.cells(rows, 'evidence').flatMap(({ cell, row }) => {
      const lines = noteText(cell).split('\n').flatMap(splitEvidence);
      const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
      const link = cell.link?.trim();
      const all = link === undefined || texts.includes(link) ? texts : [...texts, link];
      return all.map((raw) => ({ raw, origin: this.origin('evidence', row) }));
    });
    return [...typed, ...said];
  }
}

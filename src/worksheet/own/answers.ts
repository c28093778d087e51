import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Cell, Row } from '../../workbook/workbook.js';
import { splitEvidence } from '../evidence/split.js';
import { type AskedCell, readAnswerCell } from '../excel/entries.js';
import { readCount } from '../number.js';
import { type Answer, blankSide, type Entry, type InputEntry, type SideAnswer } from '../worksheet.js';
import { readDate } from './dates.js';
import { placeIn } from './places.js';
import { cellIn, type OwnTable } from './table.js';
import { noteText } from './texts.js';
import type { Head } from './vocabulary.js';

/** Every answer whose row, or that of one of its counts, is there. */
export function readOwnAnswers(
  table: OwnTable,
  path: string,
  instrument: Instrument,
  diagnostics: Diagnostic[],
): Map<string, Answer> {
  const reader = new OwnReader(table, path, diagnostics);
  const answers = new Map<string, Answer>();
  for (const indicator of instrument.indicators) {
    const codes = [
      indicator.id,
      ...indicator.inputs.map(({ key }) => inputKey({ indicator: indicator.id, input: key })),
    ];
    if (codes.some((code) => table.rows.has(code))) answers.set(indicator.id, reader.answer(indicator));
  }
  return answers;
}

/** The columns of each side. */
const sideHeads: Readonly<Record<Side, { readonly answer: Head; readonly notes: Head }>> = {
  unit: { answer: 'unit', notes: 'notes' },
  tpi: { answer: 'tpi', notes: 'tpiNotes' },
};

class OwnReader {
  constructor(
    private readonly table: OwnTable,
    private readonly path: string,
    private readonly diagnostics: Diagnostic[],
  ) {}

  answer(indicator: Indicator): Answer {
    const rows = this.rows(indicator.id);
    const unit = this.side(indicator, 'unit');
    const tpi = this.side(indicator, 'tpi');
    // a blank count keeps its evidence with the indicator
    const blankCounts = indicator.inputs.filter(({ key }) => !unit.inputs.has(key));
    const others = blankCounts.flatMap(({ key }) =>
      this.evidence(this.rows(inputKey({ indicator: indicator.id, input: key }))),
    );
    return {
      sides: { unit, tpi },
      evidence: [...this.evidence(rows), ...others],
      effort: this.effort(indicator, rows),
      person: this.text(rows, 'person'),
      due: this.due(indicator, rows),
    };
  }

  private rows(code: string): readonly Row[] {
    return this.table.rows.get(code) ?? [];
  }

  private origin(head: Head, row: Row | undefined) {
    const { columns, head: top } = this.table;
    return placeIn(this.table, this.path, columns[head] ?? columns.unit, row?.number ?? top);
  }

  private side(indicator: Indicator, by: Side): SideAnswer {
    const { answer, notes } = sideHeads[by];
    const rows = this.rows(indicator.id);
    const origin = this.origin(answer, rows[0]);
    if (this.table.columns[answer] === undefined) return blankSide(origin);
    const inputs = new Map<string, InputEntry>();
    const inputOrigins = new Map<string, SideAnswer['origin']>();
    for (const { key } of indicator.inputs) {
      const own = this.rows(inputKey({ indicator: indicator.id, input: key }));
      inputOrigins.set(key, this.origin(answer, own[0]));
      const entry = this.entry(own, answer, {
        subject: { indicator: indicator.id, input: key, by },
        number: { kind: 'count' },
      });
      if (!entry) continue;
      const note = this.text(own, notes);
      const evidence = by === 'unit' ? this.evidence(own) : [];
      inputs.set(key, { ...entry, ...(note && { notes: note }), ...(evidence.length > 0 && { evidence }) });
    }
    const { scale } = indicator;
    const number = scale.kind === 'index' ? scale : null;
    const asked = { subject: { indicator: indicator.id, by }, number };
    // what is typed at a computed indicator is an answer only in place of its counts
    const value = inputs.size > 0 ? null : this.entry(rows, answer, asked);
    return { origin, value, inputs, inputOrigins, notes: this.text(rows, notes) };
  }

  /** The answer in a row; where two rows have its code, neither one is more likely to be meant. */
  private entry(rows: readonly Row[], head: Head, asked: AskedCell): Entry | null {
    const told = rows.length > 1 ? [] : this.diagnostics;
    const [first] = rows.flatMap(
      (row) =>
        readAnswerCell(cellIn(row, this.table.columns[head]), this.origin(head, row), asked, told) ?? [],
    );
    if (!first) return null;
    return rows.length > 1 ? { ...first, unusable: true } : first;
  }

  private cells(rows: readonly Row[], head: Head): { readonly cell: Cell; readonly row: Row }[] {
    return rows.flatMap((row) => {
      const cell = cellIn(row, this.table.columns[head]);
      return cell && cell.value.kind !== 'error' ? [{ cell, row }] : [];
    });
  }

  private text(rows: readonly Row[], head: Head): Entry | null {
    for (const { cell, row } of this.cells(rows, head)) {
      const raw = noteText(cell);
      if (raw !== '') return { raw, origin: this.origin(head, row) };
    }
    return null;
  }

  /** One piece a line; a hyperlink's target where the text does not say it. */
  private evidence(rows: readonly Row[]): Entry[] {
    return this.cells(rows, 'evidence').flatMap(({ cell, row }) => {
      const lines = noteText(cell).split('\n').flatMap(splitEvidence);
      const texts = lines.map((line) => line.trim()).filter((line) => line !== '');
      const link = cell.link?.trim();
      const all = link === undefined || texts.includes(link) ? texts : [...texts, link];
      return all.map((raw) => ({ raw, origin: this.origin('evidence', row) }));
    });
  }

  private effort(indicator: Indicator, rows: readonly Row[]): Entry | null {
    const entry = this.text(rows, 'effort');
    if (!entry || /[1-9]/.test(readCount(entry.raw) ?? '')) return entry;
    this.diagnostics.push(
      diagnose('effort-invalid', entry.origin, { found: entry.raw }, { indicator: indicator.id }),
    );
    return null;
  }

  private due(indicator: Indicator, rows: readonly Row[]): Entry | null {
    const [found] = this.cells(rows, 'due').filter(({ cell }) => noteText(cell) !== '');
    if (!found) return null;
    const origin = this.origin('due', found.row);
    const raw = readDate(found.cell);
    if (raw !== null) return { raw, origin };
    const params = { found: noteText(found.cell) };
    this.diagnostics.push(diagnose('due-invalid', origin, params, { indicator: indicator.id }));
    return null;
  }
}

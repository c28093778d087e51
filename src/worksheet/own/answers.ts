import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Row } from '../../workbook/workbook.js';
import { type AskedCell, readAnswerCell } from '../excel/entries.js';
import { readCount } from '../number.js';
import { type Answer, blankSide, type Entry, type InputEntry, type SideAnswer } from '../worksheet.js';
import { readDate } from './dates.js';
import { RowTexts, sideHeads } from './row-texts.js';
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
  const said = new RowTexts(table, path, instrument);
  diagnostics.push(...said.diagnostics);
  const reader = new OwnReader(said, diagnostics);
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

class OwnReader {
  constructor(
    private readonly said: RowTexts,
    private readonly diagnostics: Diagnostic[],
  ) {}

  answer(indicator: Indicator): Answer {
    const rows = this.said.rows(indicator.id);
    const unit = this.side(indicator, 'unit');
    const tpi = this.side(indicator, 'tpi');
    // a blank count keeps its evidence with the indicator
    const blankCounts = indicator.inputs.filter(({ key }) => !unit.inputs.has(key));
    const others = blankCounts.flatMap(({ key }) =>
      this.said.evidence(this.said.rows(inputKey({ indicator: indicator.id, input: key }))),
    );
    return {
      sides: { unit, tpi },
      evidence: [...this.said.evidence(rows), ...others],
      effort: this.effort(indicator, rows),
      person: this.said.text(rows, 'person'),
      due: this.due(indicator, rows),
    };
  }

  private side(indicator: Indicator, by: Side): SideAnswer {
    const { answer } = sideHeads[by];
    const rows = this.said.rows(indicator.id);
    const origin = this.said.origin(answer, rows[0]);
    if (this.said.table.columns[answer] === undefined) return blankSide(origin);
    const inputs = new Map<string, InputEntry>();
    const inputOrigins = new Map<string, SideAnswer['origin']>();
    for (const { key } of indicator.inputs) {
      const own = this.said.rows(inputKey({ indicator: indicator.id, input: key }));
      inputOrigins.set(key, this.said.origin(answer, own[0]));
      const entry = this.entry(own, answer, {
        subject: { indicator: indicator.id, input: key, by },
        number: { kind: 'count' },
      });
      if (!entry) continue;
      const note = this.said.note(own, by);
      const evidence = by === 'unit' ? this.said.evidence(own) : [];
      inputs.set(key, { ...entry, ...(note && { notes: note }), ...(evidence.length > 0 && { evidence }) });
    }
    const { scale } = indicator;
    const number = scale.kind === 'index' ? scale : null;
    const asked = { subject: { indicator: indicator.id, by }, number };
    // what is typed at a computed indicator is an answer only in place of its counts
    const value = inputs.size > 0 ? null : this.entry(rows, answer, asked);
    return { origin, value, inputs, inputOrigins, notes: this.said.note(rows, by) };
  }

  /** The answer in a row; where two rows have its code, neither one is more likely to be meant. */
  private entry(rows: readonly Row[], head: Head, asked: AskedCell): Entry | null {
    const told = rows.length > 1 ? [] : this.diagnostics;
    const [first] = rows.flatMap(
      (row) =>
        readAnswerCell(
          cellIn(row, this.said.table.columns[head]),
          this.said.origin(head, row),
          asked,
          told,
        ) ?? [],
    );
    if (!first) return null;
    return rows.length > 1 ? { ...first, unusable: true } : first;
  }

  private effort(indicator: Indicator, rows: readonly Row[]): Entry | null {
    const entry = this.said.text(rows, 'effort');
    if (!entry || /[1-9]/.test(readCount(entry.raw) ?? '')) return entry;
    this.diagnostics.push(
      diagnose('effort-invalid', entry.origin, { found: entry.raw }, { indicator: indicator.id }),
    );
    return null;
  }

  private due(indicator: Indicator, rows: readonly Row[]): Entry | null {
    const [found] = this.said.cells(rows, 'due').filter(({ cell }) => noteText(cell) !== '');
    if (!found) return null;
    const origin = this.said.origin('due', found.row);
    const read = readDate(found.cell);
    if ('day' in read) return { raw: read.day, origin };
    const params = { found: noteText(found.cell), why: read.why };
    this.diagnostics.push(diagnose('due-invalid', origin, params, { indicator: indicator.id }));
    return null;
  }
}

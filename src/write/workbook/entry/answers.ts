import type { Side } from '../../../diagnostic/side.js';
import type { Entry } from '../../../worksheet/worksheet.js';
import { answerValue, dueCell } from '../answer-cells.js';
import type { Draft } from '../draft.js';
import type { IndicatorLine, InputLine } from '../lines.js';
import type { LookKind, Value } from '../plan.js';
import type { Subject } from '../subject.js';

/** Answers, notes, evidence and what serves a plan. @returns the longest texts, which set the height of the row. */
export function putAnswers(draft: Draft, subject: Subject, line: IndicatorLine | InputLine, row: number) {
  const { worksheet, layout } = subject;
  const { column } = layout.entry;
  const answer = worksheet.answers.get(line.node.id);
  const isClosed = line.kind === 'indicator' && line.node.inputs.length > 0;
  const put = (to: number, value: Value, kind: Exclude<LookKind, 'branch'>) =>
    draft.put(to, row, value, { kind });
  const notes = (by: Side): string => {
    const side = answer?.sides[by];
    const entry = line.kind === 'input' ? side?.inputs.get(line.input.key)?.notes : side?.notes;
    return entry?.raw ?? '';
  };
  const listed =
    line.kind === 'input' ? answer?.sides.unit.inputs.get(line.input.key)?.evidence : answer?.evidence;
  const evidence = evidenceText(listed ?? []);
  put(column.unit, answerValue(worksheet, line, 'unit'), isClosed ? 'closed' : 'answer-unit');
  put(column.tpi, answerValue(worksheet, line, 'tpi'), isClosed ? 'closed' : 'answer-tpi');
  put(column.notes, notes('unit'), 'note-unit');
  put(column.evidence, evidence, 'note-unit');
  put(column.tpiNotes, notes('tpi'), 'note-tpi');
  const own = line.kind === 'indicator' ? answer : undefined;
  put(column.person, own?.person?.raw ?? null, 'note-unit');
  put(column.due, own?.due ? dueCell(own.due.raw) : null, 'date');
  put(column.effort, own?.effort ? Number(own.effort.raw) : null, 'note-unit');
  return { notes: notes('unit'), evidence };
}

/** One piece of evidence a line. */
export const evidenceText = (entries: readonly Entry[]): string => entries.map(({ raw }) => raw).join('\n');

import type { Cell } from '../../workbook/workbook.js';
import { readNumber } from '../number.js';
import { fold, isBlankText } from '../text.js';
import { cellText } from './cell.js';
import { isTyped } from './cells.js';
import { cellIn } from './grid.js';
import { type Chosen, chosenItem, isUnchosen } from './list-controls.js';
import type { Table } from './table.js';

/** What a column answers, by indicator id; two columns that say the same hold the same texts. */
export type Answered = ReadonlyMap<string, string>;

/**
 * The answers in a column of a table's rows. Of a computed indicator the counts are its answer, and its own cell only
 * where no count is given: what stands there otherwise is the workbook's own result.
 * @param formulas whether results of formulas are answers too.
 */
export function answersIn(table: Table, column: number, formulas = true): Answered {
  const found = new Map<string, string>();
  const own = new Map<string, string>();
  table.alignment.forEach((signals, i) => {
    const expected = table.expected.rows[i];
    if (!signals || expected?.node.kind !== 'indicator') return;
    const { node, input } = expected;
    const isResult = node.inputs.length > 0 && input === null;
    const text = answerText(
      cellIn(signals.row, column),
      formulas && !isResult,
      table.chosen({ row: signals.row.number, column }),
    );
    if (text === '') return;
    if (isResult) own.set(node.id, text);
    else found.set(node.id, [found.get(node.id), `${input?.key ?? ''}=${text}`].filter(Boolean).join(' '));
  });
  return new Map([...own, ...found]);
}

/** Whether a person typed an answer into a column. */
export const hasAnswers = (table: Table, column: number): boolean => answersIn(table, column, false).size > 0;

/** Indicators that the second column answers and the first does not, or in another way. */
export const differing = (taken: Answered, other: Answered): number =>
  [...other].filter(([id, text]) => taken.get(id) !== text).length;

/** In one spelling; empty for a blank, and where nothing is chosen. */
function answerText(cell: Cell | null, formulas: boolean, control: Chosen | null): string {
  if (!cell || !(isTyped(cell) || (formulas && cell.formula !== undefined))) return '';
  if (control && isUnchosen(cell)) return '';
  const item = control && chosenItem(control, cell);
  const text = cell.value.kind === 'blank' ? `=${cell.formula?.text ?? ''}` : (item ?? cellText(cell));
  if (isBlankText(text)) return '';
  const number = readNumber(text);
  if (number.kind === 'none') return fold(text);
  const digits = number.digits.includes('.') ? number.digits.replace(/\.?0+$/, '') : number.digits;
  return `${number.negative ? '-' : ''}${digits} ${number.kind}`;
}

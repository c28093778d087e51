import type { HiddenPart } from '../../diagnostic/codes/workbook.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { sum } from '../../instrument/exact.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { type NodeRow, nodeRows, onMain, originOf, subjectOf, type WorkbookModel } from './model.js';

interface TypedAnswer extends NodeRow {
  readonly found: string;
}

/**
 * Answers that nobody who opens the workbook sees. A hidden sheet or column is one finding, a hidden row one of its
 * own. The official workbook hides columns A and J, which hold none.
 */
export function hiddenFindings(model: WorkbookModel): Diagnostic[] {
  const { unit, tpi } = model.book.columns;
  return [...ofSide(model, 'unit', unit.answer), ...(tpi ? ofSide(model, 'tpi', tpi.answer) : [])];
}

function ofSide(model: WorkbookModel, by: Side, column: number): Diagnostic[] {
  const { sheet } = model.book;
  const answers = typedAnswers(model, column);
  const first = answers[0];
  if (!first) return [];
  const whole: HiddenPart | null =
    sheet.state !== 'visible'
      ? 'sheet'
      : sheet.hiddenColumns.some((hidden) => hidden.first <= column && column <= hidden.last)
        ? 'column'
        : null;
  const finding = (part: HiddenPart, { found, ...row }: TypedAnswer, count: number, subject = {}) => {
    const about = { ...(part === 'row' ? subjectOf(model, row) : { node: `answer.${by}` }), by, ...subject };
    return diagnose(
      'answer-hidden',
      originOf(model, onMain(model, column, row.row)),
      { part, count, found },
      about,
    );
  };
  if (whole) return [finding(whole, first, answers.length, { risk: atRisk(model, answers) })];
  const hidden = new Set(sheet.rows.filter((row) => row.hidden).map((row) => row.number));
  return answers
    .filter(({ row }) => hidden.has(row))
    .map((answer) => finding('row', answer, 1, { risk: atRisk(model, [answer]) }));
}

function typedAnswers(model: WorkbookModel, column: number): TypedAnswer[] {
  return [...nodeRows(model.book)].flatMap((row) => {
    const cell = model.cells.at(onMain(model, column, row.row));
    const isAnswer = model.nodes.get(row.id)?.kind === 'indicator';
    return cell && isAnswer && isTyped(cell) ? [{ ...row, found: cellText(cell) }] : [];
  });
}

/** What the indicators are worth whose answers are hidden. */
function atRisk({ nodes }: WorkbookModel, answers: readonly TypedAnswer[]) {
  const ids = new Set(answers.map(({ id }) => id));
  return sum([...ids].flatMap((id) => nodes.get(id)?.weight ?? []));
}

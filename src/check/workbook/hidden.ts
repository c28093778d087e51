import type { HiddenPart } from '../../diagnostic/codes/workbook.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { sum } from '../../instrument/exact.js';
import { cellText } from '../../worksheet/excel/cell.js';
import { isTyped } from '../../worksheet/excel/cells.js';
import { type NodeRow, nodeRows, onMain, originOf, type Study, subjectOf } from './study.js';

interface TypedAnswer extends NodeRow {
  readonly found: string;
}

/**
 * Answers that nobody who opens the workbook sees. A hidden sheet or column is one finding, a hidden row one of its
 * own. The official workbook hides columns A and J, which hold none.
 */
export function hiddenFindings(study: Study): Diagnostic[] {
  const { unit, tpi } = study.book.columns;
  return [...ofSide(study, 'unit', unit.answer), ...(tpi ? ofSide(study, 'tpi', tpi.answer) : [])];
}

function ofSide(study: Study, by: Side, column: number): Diagnostic[] {
  const { sheet } = study.book;
  const answers = typedAnswers(study, column);
  const first = answers[0];
  if (!first) return [];
  const whole: HiddenPart | null =
    sheet.state !== 'visible'
      ? 'sheet'
      : sheet.hiddenColumns.some((hidden) => hidden.first <= column && column <= hidden.last)
        ? 'column'
        : null;
  const finding = (part: HiddenPart, { found, ...row }: TypedAnswer, count: number, subject = {}) => {
    const about = { ...(part === 'row' ? subjectOf(study, row) : { node: `answer.${by}` }), by, ...subject };
    return diagnose(
      'answer-hidden',
      originOf(study, onMain(study, column, row.row)),
      { part, count, found },
      about,
    );
  };
  if (whole) return [finding(whole, first, answers.length, { points: atRisk(study, answers) })];
  const hidden = new Set(sheet.rows.filter((row) => row.hidden).map((row) => row.number));
  return answers
    .filter(({ row }) => hidden.has(row))
    .map((answer) => finding('row', answer, 1, { points: atRisk(study, [answer]) }));
}

function typedAnswers(study: Study, column: number): TypedAnswer[] {
  return [...nodeRows(study.book)].flatMap((row) => {
    const cell = study.cells.at(onMain(study, column, row.row));
    const isAnswer = study.nodes.get(row.id)?.kind === 'indicator';
    return cell && isAnswer && isTyped(cell) ? [{ ...row, found: cellText(cell) }] : [];
  });
}

/** What the indicators are worth whose answers are hidden. */
function atRisk({ nodes }: Study, answers: readonly TypedAnswer[]) {
  const ids = new Set(answers.map(({ id }) => id));
  return sum([...ids].flatMap((id) => nodes.get(id)?.weight ?? []));
}

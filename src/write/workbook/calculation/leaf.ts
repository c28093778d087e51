import type { Side } from '../../../diagnostic/side.js';
import { toDouble } from '../../../instrument/exact.js';
import { inputKey } from '../../../instrument/input-ref.js';
import { answerValue } from '../answer-cells.js';
import type { Draft } from '../draft.js';
import { column, inRow } from '../formula.js';
import type { IndicatorLine, InputLine } from '../lines.js';
import type { Subject } from '../subject.js';
import { entryColumn, live, policyCell, rowCells } from './cells.js';
import { putOpen } from './open.js';
import { putPoints } from './points.js';
import {
  numberFormula,
  numberTextFormula,
  readNumberText,
  readNumberValue,
  readText,
  textFormula,
} from './read.js';
import {
  choiceFormulas,
  countState,
  indexFormulas,
  type Judged,
  type RowCells,
  ratioFormulas,
} from './scales.js';

/** An answer as it is read, how it stands, and what part of the weight it brings. */
export function putLeaf(draft: Draft, subject: Subject, line: IndicatorLine | InputLine, by: Side): void {
  const { say, layout, figures, worksheet } = subject;
  const { entry, calculation } = layout;
  const at = calculation.column[by];
  const row = calculation.row(line.id);
  const own = `INDEX(${entryColumn(subject, entry.column[by])},${inRow(calculation.column.place, row)})`;
  const cells = rowCells(subject, line.id, by);
  const value = answerValue(worksheet, line, by);
  const state = figures.sides[by].state(line.id);
  const put = (to: number, formula: string, result: string | number, kind: 'plain' | 'points' = 'plain') =>
    draft.put(to, row, live(formula, result), { kind });
  const range = (of: number) => entryColumn(subject, of);
  const code = inRow(calculation.column.code, row);
  const filled = `COUNTIFS(${range(entry.column.code)},${code},${range(entry.column[by])},"<>")`;
  draft.put(at.filled, row, live(filled, value === null ? 0 : 1), { kind: 'count' });
  const isCount = line.kind === 'input';
  const isNumber = isCount || line.node.scale.kind === 'index';
  if (isNumber) {
    put(at.text, numberTextFormula(own, cells), readNumberText(value));
    put(at.number, numberFormula(own, cells, isCount), readNumberValue(value, isCount));
  } else put(at.text, textFormula(own, cells), readText(value));
  if (line.kind === 'input') {
    put(at.state, countState(cells, say.state), say.state[state]);
    return;
  }
  const judged = judge(subject, line, by, cells);
  put(at.state, judged.state, say.state[state]);
  putOpen(draft, subject, line, by);
  put(at.fraction, judged.fraction, fractionOf(subject, line, by), 'points');
  putPoints(draft, subject, line, by);
}

function judge(subject: Subject, { node }: IndicatorLine, by: Side, cells: RowCells): Judged {
  const { say, layout } = subject;
  const { scale, inputs, id } = node;
  if (scale.kind === 'choice') return choiceFormulas(scale, cells, say.state);
  if (scale.kind === 'index') return indexFormulas(scale.maximum.toString(), cells, say.state);
  const rows = inputs.map(({ key }) => layout.calculation.row(inputKey({ indicator: id, input: key })));
  const counts = {
    of: (key: string) => rowCells(subject, inputKey({ indicator: id, input: key }), by),
    states: column(layout.calculation.column[by].state, Math.min(...rows), Math.max(...rows)),
  };
  return ratioFormulas(node, { cells, counts, policy: policyCell }, say.state);
}

function fractionOf(subject: Subject, { id }: IndicatorLine, by: Side): number | '' {
  const { figures, zeroDivision } = subject;
  const mark = figures.sides[by].assessment.marks.get(id);
  if (mark?.status === 'zero-of-zero') return zeroDivision === 'full' ? 1 : 0;
  return mark?.status === 'scored' && mark.score ? toDouble(mark.score) : '';
}

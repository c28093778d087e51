import type { Side } from '../../../diagnostic/side.js';
import { inputKey } from '../../../instrument/input-ref.js';
import type { BookMessages } from '../../../messages/id/book.js';
import type { State } from '../figures.js';
import { cases, inRow, quote } from '../formula.js';
import type { IndicatorLine, InputLine } from '../lines.js';
import type { Live } from '../plan.js';
import { type Subject, sides } from '../subject.js';

/** What is not in order in a row of the input sheet; empty where all is. */
export function messageOf(subject: Subject, line: IndicatorLine | InputLine, row: number): Live {
  const { say, layout } = subject;
  const { column: at } = layout.calculation;
  const count = inRow(at.count, row);
  const said = sides.map((by) => sideMessage(subject, line, row, by));
  const isOverwritten = `IF(${inRow(at.overwritten, row)}=1,${quote(say.entry.overwritten)},"")`;
  const parts = [...said.map(({ formula }) => formula), ...(line.kind === 'input' ? [] : [isOverwritten])];
  const formula = cases(
    [
      [`${count}=0`, quote(say.entry.missing)],
      [`${count}>1`, quote(say.entry.doubled)],
    ],
    `TRIM(${parts.join('&')})`,
  );
  return {
    formula,
    result: said
      .map(({ result }) => result)
      .join('')
      .trim(),
  };
}

/** What one side should mend here; that the TPI has not answered is no fault of a row. */
function sideMessage(subject: Subject, line: IndicatorLine | InputLine, row: number, by: Side): Live {
  const { say, layout, figures } = subject;
  const cell = inRow(layout.calculation.column[by].state, row);
  const state = figures.sides[by].state(line.id);
  const covered = coveredBy(subject, line, by);
  const texts = Object.entries(textsFor(line, say)).filter(([key]) => by === 'unit' || key !== 'blank');
  const whole = (text: string) => (by === 'unit' ? `${text} ` : `${say.entry.tpi(text)} `);
  const formula = cases(
    texts.map(([key, text]): [string, string] => {
      const shown = quote(whole(text));
      const said = key === 'blank' && covered ? `IF(${covered.formula},"",${shown})` : shown;
      return [`${cell}=${quote(say.state[key as State])}`, said];
    }),
    '""',
  );
  const own = texts.find(([key]) => key === state);
  const isCovered = state === 'blank' && covered?.holds === true;
  return { formula, result: own && !isCovered ? whole(own[1]) : '' };
}

type Texts = { invalid: string } & Partial<Record<Exclude<State, 'valid'>, string>>;

function textsFor(line: IndicatorLine | InputLine, { entry }: BookMessages): Texts {
  if (line.kind === 'input') {
    return { ...(line.input.optional ? {} : { blank: entry.unfilled }), invalid: entry.countRange };
  }
  const { scale } = line.node;
  if (scale.kind === 'choice') {
    const levels = scale.levels.map(({ name }) => name).join(', ');
    return { blank: entry.unanswered, invalid: entry.choose(levels) };
  }
  if (scale.kind === 'index') {
    return { blank: entry.unanswered, invalid: entry.indexRange(scale.maximum.toString()) };
  }
  return {
    blank: entry.unanswered,
    partial: entry.partial,
    zeroOfZero: entry.zeroOfZero,
    invalid: entry.ratioInvalid,
  };
}

/** A part of a whole whose total is given need not be filled in. */
function coveredBy(subject: Subject, line: IndicatorLine | InputLine, by: Side) {
  if (line.kind !== 'input' || line.node.formula?.kind !== 'share') return null;
  const { total, whole } = line.node.formula;
  if (total === undefined || !whole.includes(line.input.key)) return null;
  const { layout, say, figures } = subject;
  const code = inputKey({ indicator: line.node.id, input: total });
  const cell = inRow(layout.calculation.column[by].state, layout.calculation.row(code));
  return { formula: `${cell}=${quote(say.state.valid)}`, holds: figures.sides[by].state(code) === 'valid' };
}

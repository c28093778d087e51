import { diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import type { Indicator, Instrument } from '../instrument/model.js';
import type { SideAnswer, Worksheet } from '../worksheet/worksheet.js';
import { markChoice } from './choice.js';
import { markIndex } from './index-scale.js';
import { type Mark, unanswered } from './mark.js';
import { markRatio } from './ratio.js';

/** Marks of one side, by indicator id. */
export type Marks = ReadonlyMap<string, Mark>;

/** What is marked of a worksheet. */
export type Marked = Pick<Worksheet, 'answers' | 'format' | 'origin'>;

/** Judges every answer of one side; an indicator that the worksheet lacks is unanswered. */
export function markAll(instrument: Instrument, worksheet: Marked, by: Side): Marks {
  return new Map(
    instrument.indicators.map((indicator) => {
      const side = worksheet.answers.get(indicator.id)?.sides[by];
      return [indicator.id, side ? markAnswer(indicator, side, by) : absent(indicator, worksheet, by)];
    }),
  );
}

/** An indicator that the file does not have at all; of a missing row in a workbook, reading has told already. */
function absent(indicator: Indicator, worksheet: Marked, by: Side): Mark {
  if (worksheet.format === 'xlsx') return unanswered([]);
  const { id, scale, inputs } = indicator;
  const levels = scale.kind === 'choice' ? scale.levels.map((level) => level.name) : [];
  const keys = scale.kind === 'ratio' ? inputs.map((input) => input.key) : [];
  const range = scale.kind === 'index' ? [`0-${scale.maximum.toString()}`] : [];
  const allowed = [...levels, ...keys, ...range].join(', ');
  return unanswered([diagnose('answer-absent', worksheet.origin, { id, allowed }, { indicator: id, by })]);
}

/** Judges one answer by the scale of its indicator. */
export function markAnswer(indicator: Indicator, side: SideAnswer, by: Side): Mark {
  const { scale } = indicator;
  if (scale.kind === 'ratio') return markRatio(indicator, side, by);
  if (scale.kind === 'index') return markIndex(indicator, scale.maximum, side, by);
  return markChoice(indicator, scale, side, by);
}

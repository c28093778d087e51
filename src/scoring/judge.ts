import type { Side } from '../diagnostic/catalogue.js';
import type { Indicator, Instrument } from '../instrument/model.js';
import { blankSide, type SideAnswer, type Worksheet } from '../worksheet/worksheet.js';
import { markChoice } from './choice.js';
import { markIndex } from './index-scale.js';
import type { Mark } from './mark.js';
import { markRatio } from './ratio.js';

/** Marks of one side, by indicator id. */
export type Marks = ReadonlyMap<string, Mark>;

/** Judges every answer of one side; an indicator that the worksheet lacks is unanswered. */
export function markAll(instrument: Instrument, worksheet: Worksheet, by: Side): Marks {
  return new Map(
    instrument.indicators.map((indicator) => {
      const side = worksheet.answers.get(indicator.id)?.sides[by] ?? blankSide(worksheet.origin);
      return [indicator.id, markAnswer(indicator, side, by)];
    }),
  );
}

/** Judges one answer by the scale of its indicator. */
export function markAnswer(indicator: Indicator, side: SideAnswer, by: Side): Mark {
  const { scale } = indicator;
  if (scale.kind === 'ratio') return markRatio(indicator, side, by);
  if (scale.kind === 'index') return markIndex(indicator, scale.maximum, side, by);
  return markChoice(indicator, scale, side, by);
}

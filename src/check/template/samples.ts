import type { Assessment } from '../../eligibility/assess.js';
import { exact } from '../../instrument/exact.js';
import type { Indicator } from '../../instrument/model.js';
import { markAnswer } from '../../scoring/marks.js';
import { defaultPolicy } from '../../scoring/policy.js';
import { scoreTree } from '../../scoring/tree.js';
import { numberValue, textValue, type Value } from '../../workbook/formula/value.js';
import { blankSide, type SideAnswer } from '../../worksheet/worksheet.js';
import { keyOf } from '../workbook/grid.js';
import { onMain, type WorkbookModel } from '../workbook/model.js';
import { Recalculation } from '../workbook/recalculation.js';
import { answerColumn } from '../workbook/structure.js';

/** As many as the longest scale has levels: every level of every scale is tried. */
export const sampleCount = 5;

/** A blank workbook as if it were filled in: what its formulas would come to, and what they should. */
export interface Sample {
  readonly answers: Recalculation;
  readonly assessment: Pick<Assessment, 'root' | 'nodes' | 'withoutBlanks'>;
}

/** The nth filling, different from row to row. */
export function sampleFilling(model: WorkbookModel, nth: number): Sample {
  const { instrument, book, worksheet } = model;
  const column = answerColumn(model);
  const given = new Map<number, Value>();
  const put = (row: number | null | undefined, value: Value) => {
    if (typeof row === 'number') given.set(keyOf(onMain(model, column, row)), value);
  };
  const marks = new Map(
    instrument.indicators.map((indicator, i) => {
      const filled = fill(indicator, nth + i);
      const rows = book.rows.get(indicator.id);
      if (typeof filled === 'string') put(rows?.own, answerValue(indicator, filled));
      else for (const [key, raw] of filled) put(rows?.inputs.get(key), numberValue(exact(raw)));
      const { origin } = worksheet;
      const side: SideAnswer =
        typeof filled === 'string'
          ? { ...blankSide(origin), value: { raw: filled, origin } }
          : { ...blankSide(origin), inputs: new Map(filled.map(([key, raw]) => [key, { raw, origin }])) };
      return [indicator.id, markAnswer(indicator, side, 'unit')] as const;
    }),
  );
  const tree = scoreTree(instrument, marks, defaultPolicy);
  return { answers: new Recalculation(model.formulas, given), assessment: { ...tree, withoutBlanks: tree } };
}

/** Counts differ from one another, parts of a whole included, so that no two can be mistaken. */
function fill({ scale, inputs }: Indicator, nth: number): string | (readonly [string, string])[] {
  if (scale.kind === 'choice') return scale.levels[nth % scale.levels.length]?.name ?? '';
  if (scale.kind === 'index')
    return scale.maximum
      .mul(nth % sampleCount)
      .div(sampleCount - 1)
      .toString();
  return inputs.map(({ key }, i) => [key, String(((nth + 3 * i) % 7) + 1)]);
}

const answerValue = ({ scale }: Indicator, raw: string): Value =>
  scale.kind === 'index' ? numberValue(exact(raw)) : textValue(raw);

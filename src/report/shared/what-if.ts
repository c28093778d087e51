import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import { answerText } from '../../eligibility/shortfalls.js';
import { type Change, writtenAt } from '../../eligibility/what-if.js';
import { toDouble, zero } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { WhatIfReport } from '../score/score-schema.js';
import { reportEligibility } from './eligibility.js';

/** What was supposed, and how the deciding side stood without it. */
export interface WhatIf {
  readonly changes: readonly Change[];
  /** As the file says. */
  readonly worksheet: Worksheet;
  readonly before: Assessment;
}

/** Old, new and difference of what was supposed. */
export function reportWhatIf(
  { changes, worksheet, before }: WhatIf,
  after: Assessment,
  instrument: Instrument,
  lang: Lang,
): WhatIfReport {
  const pointsIn = ({ nodes }: Assessment, id: string) => nodes.get(id)?.points ?? zero;
  const ids = [...new Set(changes.map((change) => change.indicator))];
  return {
    changes: ids.map((id) => {
      const indicator = instrument.indicators.find((i) => i.id === id);
      if (!indicator) throw new Error(`no indicator ${id}`);
      const answer = ({ marks }: Assessment) => {
        const mark = marks.get(id);
        return mark ? answerText(indicator, mark) : null;
      };
      return {
        id,
        label: indicator.label[lang],
        from: answer(before),
        to: answer(after),
        inputs: lastOfEach(changes.filter((c) => c.indicator === id)).flatMap((c) =>
          c.input === null ? [] : [{ key: c.input, from: writtenAt(worksheet, before.by, c), to: c.to }],
        ),
        difference: toDouble(pointsIn(after, id).sub(pointsIn(before, id))),
      };
    }),
    before: {
      points: toDouble(before.root.points),
      eligibility: reportEligibility(before.eligibility, lang),
    },
    difference: toDouble(after.root.points.sub(before.root.points)),
  };
}

/** A count set twice counts once, as it was set last. */
const lastOfEach = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((change) => [change.input, change])).values(),
];

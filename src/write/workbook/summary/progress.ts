import { firstOpen } from '../calculation/open.js';
import { totalCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { choose, fixed, on, sentence } from '../formula.js';
import type { Area, Live } from '../plan.js';
import type { Subject } from '../subject.js';
import { lastColumn, progressRow } from './places.js';

/**
 * What the unit does next, in words: where it begins while nothing is answered, where it goes on while answers are
 * missing, and what costs most once all are there.
 * @param costsMost code of the indicator that costs most; empty when nothing does.
 * @returns cells to be merged.
 */
export function putProgress(draft: Draft, subject: Subject, costsMost: Live): Area {
  draft.put(1, progressRow, subject.say.summary.next.label, { kind: 'label' });
  draft.put(2, progressRow, next(subject, costsMost), { kind: 'next' });
  draft.row(progressRow, { height: 30 });
  return { left: 2, top: progressRow, right: lastColumn(subject), bottom: progressRow };
}

function next(subject: Subject, costsMost: Live): Live {
  const { say, figures, instrument } = subject;
  const words = say.summary.next;
  const there = (reference: string) => on(say.sheets.calculation, reference);
  const all = String(instrument.indicators.length);
  const { assessment, any } = figures.sides.unit;
  const answered = {
    formula: there(totalCell(subject, 'answered', 'unit')),
    result: assessment.answered,
  };
  const first = firstOpen(subject, 'unit', there);
  const isAll = assessment.answered === instrument.indicators.length;
  return choose(
    [
      {
        when: `${there(totalCell(subject, 'any', 'unit'))}=0`,
        holds: !any,
        said: fixed(words.begin(all, instrument.indicators[0]?.id ?? '')),
      },
      {
        when: `${answered.formula}<${all}`,
        holds: !isAll,
        said: sentence((count = '', code = '') => words.goOn(count, all, code), [answered, first]),
      },
      {
        when: `${costsMost.formula}<>""`,
        holds: costsMost.result !== '',
        said: sentence((code = '') => words.mend(all, code), [costsMost]),
      },
    ],
    fixed(words.done(all)),
  );
}

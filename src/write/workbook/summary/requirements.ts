import type { Side } from '../../../diagnostic/side.js';
import type { RequirementResult } from '../../../eligibility/requirements.js';
import { toDouble } from '../../../instrument/exact.js';
import { openIn } from '../calculation/open.js';
import { requirementColumn, requirementRow, totalCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { cell, choose, fixed, on, sentence } from '../formula.js';
import type { Live } from '../plan.js';
import { predicateName, type Subject, sides, told } from '../subject.js';
import { summaryColumn, topRow } from './places.js';

/** Every requirement of every predicate. @returns the first row below. */
export function putRequirements(draft: Draft, subject: Subject): number {
  const { say, figures } = subject;
  const words = say.summary;
  let row = topRow(subject);
  for (const [nth, { predicate, requirements }] of figures.sides.unit.assessment.eligibility.entries()) {
    const heads = [words.requirements(predicateName(predicate)), words.max, words.minimum];
    for (const by of sides) heads.push(say.sideTitle[by], words.missing, words.status);
    draft.line(summaryColumn.label, row++, heads, { kind: 'head' });
    for (const [i, requirement] of requirements.entries()) {
      draft.put(summaryColumn.label, row, told(subject, requirement.label), { kind: 'label' });
      draft.put(summaryColumn.max, row, toDouble(requirement.max), { kind: 'points' });
      draft.put(summaryColumn.minimum, row, toDouble(requirement.minimum), { kind: 'points' });
      for (const by of sides) {
        const judged = figures.sides[by].assessment.eligibility[nth]?.requirements[i];
        if (judged) putSide(draft, subject, { predicate, judged, by, row });
      }
      row++;
    }
    row++;
  }
  return row;
}

interface Place {
  readonly predicate: string;
  readonly judged: RequirementResult;
  readonly by: Side;
  readonly row: number;
}

/** What a side has, what it lacks, and whether that is enough; nothing while the TPI has answered nothing. */
function putSide(draft: Draft, subject: Subject, { predicate, judged, by, row }: Place): void {
  const { say, figures } = subject;
  const { any } = figures.sides[by];
  const there = (reference: string) => on(say.sheets.calculation, reference);
  const from = requirementColumn[by];
  const at = requirementRow(subject, predicate, judged.id);
  const [actual, margin, met, open] = [from.actual, from.margin, from.met, from.open].map((c) =>
    there(cell(c, at)),
  );
  const none = `${there(totalCell(subject, 'any', by))}=0`;
  const guarded = (formula: string, result: string | number): Live =>
    by === 'unit' ? { formula, result } : { formula: `IF(${none},"",${formula})`, result: any ? result : '' };
  const to = summaryColumn[by];
  draft.put(to.actual, row, guarded(actual ?? '', toDouble(judged.actual)), { kind: 'points' });
  const missing = judged.passed ? 0 : -toDouble(judged.margin);
  draft.put(to.missing, row, guarded(`IF(${met}=1,0,-${margin})`, missing), { kind: 'points' });
  const status = statusOf(say.summary, judged, {
    met: `${met}=1`,
    open: { formula: open ?? '', result: openIn(subject, judged.nodes, by).result },
  });
  draft.put(to.status, row, guarded(status.formula, status.result), { kind: 'status' });
}

/** Below its mark is a requirement for certain only when all that it asks about is answered. */
function statusOf(
  words: Subject['say']['summary'],
  { passed }: RequirementResult,
  at: { readonly met: string; readonly open: Live },
): Live {
  const { result } = at.open;
  return choose(
    [
      { when: at.met, holds: passed, said: fixed(words.met) },
      {
        when: `${at.open.formula}>0`,
        holds: result !== 0,
        said: sentence((count = '') => words.toFill(count), [at.open]),
      },
    ],
    fixed(words.short),
  );
}

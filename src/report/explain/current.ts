import type { Lang } from '../../diagnostic/lang.js';
import { answerText } from '../../eligibility/shortfalls.js';
import { exact, type Fraction, one, over, toDouble, zero } from '../../instrument/exact.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import { type Mark, scored } from '../../scoring/mark.js';
import { type Marks, markAll, markAnswer } from '../../scoring/marks.js';
import type { Policy } from '../../scoring/policy.js';
import { scoreTree } from '../../scoring/tree.js';
import { readCount } from '../../worksheet/number.js';
import type { SideAnswer, Worksheet } from '../../worksheet/worksheet.js';
import { locationOf, placeText } from '../shared/location.js';
import { mistypedPart } from '../shared/mistyped.js';
import { reportNeededIndexes } from '../shared/needed-indexes.js';
import type { CurrentAnswer } from './schema-node.js';

/** What a worksheet answers to one indicator, what it is worth there, and what one step better would bring. */
export function currentAnswer(
  instrument: Instrument,
  indicator: Indicator,
  worksheet: Worksheet,
  { lang, ...policy }: Policy & { readonly lang: Lang },
): CurrentAnswer {
  const marks = markAll(instrument, worksheet, policy.by);
  const mark = marks.get(indicator.id);
  const side = worksheet.answers.get(indicator.id)?.sides[policy.by];
  const { root, nodes } = scoreTree(instrument, marks, policy);
  const step = mark && side ? stepUp(indicator, mark, side, policy) : bestStep(indicator);
  const gain =
    step && totalWith({ instrument, marks, id: indicator.id, mark: step.mark, policy }).sub(root.points);
  return {
    value: mark ? answerText(indicator, mark) : null,
    invalid: mark?.status === 'invalid' ? (side?.value?.raw ?? '') : null,
    ...(mark?.status === 'unanswered' && mistypedFor(indicator.id, worksheet, marks)),
    notes: side?.notes?.raw ?? null,
    evidence: (worksheet.answers.get(indicator.id)?.evidence ?? []).map((entry) => entry.raw),
    counts: Object.fromEntries([...(side?.inputs ?? [])].map(([key, entry]) => [key, entry.raw])),
    place: placeText(locationOf(side?.value?.origin ?? side?.origin ?? worksheet.origin)),
    points: toDouble(nodes.get(indicator.id)?.points ?? zero),
    needed:
      reportNeededIndexes({ instrument, worksheet }, { marks, by: policy.by }, lang).find(
        ({ id }) => id === indicator.id,
      ) ?? null,
    next: step && gain && gain.compare(0) > 0 ? { to: step.to, gain: toDouble(gain) } : null,
  };
}

function mistypedFor(id: string, worksheet: Worksheet, marks: Marks): Pick<CurrentAnswer, 'mistyped'> {
  const own = mistypedPart(worksheet, marks).mistyped?.filter((one) => one.id === id) ?? [];
  return own.length > 0 ? { mistyped: own } : {};
}

interface Step {
  readonly to: string;
  readonly mark: Mark;
}

function totalWith({
  instrument,
  marks,
  id,
  mark,
  policy,
}: {
  readonly instrument: Instrument;
  readonly marks: Marks;
  readonly id: string;
  readonly mark: Mark;
  readonly policy: Policy;
}): Fraction {
  return scoreTree(instrument, new Map(marks).set(id, mark), policy).root.points;
}

/** One level, one count, or a tenth of an index better. A blank steps to its best: anything is better than nothing. */
function stepUp(indicator: Indicator, mark: Mark, side: SideAnswer, policy: Policy): Step | null {
  const { scale } = indicator;
  if (mark.score === null && mark.status !== 'zero-of-zero') return bestStep(indicator);
  if (scale.kind === 'choice') {
    const at = scale.levels.findIndex((level) => level.name === mark.value);
    const better = scale.levels[at - 1];
    return better ? { to: better.name, mark: scored(better.score, better.name) } : null;
  }
  if (scale.kind === 'index') {
    const index = scale.maximum.mul(mark.score ?? one).add(over(1, 10));
    if (index.compare(scale.maximum) > 0) return null;
    return { to: index.toString(), mark: scored(index.div(scale.maximum), null) };
  }
  return countStep(indicator, side, policy);
}

function countStep(indicator: Indicator, side: SideAnswer, policy: Policy): Step | null {
  const { formula } = indicator;
  if (!formula) return null;
  const [key, by] = formula.kind === 'decrease' ? [formula.after, -1] : [formula.part, 1];
  const entry = side.inputs.get(key);
  const count = entry && readCount(entry.raw);
  if (!entry || count === null || count === undefined) return null;
  const next = exact(count).add(over(by, 1));
  if (next.compare(0) < 0) return null;
  const raw = next.toString();
  const inputs = new Map(side.inputs).set(key, { ...entry, raw });
  return { to: `${key} = ${raw}`, mark: markAnswer(indicator, { ...side, inputs }, policy.by) };
}

function bestStep({ scale }: Indicator): Step {
  if (scale.kind === 'choice') return { to: scale.levels[0]?.name ?? '', mark: scored(one, null) };
  return { to: scale.kind === 'index' ? scale.maximum.toString() : '100%', mark: scored(one, null) };
}

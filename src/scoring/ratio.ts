import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { exact, type Fraction, one, sum, zero } from '../instrument/exact.js';
import type { Formula, Indicator } from '../instrument/model.js';
import { nothingOdd, oddInNumber } from '../worksheet/look-alike.js';
import { readCount } from '../worksheet/number.js';
import type { SideAnswer } from '../worksheet/worksheet.js';
import { invalid, type Mark, scored, unanswered } from './mark.js';

type Counts = ReadonlyMap<string, Fraction>;

/** An indicator computed from counts (docs/aturan.md). */
export function markRatio(indicator: Indicator, side: SideAnswer, by: Side): Mark {
  const { formula, inputs } = indicator;
  if (!formula) throw new Error(`no formula for ${indicator.id}`);
  const keys = inputs.map((input) => input.key);
  if (side.value) return invalid(side.value.unusable ? [] : [shapeFault(indicator, side, by, keys)]);
  const subject = { indicator: indicator.id, by };
  if (side.inputs.size === 0) {
    return unanswered([diagnose('answer-missing', side.origin, { allowed: keys.join(', ') }, subject)]);
  }
  const faults: Diagnostic[] = [];
  const counts = new Map<string, Fraction>();
  let unusable = false;
  for (const [key, entry] of side.inputs) {
    const count = readCount(entry.raw);
    if (entry.unusable) unusable = true;
    else if (count !== null) counts.set(key, exact(count));
    else
      faults.push(
        diagnose(
          'count-invalid',
          entry.origin,
          { key, found: entry.raw, ...(oddInNumber(entry.raw) ?? nothingOdd) },
          { ...subject, input: key },
        ),
      );
  }
  for (const key of requiredKeys(indicator, formula, side)) {
    if (side.inputs.has(key)) continue;
    const origin = side.inputOrigins.get(key) ?? side.origin;
    faults.push(diagnose('count-missing', origin, { key }, { ...subject, input: key }));
  }
  const broken = unusable || faults.some((fault) => fault.code === 'count-invalid');
  if (broken) return invalid(faults);
  if (faults.length > 0) return unanswered(faults);
  return formula.kind === 'decrease'
    ? decrease(counts, formula)
    : share(counts, formula, { indicator, side, by });
}

function shapeFault(indicator: Indicator, side: SideAnswer, by: Side, keys: readonly string[]): Diagnostic {
  const origin = side.value?.origin ?? side.origin;
  const found = side.value?.raw ?? '';
  return diagnose(
    'answer-shape',
    origin,
    { expected: 'inputs', keys: keys.join(', '), found },
    { indicator: indicator.id, by },
  );
}

/** Inputs that must be there: a total, when given, stands for its parts; without it every part counts. */
function requiredKeys(indicator: Indicator, formula: Formula, side: SideAnswer): string[] {
  const required = indicator.inputs.filter((input) => !input.optional).map((input) => input.key);
  if (formula.kind !== 'share' || formula.total === undefined || !side.inputs.has(formula.total))
    return required;
  return required.filter((key) => !formula.whole.includes(key));
}

const count = (counts: Counts, key: string): Fraction => counts.get(key) ?? zero;

function decrease(counts: Counts, formula: Extract<Formula, { kind: 'decrease' }>): Mark {
  const before = count(counts, formula.before);
  const after = count(counts, formula.after);
  if (before.equals(0)) {
    return after.equals(0) ? scored(one, null) : { ...scored(zero, null), dividesByZero: true };
  }
  const fallen = before.sub(after).div(before);
  return scored(fallen.compare(0) < 0 ? zero : fallen, null);
}

function share(
  counts: Counts,
  formula: Extract<Formula, { kind: 'share' }>,
  { indicator, side, by }: { readonly indicator: Indicator; readonly side: SideAnswer; readonly by: Side },
): Mark {
  const part = count(counts, formula.part);
  const total = formula.total === undefined ? undefined : counts.get(formula.total);
  const whole = total ?? sum(formula.whole.map((key) => count(counts, key)));
  if (!whole.equals(0)) {
    const ratio = part.div(whole);
    return scored(ratio.compare(1) > 0 ? one : ratio, null);
  }
  const subject = { indicator: indicator.id, by };
  const origin = side.inputs.get(formula.part)?.origin ?? side.origin;
  if (part.equals(0)) {
    const note = diagnose('zero-of-zero', origin, {}, subject);
    return { ...unanswered([note]), status: 'zero-of-zero', dividesByZero: true };
  }
  const params = {
    part: `${formula.part} = ${part.toString()}`,
    whole: formula.total && total ? formula.total : formula.whole.join(' + '),
  };
  // 0 points under every policy: never left out of a mean, which would raise it
  const fault = diagnose('share-of-nothing', origin, params, { ...subject, input: formula.part });
  return { ...invalid([fault]), score: zero, dividesByZero: true };
}

import fc from 'fast-check';
import type { Indicator, Instrument } from '../../src/instrument/model.js';
import type { Policy } from '../../src/scoring/policy.js';
import type { Given } from './worksheets.js';

const digits = (max: number) => fc.integer({ min: 0, max }).map(String);

/** An index with up to 15 decimals, never above its maximum. */
const index = (maximum: number) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: maximum - 1 }),
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 1, max: 6 }),
    )
    .map(([whole, decimals, zeros]) => `${whole}.${'0'.repeat(zeros)}${decimals}`);

/** A sound answer of one indicator. */
export function soundAnswer(indicator: Indicator): fc.Arbitrary<Given> {
  const { scale } = indicator;
  if (scale.kind === 'choice') return fc.constantFrom(...scale.levels.map((level) => level.name));
  if (scale.kind === 'index') return index(Number(scale.maximum.toString()));
  return fc.record(
    Object.fromEntries(indicator.inputs.filter((i) => !i.optional).map((i) => [i.key, digits(9)])),
  );
}

/** Sound, blank, partly filled or invalid. */
export function anyAnswer(indicator: Indicator): fc.Arbitrary<Given | null> {
  const partly = fc.record(
    Object.fromEntries(
      indicator.inputs.map((i) => [i.key, fc.oneof(digits(3), digits(3), fc.constantFrom('-1', '2,5', 'x'))]),
    ),
    { requiredKeys: [] },
  );
  const odd = indicator.scale.kind === 'ratio' ? partly : fc.constantFrom('Z', '9', '50%', '-1', '');
  return fc.oneof(
    { weight: 6, arbitrary: soundAnswer(indicator) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: odd as fc.Arbitrary<Given> },
  );
}

/** A worksheet's answers, any of them possibly missing or wrong. */
export function anyAnswers(instrument: Instrument): fc.Arbitrary<Record<string, Given>> {
  const each = instrument.indicators.map((i) => anyAnswer(i).map((given) => [i.id, given] as const));
  return fc
    .tuple(...each)
    .map((pairs) => Object.fromEntries(pairs.filter((pair): pair is [string, Given] => pair[1] !== null)));
}

export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  by: fc.constant('unit' as const),
  blank: fc.constantFrom('zero' as const, 'exclude' as const),
  zeroDivision: fc.constantFrom('full' as const, 'zero' as const, 'exclude' as const),
  areaHalves: fc.boolean(),
});

import type { Side } from '../../diagnostic/side.js';
import { type Assessment, assess } from '../../eligibility/assess.js';
import { judgePrerequisites, type PrerequisiteResult } from '../../eligibility/prerequisites.js';
import { findShortfalls } from '../../eligibility/shortfalls.js';
import { type Fraction, zero } from '../../instrument/exact.js';
import { factsOf } from '../../instrument/facts.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Mark } from '../../scoring/mark.js';
import type { Policy } from '../../scoring/policy.js';
import { readCount } from '../../worksheet/number.js';
import type { SideAnswer, Worksheet } from '../../worksheet/worksheet.js';

/** How an answer or a count stands, as the sheet says it. */
export type State = 'blank' | 'partial' | 'valid' | 'zeroOfZero' | 'invalid';

/** What one side's answers come to. */
export interface SideFigures {
  readonly assessment: Assessment;
  /** Points that the best answer would add. */
  readonly gain: (indicator: string) => Fraction;
  /** By code, counts included. */
  readonly state: (code: string) => State;
  /** Anything is answered at all. */
  readonly any: boolean;
}

export interface Figures {
  readonly sides: Readonly<Record<Side, SideFigures>>;
  readonly prerequisites: readonly PrerequisiteResult[];
  /** The same with what is only advised, which no verdict rests on. */
  readonly facts: readonly PrerequisiteResult[];
}

/** Everything that the workbook's formulas come to, as the engine counts; blanks count 0 there. */
export function figuresOf(
  instrument: Instrument,
  worksheet: Worksheet,
  house: Pick<Policy, 'zeroDivision' | 'areaHalves'>,
): Figures {
  const side = (by: Side): SideFigures => {
    const policy: Policy = { ...house, by, blank: 'zero' };
    const assessment = assess(instrument, worksheet, policy);
    const gains = new Map(findShortfalls(assessment, policy).map(({ id, gain }) => [id, gain]));
    const states = statesOf(instrument, worksheet, assessment, by);
    return {
      assessment,
      gain: (id) => gains.get(id) ?? zero,
      state: (code) => states.get(code) ?? 'blank',
      any: instrument.indicators.some(({ id }) => states.get(id) !== 'blank'),
    };
  };
  return {
    sides: { unit: side('unit'), tpi: side('tpi') },
    prerequisites: judgePrerequisites(instrument, worksheet),
    facts: judgePrerequisites({ ...instrument, prerequisites: factsOf(instrument) }, worksheet),
  };
}

function statesOf(
  instrument: Instrument,
  worksheet: Worksheet,
  { marks }: Assessment,
  by: Side,
): Map<string, State> {
  const states = new Map<string, State>();
  for (const indicator of instrument.indicators) {
    const side = worksheet.answers.get(indicator.id)?.sides[by];
    states.set(indicator.id, stateOf(marks.get(indicator.id), side));
    for (const [code, state] of countStates(indicator, side)) states.set(code, state);
  }
  return states;
}

function stateOf(mark: Mark | undefined, side: SideAnswer | undefined): State {
  switch (mark?.status) {
    case 'scored':
      return 'valid';
    case 'zero-of-zero':
      return 'zeroOfZero';
    case 'invalid':
      return 'invalid';
    default:
      return side && side.inputs.size > 0 ? 'partial' : 'blank';
  }
}

function countStates({ id, inputs }: Indicator, side: SideAnswer | undefined): [string, State][] {
  return inputs.map(({ key }) => {
    const entry = side?.inputs.get(key);
    const state = entry ? (readCount(entry.raw) === null ? 'invalid' : 'valid') : 'blank';
    return [inputKey({ indicator: id, input: key }), state];
  });
}

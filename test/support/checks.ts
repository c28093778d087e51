import type { CheckContext, Rule } from '../../src/check/context.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Side } from '../../src/diagnostic/side.js';
import { assess } from '../../src/eligibility/assess.js';
import type { Instrument } from '../../src/instrument/model.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import type { Worksheet } from '../../src/worksheet/worksheet.js';
import { official } from './instruments.js';
import { type Answers, type WorksheetSpec, worksheetFrom } from './worksheets.js';

/** What rules look at, for a worksheet that was read. */
export function contextOf(worksheet: Worksheet, instrument: Instrument = official()): CheckContext {
  const sides: Side[] = worksheet.hasTpi ? ['unit', 'tpi'] : ['unit'];
  const assessments = sides.map((by) => assess(instrument, worksheet, { ...defaultPolicy, by }));
  return { instrument, worksheet, assessments };
}

/** What a rule finds in these answers. */
export const findings = (rule: Rule, answers: Answers, spec: WorksheetSpec = {}): readonly Diagnostic[] =>
  rule(contextOf(worksheetFrom(answers, spec)));

/** `code side indicator#input` of findings. */
export const named = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code, by, indicator, input }) =>
    [code, by, input === null ? indicator : `${indicator}#${input}`].join(' '),
  );

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Policy } from '../scoring/policy.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import type { Rule } from './context.js';
import { blankCodes, type Examination, examine, inFileOrder } from './examine.js';

/** What `lke check` looks for beyond what scoring finds. */
export interface InspectOptions {
  /** A blank worksheet: unanswered indicators are as they should be. */
  readonly template: boolean;
  readonly rules: readonly Rule[];
}

/** What is so in every blank worksheet: no answers, and stored results that are errors. */
const ofBlanks: readonly Diagnostic['code'][] = [...blankCodes, 'cached-total-differs'];

/** Everything that is wrong or doubtful in a worksheet, in the order of the file. No rule changes a score. */
export function inspect(
  instrument: Instrument,
  worksheet: Worksheet,
  policy: Policy,
  { template, rules }: InspectOptions,
): Examination {
  const examined = examine(instrument, worksheet, policy);
  const context = { instrument, worksheet, assessments: examined.assessments };
  const found = template
    ? examined.diagnostics.filter(({ code }) => !ofBlanks.includes(code))
    : examined.diagnostics;
  return { ...examined, diagnostics: inFileOrder([...found, ...rules.flatMap((rule) => rule(context))]) };
}

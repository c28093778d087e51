import type { Code } from '../diagnostic/catalogue.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Assessment } from '../eligibility/assess.js';
import type { Instrument } from '../instrument/model.js';
import type { Worksheet } from '../worksheet/worksheet.js';

/** What every rule looks at. */
export interface CheckContext {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
  /** The unit's, and the TPI's when it has answers. */
  readonly assessments: readonly Assessment[];
}

/** One group of checks: findings only, never a changed score. */
export type Rule = (context: CheckContext) => readonly Diagnostic[];

/** What is looked for beyond what scoring finds. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Codes of scoring that are as they should be in this kind of worksheet. */
  readonly silent: readonly Code[];
}

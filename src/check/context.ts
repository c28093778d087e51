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

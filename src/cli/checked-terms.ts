import type { Terms } from '../check/judgement.js';
import { worksheetChecks } from '../check/rules.js';
import type { AskedTerms } from './terms.js';

/** The terms of a filled worksheet with every check; apart from `terms.ts`, so that scoring does not load the checks. */
export const checkedBy = ({ evidence, maxWarnings: _, ...terms }: AskedTerms): Terms => ({
  ...terms,
  checks: worksheetChecks(evidence),
});

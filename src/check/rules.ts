import type { RuleSet } from './context.js';
import { evidenceRule } from './evidence.js';
import { noteRules } from './notes.js';
import { personalRule } from './personal.js';
import { blankCodes, contradictionCodes } from './scoring.js';
import { templateRules } from './template/rules.js';
import { workbookRules } from './workbook/rules.js';

/** How missing evidence is treated. */
export type EvidenceMode = 'off' | 'warn' | 'error';

/** What is so in every blank worksheet: no answers, and stored results that are errors; of samples, their rules tell. */
const silentInBlanks: RuleSet['silent'] = [...blankCodes, ...contradictionCodes, 'cached-total-differs'];

/** The checks of a filled worksheet. */
export const worksheetChecks = (evidence: EvidenceMode): RuleSet => ({
  rules: [noteRules, workbookRules, evidenceRule(evidence), personalRule],
  silent: [],
});

/** The checks of a blank template. */
export const templateChecks: RuleSet = { rules: [templateRules], silent: silentInBlanks };

import { consistencyRules } from './consistency.js';
import type { Rule } from './context.js';
import { evidenceRule } from './evidence.js';
import { templateRules } from './template/rules.js';
import { workbookRules } from './workbook/rules.js';

/** How missing evidence is treated. */
export type EvidenceMode = 'off' | 'warn' | 'error';

/** The rules of `lke check` beyond what scoring finds: for a filled worksheet, or for a blank template. */
export function rulesFor(template: boolean, evidence: EvidenceMode): readonly Rule[] {
  return template ? [templateRules] : [consistencyRules, workbookRules, evidenceRule(evidence)];
}

import type { Params } from '../../diagnostic/catalogue.js';
import type { MessagesOf } from '../diagnostics/messages-of.js';
import { answersEn } from './diagnostics/answers.js';
import { choiceEn } from './diagnostics/choice.js';
import { consistencyEn } from './diagnostics/consistency.js';
import { convertEn } from './diagnostics/convert.js';
import { evidenceEn } from './diagnostics/evidence.js';
import { inputsEn } from './diagnostics/inputs.js';
import { instrumentEn } from './diagnostics/instrument.js';
import { policyEn } from './diagnostics/policy.js';
import { portalRbEn } from './diagnostics/portalrb.js';
import { prerequisitesEn } from './diagnostics/prerequisites.js';
import { readingEn } from './diagnostics/reading.js';
import { structureEn } from './diagnostics/structure.js';
import { templateEn } from './diagnostics/template.js';
import { workbookEn } from './diagnostics/workbook.js';

/** A sentence for every code: what is wrong, what was expected, what to do. */
export const diagnosticsEn: MessagesOf<Params> = {
  ...readingEn,
  ...choiceEn,
  ...portalRbEn,
  ...instrumentEn,
  ...structureEn,
  ...answersEn,
  ...consistencyEn,
  ...workbookEn,
  ...evidenceEn,
  ...templateEn,
  ...prerequisitesEn,
  ...policyEn,
  ...convertEn,
  ...inputsEn,
};

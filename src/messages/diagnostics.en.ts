import type { Params } from '../diagnostic/catalogue.js';
import { answersEn } from './diagnostics/answers.en.js';
import { consistencyEn } from './diagnostics/consistency.en.js';
import { evidenceEn } from './diagnostics/evidence.en.js';
import { instrumentEn } from './diagnostics/instrument.en.js';
import type { MessagesOf } from './diagnostics/messages-of.js';
import { policyEn } from './diagnostics/policy.en.js';
import { prerequisitesEn } from './diagnostics/prerequisites.en.js';
import { readingEn } from './diagnostics/reading.en.js';
import { structureEn } from './diagnostics/structure.en.js';
import { templateEn } from './diagnostics/template.en.js';
import { workbookEn } from './diagnostics/workbook.en.js';

/** A sentence for every code: what is wrong, what was expected, what to do. */
export const diagnosticsEn: MessagesOf<Params> = {
  ...readingEn,
  ...instrumentEn,
  ...structureEn,
  ...answersEn,
  ...consistencyEn,
  ...workbookEn,
  ...evidenceEn,
  ...templateEn,
  ...prerequisitesEn,
  ...policyEn,
};

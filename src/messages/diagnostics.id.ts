import type { Params } from '../diagnostic/catalogue.js';
import { answersId } from './diagnostics/answers.id.js';
import { consistencyId } from './diagnostics/consistency.id.js';
import { evidenceId } from './diagnostics/evidence.id.js';
import { instrumentId } from './diagnostics/instrument.id.js';
import type { MessagesOf } from './diagnostics/messages-of.js';
import { policyId } from './diagnostics/policy.id.js';
import { prerequisitesId } from './diagnostics/prerequisites.id.js';
import { readingId } from './diagnostics/reading.id.js';
import { structureId } from './diagnostics/structure.id.js';
import { templateId } from './diagnostics/template.id.js';
import { workbookId } from './diagnostics/workbook.id.js';

/** A sentence for every code: what is wrong, what was expected, what to do. */
export const diagnosticsId: MessagesOf<Params> = {
  ...readingId,
  ...instrumentId,
  ...structureId,
  ...answersId,
  ...consistencyId,
  ...workbookId,
  ...evidenceId,
  ...templateId,
  ...prerequisitesId,
  ...policyId,
};

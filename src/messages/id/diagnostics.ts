import type { Params } from '../../diagnostic/catalogue.js';
import type { MessagesOf } from '../diagnostics/messages-of.js';
import { answersId } from './diagnostics/answers.js';
import { choiceId } from './diagnostics/choice.js';
import { consistencyId } from './diagnostics/consistency.js';
import { convertId } from './diagnostics/convert.js';
import { evidenceId } from './diagnostics/evidence.js';
import { inputsId } from './diagnostics/inputs.js';
import { instrumentId } from './diagnostics/instrument.js';
import { policyId } from './diagnostics/policy.js';
import { portalRbId } from './diagnostics/portalrb.js';
import { prerequisitesId } from './diagnostics/prerequisites.js';
import { readingId } from './diagnostics/reading.js';
import { structureId } from './diagnostics/structure.js';
import { templateId } from './diagnostics/template.js';
import { workbookId } from './diagnostics/workbook.js';

/** A sentence for every code: what is wrong, what was expected, what to do. */
export const diagnosticsId: MessagesOf<Params> = {
  ...readingId,
  ...choiceId,
  ...portalRbId,
  ...instrumentId,
  ...structureId,
  ...answersId,
  ...consistencyId,
  ...workbookId,
  ...evidenceId,
  ...templateId,
  ...prerequisitesId,
  ...policyId,
  ...convertId,
  ...inputsId,
};

import type { EvidenceParams, LinkFault } from '../../../diagnostic/codes/evidence.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const faults: Record<LinkFault, string> = {
  spaces: 'holds spaces that cut it off. Write %20 for a space, or one link per entry',
  scheme: 'does not begin with https://. Complete the link',
  local: 'exists on your own computer or network only. Upload the file and give its https:// link',
  word: 'leads nowhere. Give an https:// link or name the document',
  malformed: 'is no whole link. Copy it again from the browser',
};

export const evidenceEn: MessagesOf<EvidenceParams> = {
  'evidence-missing': ({ found }) =>
    `Answered ${found} without a note and without evidence. Add evidence or a note.`,
  'evidence-link-invalid': ({ found, what }) => `The evidence "${found}" ${faults[what]}.`,
  'evidence-link-repeated': ({ link, count, of }) =>
    `The link "${link}" stands at ${count} of ${of} indicators with links. Point at the document of each indicator.`,
};

import type { EvidenceParams, Hollow, LinkFault } from '../../../diagnostic/codes/evidence.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const faults: Record<LinkFault, string> = {
  spaces: 'holds spaces that cut it off. Write %20 for a space, or one link per entry',
  scheme: 'does not begin with https://. Complete the link',
  local: 'exists on your own computer or network only. Upload the file and give its https:// link',
  personal:
    'opens for the owner of the account only (My Drive, a mailbox and the like). Share the document and copy its sharing link',
  edit: 'is copied from a page for editing, which may not open for others. Share the document and copy its sharing link',
  search: 'leads to search results, not to a document. Open the document and give its link',
  word: 'leads nowhere. Give an https:// link or name the document',
  malformed: 'is no whole link. Copy it again from the browser',
};

const hollow: Record<Hollow, string> = {
  empty: 'shows no document',
  official: 'is text of the official LKE, not evidence',
  repeated: 'is the same in many rows, so it does not show which evidence',
  comment:
    'is a comment on a cell, and it is not certain that the unit wrote it. Move it to the column of notes or evidence',
  unheaded:
    'stands in a column that no heading names as evidence or notes. Give the column the heading "Bukti dukung"',
};

export const evidenceEn: MessagesOf<EvidenceParams> = {
  'evidence-missing': ({ found, instead, why }) =>
    `Answered ${found} without a note and without evidence${why === '' ? '' : `: "${instead}" ${hollow[why]}`}. Add ${why === '' ? 'evidence or a note' : 'the link, name or number of the document'}.`,
  'evidence-link-invalid': ({ found, what }) => `The evidence "${found}" ${faults[what]}.`,
  'evidence-link-repeated': ({ link, count, of }) =>
    `The link "${link}" stands at ${count} of ${of} indicators with links. Point at the document of each indicator.`,
  'personal-data': ({ kind, found, more }) =>
    `This looks like ${kind === 'nik' ? 'an identity number (NIK)' : 'a telephone number'} (${found}${more > 0 ? ` and ${more} more` : ''}). Remove it before the worksheet is shared: the assessment does not need it.`,
};

import type { EvidenceParams } from '../../../diagnostic/codes/evidence.js';
import type { DocsOf } from '../../codes/docs-of.js';

export const evidenceDocsEn: DocsOf<EvidenceParams> = {
  'evidence-missing': {
    title: 'An answer without a note and without evidence',
    why: 'Evaluators lower answers that cannot be shown. The points beside it are those at risk. Counted: a link (also one folder for every row), the name or number of a document, a note on what was done. Not counted: "belum ada", "ada", "n/a", "...", TRUE/FALSE, numbers, dates, the name of a person in charge, instructions for filling in, texts of the official LKE, the same text at 10 or more indicators, texts in a column without a heading, comments on cells whose author is not named as the unit. It is the same in check, batch and plan. A layout without columns for evidence and notes is not asked.',
    example: 'A.I.1.ii.b is answered A, note and evidence are blank or say "belum ada"',
    fix: 'Add a link to the evidence, or at least a note on the document behind the answer. Set with --evidence off|warn|error.',
  },
  'evidence-link-invalid': {
    title: 'An evidence link that nobody else can open',
    why: 'A link cut off by a space, without https://, to your own computer or network, or to what only its owner sees (My Drive, a mailbox, search results, a page for editing) cannot be opened by evaluators, which is the same as no evidence. Links in notes are looked at as well.',
    example: 'C:\\Bukti ZI\\SK Tim.pdf',
    fix: 'Upload the file and give its whole https:// link; try it in a browser that is not signed in.',
  },
  'evidence-link-repeated': {
    title: 'The same link nearly everywhere',
    why: 'One folder for more than half of the indicators does not show which evidence is for which indicator. Evaluators will not search for it.',
    example: 'https://drive.google.com/drive/folders/abc at 90 of 100 indicators',
    fix: 'Link the document or subfolder of each indicator.',
  },
  'personal-data': {
    title: 'A telephone number or NIK in the worksheet',
    why: 'Worksheets pass through many hands, and telephone numbers and identity numbers (NIK) are personal data (Law 27/2022) that nobody assesses. Answers, notes, evidence and the person in charge are looked at. The number of an official (NIP) is none of them: it stands on every signed official document. The number is never shown whole.',
    example: 'catatan: Hubungi Siti, 0812xxxxxx90',
    fix: 'Remove the number, or name the position and the document only.',
  },
};

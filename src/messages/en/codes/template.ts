import type { TemplateParams } from '../../../diagnostic/codes/template.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of blank worksheets. */
export const templateDocsEn: DocsOf<TemplateParams> = {
  'template-key-missing': {
    title: 'A key is missing from a blank worksheet',
    why: 'What a blank worksheet does not ask for nobody fills in, and the indicator scores 0.',
    example: 'There is no A.I.1.i.b under "jawaban:"',
    fix: 'Add the key, left blank; compare with a blank worksheet (lke init).',
  },
  'template-row-missing': {
    title: 'A row is missing from a blank workbook',
    why: 'Without its heading, or the row of a count, that part cannot be filled in or calculated.',
    example: 'The row "Jumlah pelanggaran tahun ini" was deleted',
    fix: 'Restore the row from the official LKE.',
  },
  'leftover-answer': {
    title: 'Something was left in a blank worksheet',
    why: 'What is left in it is easily carried along as the answer of whoever uses it.',
    example: 'K9 still holds A',
    fix: 'Clear answers, notes and evidence before handing it out.',
  },
  'validation-missing': {
    title: 'An answer cell without data validation',
    why: 'Without a drop-down people type anything, and answers outside the scale are not scored. The official LKE has none at K169, K179-K182 and K185-K189.',
    example: 'K169 has no list of A to E',
    fix: 'Add data validation by the scale of the row.',
  },
  'validations-absent': {
    title: 'An answer column without any data validation',
    why: 'No answer cell limits what is entered, so answers outside the scale come to light only when they are scored.',
    example: 'Column K of the PortalRB 2026 sheet Jawaban',
    fix: 'Add data validation to every row, or start from the official LKE, which has it.',
  },
  'validation-differs': {
    title: 'Data validation that is not the scale',
    why: 'A wrong list forces answers that are not valid, or keeps out valid ones.',
    example: 'K9 offers A, B, C, D for the scale A/B/C',
    fix: 'Make it the scale in the column of answer types.',
  },
  'validation-unread': {
    title: 'Data validation that cannot be checked',
    why: 'The list is computed by a formula (OFFSET, INDIRECT, a table), or the rule is a formula of its own. Only Excel shows whether it is the scale.',
    example: 'The list of K9 is =OFFSET(Ref!$A$1,0,0,3)',
    fix: 'Open the list in Excel and compare it with the scale, or use an ordinary one ("A,B,C" or a named range).',
  },
  'validation-misplaced': {
    title: 'Data validation on a heading',
    why: 'A heading that takes an entry looks like a question, and what is entered is never scored.',
    example: 'K127 takes a number, but row 127 is a heading',
    fix: 'Remove the data validation.',
  },
  'scored-empty-row': {
    title: 'An empty row with a score formula',
    why: 'Whatever is entered in that row enters the mean of the real questions. The official LKE has one, row 90.',
    example: 'L90 has a score formula in an empty row',
    fix: 'Remove the formula, or the row if nothing uses it.',
  },
  'extra-question': {
    title: 'A question that is not in the instrument',
    why: 'An added question within the table may enter a mean, and its answer is not scored by the rules.',
    example: 'An added row of type A/B/C between A.I.1.i.a and b',
    fix: 'Remove the row, or move it out of the table.',
  },
};

import type { ChoiceParams } from '../../../diagnostic/codes/choice.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of the sheets and columns of a workbook that are read or left out. */
export const choiceDocsEn: DocsOf<ChoiceParams> = {
  'sheet-not-found': {
    title: 'The sheet asked for is not there',
    why: 'Only the sheet given with --sheet is read. The workbook has none of that name, so nothing is scored.',
    example: 'lke score LKE.xlsx --sheet "LKE TPI", while the sheet is called "LKE-TPI"',
    fix: 'Copy the name of the sheet from its tab at the foot of the Excel window. Capitals make no difference.',
  },
  'column-not-found': {
    title: 'The column asked for is not there, or more than one fits',
    why: 'Answers are read only from the column given with --column or --team. Guessing another one could score the wrong answers.',
    example: 'lke score LKE.xlsx --column "Jawaban Final", while the heading is "Jawaban Akhir"',
    fix: 'Give the heading of the column as the sheet has it, or its letter: --column R',
  },
  'column-ambiguous': {
    title: 'Several columns may equally hold the answers of the unit',
    why: 'They differ, and neither their headings nor the score formulas tell which one counts. Choosing one could score the wrong answers.',
    example: 'Two columns with the heading "Jawaban", both filled in',
    fix: 'Give the column, for example --column K, or make the headings clear: "Jawaban Unit" and "Jawaban TPI".',
  },
  'column-left-out': {
    title: 'Another column of answers is not read',
    why: "One side is scored from one column. Others, such as the national team's or last year's, are not read; they are blank or say the same, so the score is not affected.",
    example: 'A column "Jawaban TPN" beside "Jawaban Unit" and "Jawaban TPI"',
    fix: 'Nothing needs doing if the column read is the one that is meant. Another one is chosen with --column or --team.',
  },
  'column-differs': {
    title: 'Another column holds different answers',
    why: 'The score comes from one column only. If the answers that count stand in another one, score and verdict are wrong.',
    example: 'The column "Jawaban" is read, while corrections were written into "Jawaban Perbaikan"',
    fix: 'Make sure which column counts. To read another one: --column LETTER, or --team LETTER for a column of assessors.',
  },
  'table-left-out': {
    title: 'Another LKE sheet or table is not read',
    why: 'Only one table is scored. The other one holds the same answers, so the score is not affected.',
    example: 'The hidden sheet "LKE ZI (2)" is a copy of "LKE ZI"',
    fix: 'Remove the copy if it is not needed. Another sheet is chosen with --sheet.',
  },
  'table-differs': {
    title: 'Another LKE sheet or table holds different answers',
    why: 'Only one table is scored. If the answers that count stand in the other one, score and verdict are wrong.',
    example: 'The sheet "LKE ZI" is read, while a hidden sheet "LKE lama" holds other answers',
    fix: 'Make sure which one counts, then remove the other or choose the sheet: --sheet NAME',
  },
  'tables-together': {
    title: 'The worksheet is spread over several sheets and read together',
    why: 'Each sheet holds areas of its own. Their answers are put together; formulas, stored results and recaps are not checked, since no sheet holds all of them.',
    example: 'Six sheets "Area 1" to "Area 6", each filled in by the group of its area',
    fix: 'Make sure that all sheets named belong to this worksheet. Before submission, move the answers to one LKE sheet.',
  },
  'tables-conflict': {
    title: 'Sheets of the worksheet answer the same question in different ways',
    why: 'The worksheet is spread over several sheets. Where two of them answer a question in different ways, it is not certain which counts, and nothing is scored.',
    example: 'The sheets "Area 1" and "Area 2" both answer A.I.1.i.a: Ya and Tidak',
    fix: 'Delete the answers that do not count, then run again.',
  },
  'tables-of-units': {
    title: 'Sheets that are filled in by part belong to different units',
    why: 'Several sheets hold areas of their own, but the labels above their tables name different units. Put together, the score would be that of no unit, so nothing is scored.',
    example:
      'The sheet "LKE A" says "Unit Kerja: Dinas Contoh A", the sheet "LKE B" says "Unit Kerja: Dinas Contoh B"',
    fix: 'Keep the LKE of each unit in a file of its own. If the unit is the same, write its name alike.',
  },
};

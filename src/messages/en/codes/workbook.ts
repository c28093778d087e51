import type { WorkbookParams } from '../../../diagnostic/codes/workbook.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of what a workbook shows that is not so. */
export const workbookDocsEn: DocsOf<WorkbookParams> = {
  'formula-answer': {
    title: 'An answer cell holds a formula',
    why: 'An answer computed from other cells changes without being seen. The result stored last is used, which may be out of date.',
    example: 'K8 holds =Other!B3',
    fix: 'Type the answer into the cell.',
  },
  'row-not-recognised': {
    title: 'An answer in a row that is no indicator',
    why: 'A row that was added is not in the instrument, so its answer is not scored. Or the answer stands in the wrong row.',
    example: 'The added row "Other innovation" is answered A',
    fix: 'Move the answer to the row of its indicator, or delete the row.',
  },
  'indicator-row-missing': {
    title: 'The row of an indicator was not found',
    why: 'An indicator whose row was deleted cannot be answered and scores 0, while the mean in the workbook leaves it out.',
    example: 'The row of A.I.1.iv.b was deleted',
    fix: 'Restore the row from the official LKE, with its formulas.',
  },
  'code-missing': {
    title: 'A code is missing in a workbook of lke-zi',
    why: 'In a workbook that lke-zi wrote rows are known by their codes. A code that was deleted or typed over leaves its answer unread, and it scores 0.',
    example: 'A.I.1.iv.b in the column of codes was typed over with "ok"',
    fix: 'Write the code again, or copy the row from a blank sheet (lke init LKE.xlsx).',
  },
  'code-repeated': {
    title: 'Two rows have the same code',
    why: 'One question has one answer. Which row is meant cannot be known, so neither is scored.',
    example: 'The row of A.I.1.i.a was copied further down, with its code',
    fix: 'Remove one of the rows, or its code.',
  },
  'tpi-columns': {
    title: 'There is more than one TPI column',
    why: 'Only one column is used as the answers of the TPI: the inspectorate first, then the team of the unit.',
    example: 'The columns "Jawaban TPI Unit" and "Jawaban TPI Inspektorat" are both filled in',
    fix: 'Nothing needs doing if the column used is the one that is meant. Another one is chosen with --team, for example --team O.',
  },
  'cached-total-differs': {
    title: 'The total in the workbook differs',
    why: 'What the workbook shows is not the score by the rules. The cells it comes from are named in the message and reported on their own.',
    example: 'L208 shows 79.82; by the answers it is 80.57',
    fix: 'Mend the cells that are named, recalculate and save.',
  },
  'error-value': {
    title: 'A cell holds an error value',
    why: 'An error spreads through formulas up to the total, and often stands on a hidden sheet. Cells that only inherit it are counted with its origin.',
    example: 'Ctt Eval!I53 holds #REF!, which spreads to J53',
    fix: 'Mend the formula in that cell; #DIV/0! and #VALUE! go once the answers are complete.',
  },
  'answer-type-changed': {
    title: 'The answer type of a row was changed',
    why: 'The score formula chooses the scale by this column, hidden in the official LKE. Once changed, the score becomes "-" and the question is silently never scored.',
    example: 'J8 was overwritten with "Ya"; it should be "Ya/Tidak"',
    fix: 'Unhide the column and restore the cell.',
  },
  'score-formula-missing': {
    title: 'A score cell has no formula',
    why: 'Without its formula the score of this row does not count; the mean above takes the other rows only.',
    example: 'L9 is blank',
    fix: 'Copy the formula from another row of the same kind or from the official LKE.',
  },
  'score-overwritten': {
    title: 'A score formula was overwritten',
    why: 'A typed score no longer follows the answers, so the workbook shows one that they do not bear out.',
    example: 'L9 holds 1 instead of a formula',
    fix: 'Restore the formula from the official LKE.',
  },
  'percentage-overwritten': {
    title: 'A percentage formula was overwritten',
    why: 'The percentage is computed from the counts below. Once typed, changed counts no longer change the score in the workbook.',
    example: 'K171 holds 100% instead of a formula',
    fix: 'Restore the formula from the official LKE.',
  },
  'formula-skips-row': {
    title: 'A formula skips rows',
    why: 'A score that the formula above does not reach never counts. The official LKE has this fault: L175 does not reach LHKASN in L183, and LHKPN counts twice.',
    example: 'L175 = AVERAGE(L176:L179)*H175',
    fix: 'Mend the formula, here L175 = L176+L183. The score given by this tool is not affected.',
  },
  'formula-reads-elsewhere': {
    title: 'A score formula reads another row',
    why: 'A copied formula may point at the answer of another question, so that the answer of this row is never scored.',
    example: 'L8 reads K9',
    fix: 'Copy the formula from the official LKE.',
  },
  'score-differs': {
    title: 'A formula gives another score',
    why: 'Calculated from what the file holds now, this cell does not come to the score by the scale and weight of the instrument.',
    example: 'The formula gives 0.6 for B on A/B/C/D; it should be 0.67',
    fix: 'Compare the formula with the official LKE and mend it.',
  },
  'answer-not-counted': {
    title: 'An answer does not count in the workbook',
    why: 'The answer is sound but not what the formula compares with, for instance for a space; the workbook takes it for blank and leaves it out.',
    example: 'K9 holds "A " with a space, L9 shows "Blm Diisi"',
    fix: 'Choose the answer again from the drop-down.',
  },
  'blank-raises-mean': {
    title: 'Blank answers raise a mean',
    why: 'AVERAGE in the workbook leaves blanks out, so the score it shows is higher. This tool counts a blank as 0.',
    example: 'One of four questions is blank; the mean is of three',
    fix: 'Answer the rest. See also --blank.',
  },
  'cached-stale': {
    title: 'A stored score is out of date',
    why: 'The file was saved without recalculating after its answers changed, for instance by another program. Whoever opens it without recalculating sees old scores.',
    example: 'L8 stores 1, while K8 is now Tidak',
    fix: 'Open it in Excel, recalculate everything (Ctrl+Alt+F9) and save.',
  },
  'weight-differs': {
    title: 'A weight differs from the instrument',
    why: 'Formulas multiply the mean by the weight in this cell; a wrong one changes the score that is shown.',
    example: 'H7 holds 1; it should be 0.5',
    fix: 'Restore the weight of the instrument.',
  },
  'recap-weight': {
    title: 'A weight in a recap differs from the instrument',
    why: 'The percentages of the recap come from this weight. Recaps are mostly hidden; the official LKE itself holds some old weights.',
    example: 'Ctt Eval!H48 holds 1; it should be 2',
    fix: 'Correct the weight, or do not use that recap.',
  },
  'recap-reads-wrong-row': {
    title: 'A recap reads the wrong row',
    why: 'The score beside the name of a part comes from another part, which makes the recap misleading.',
    example: 'Ctt Eval!I52 is named LHKPN but reads Mekanisme Pengendalian (L168)',
    fix: 'Mend the reference to the row of the same name.',
  },
  'recap-row-missing': {
    title: 'A recap is incomplete',
    why: 'A recap that lists nearly every part but leaves one out does not seem to add up.',
    example: 'Ctt Eval does not list Pengelolaan Pengaduan (A.I.6.iii)',
    fix: 'Add the row.',
  },
  'verdict-contradicts': {
    title: 'A verdict says the opposite of the rule',
    why: 'Every minimum must be met: the total, pengungkit, each area, and hasil. Verdicts taken on the total alone are often wrong.',
    example: '"Memenuhi WBK" below a total of 76, while one area is below 60%',
    fix: 'Correct the verdict; lke score shows which requirements are not met.',
  },
  'answer-hidden': {
    title: 'Answers in a hidden place',
    why: 'They are scored, but whoever reviews the file does not see them. Columns A and J of the official LKE are hidden by design and hold no answers.',
    example: 'Row 20 is hidden; K20 holds A',
    fix: 'Unhide the row, column or sheet, and check the answers.',
  },
  'value-outside-validation': {
    title: 'An answer outside the drop-down of its cell',
    why: 'The scale accepts the answer, but the cell offers other ones: the drop-down is wrong, or the answer was pasted from another row.',
    example: 'K15 holds D; its drop-down offers A, B, C',
    fix: 'Mend the drop-down, or check the answer.',
  },
};

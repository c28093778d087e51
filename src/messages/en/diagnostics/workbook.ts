import type { WorkbookParams } from '../../../diagnostic/codes/workbook.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { apart, signed } from '../../diagnostics/signed.js';
import { counted } from '../counted.js';

const number = (value: number) => String(Number(value.toFixed(4)));
const shortest = (formula: string) => (formula.length > 80 ? `${formula.slice(0, 77)}...` : formula);

/** The first of many cells, and how many more. */
const someCells = (cells: string): string => {
  const all = cells.split(', ');
  return all.length <= 8 ? cells : `${all.slice(0, 6).join(', ')} and ${all.length - 6} more cells`;
};

export const workbookEn: MessagesOf<WorkbookParams> = {
  'formula-answer': ({ formula, found }) =>
    `The answer cell holds a formula (${formula}); its stored result "${found}" is used. Better type the answer.`,
  'answer-stale': ({ formula, found, now }) =>
    `The stored answer "${found}" is out of date: its formula (${shortest(formula)}) now gives "${now}". Type the right answer, or open the file in Excel, recalculate (Ctrl+Alt+F9) and save.`,
  'row-not-recognised': ({ text, found }) =>
    `The row "${text}" holds the answer "${found}" but is no known indicator, so it is not scored. Move the answer to the row of its indicator.`,
  'indicator-row-missing': () =>
    'The row of this indicator was not found in the workbook. Restore it from the official LKE.',
  'code-missing': ({ code }) =>
    `No row has the code ${code} in the column of codes, so its answer is blank. Write the code again, or copy the row from a blank sheet.`,
  'code-repeated': ({ code, row }) =>
    `The code ${code} stands in row ${row} already. Neither is scored until one of them is removed.`,
  'tpi-columns': ({ used, others, usedAnswers, otherAnswers, option }) =>
    `There is more than one TPI column. Column ${used} is used, with ${usedAnswers} indicators answered; not used: ${others}, with ${otherAnswers}. To use another one, add ${option}.`,
  'cached-total-differs': ({ found, difference, cells }) =>
    typeof found === 'string'
      ? `The workbook shows the error ${found} as its total; it comes from ${someCells(cells)}. Mend the answer or formula there.`
      : `The total stored in the workbook differs by ${signed(difference)} from this calculation; the difference comes from ${someCells(cells)}.`,
  'error-value': ({ found, spread }) =>
    spread === 0
      ? `This cell holds the error ${found}. Mend the formula or the answer that it uses.`
      : `This cell holds the error ${found}, which spreads to ${counted(spread, 'other cell')}. Mend the formula or the answer that it uses.`,
  'answer-type-changed': ({ found, expected }) =>
    `The answer type of this row ${found === '' ? 'is blank' : `says "${found}"`}; it should be "${expected}". The workbook's formulas score by it, so this question is not scored there, or wrongly. Restore it.`,
  'score-formula-missing': () =>
    'The score cell of this row is blank where a formula should be; its score does not count in the workbook. Copy the formula from the official LKE.',
  'score-overwritten': ({ found }) =>
    `The score formula in this cell was overwritten with "${found}", which no longer follows the answers. Restore the formula from the official LKE.`,
  'percentage-overwritten': ({ found }) =>
    `The percentage formula in this cell was overwritten with "${found}", which no longer follows the counts below it. Restore the formula from the official LKE.`,
  'percentage-differs': ({ found, expected }) =>
    `The percentage typed here is ${found}, but the counts below give ${expected}. The counts are scored. Delete the percentage, or correct the counts.`,
  'formula-skips-row': ({ formula, skipped }) =>
    `The formula ${shortest(formula)} does not reach ${skipped}; that score never counts in the workbook. Mend the range of the formula.`,
  'formula-reads-elsewhere': ({ formula, expected }) =>
    `This score formula reads the answer of another row, not ${expected}: ${shortest(formula)}. Copy the formula from the official LKE.`,
  'score-differs': ({ formula, found, expected }) =>
    formula === ''
      ? `This score cell holds ${number(found)}; by the answers it should be ${number(expected)}. Check where the number comes from.`
      : `The formula ${shortest(formula)} gives ${number(found)}; it should be ${number(expected)}. Compare it with the official LKE.`,
  'answer-not-counted': ({ answer, found }) =>
    `This question is answered${answer === '' ? '' : ` "${answer}"`}, but its score cell shows "${found}", so it does not count in the workbook. Type the answer again exactly as it is offered.`,
  'blank-raises-mean': ({ blanks, difference }) =>
    `${counted(blanks, 'question')} here not scored yet; the workbook takes the mean of the others only, which raises it by ${number(difference)}. Answer the rest.`,
  'cached-stale': ({ found, now }) =>
    `The stored score "${found}" is out of date; by what the file holds now it is "${now}". Open it in Excel, recalculate (Ctrl+Alt+F9) and save.`,
  'weight-differs': ({ found, expected }) =>
    `The weight in this cell is ${found === '' ? 'blank' : found}; by the instrument it is ${expected}. Correct it.`,
  'recap-weight': ({ text, id, found, expected }) =>
    `The recap gives the weight ${found} for "${text}" (${id}); it should be ${expected}. Correct it.`,
  'recap-reads-wrong-row': ({ text, found, expected }) =>
    `The recap's "${text}" reads ${found}; it should read ${expected}. Mend the reference.`,
  'recap-row-missing': ({ text, id }) =>
    `The recap does not list ${id} ${text}, which belongs below this row. Add it.`,
  'recap-score-differs': ({ text, id, found, expected }) =>
    `The recap "${text}" (${id}) shows ${found}, but the answers in the worksheet come to ${expected}. Link the cell to the score in the worksheet.`,
  'recap-minimum': ({ text, id, found, expected }) =>
    `The minimum ${found} for "${text}" (${id}) is none of the rule's: ${expected}. Correct it.`,
  'recap-not-understood': ({ sheet }) =>
    `The sheet "${sheet}" looks like a recap, but its columns were not recognised, so nothing in it was checked. Compare it with what lke score says.`,
  'verdict-cannot-fail': ({ formula, found }) =>
    `The formula ${shortest(formula)} says "${found}" also where every score is 0, so it never shows what fails. Compare with the minimum in it.`,
  'verdict-contradicts': ({ found, predicate, id, actual, minimum }) => {
    const [is, least] = apart(actual, minimum);
    return `It says "${found}", but by the rule${predicate === '' ? '' : ` for ${predicate.toUpperCase()}`} it is the other way round: ${id} ${is}, minimum ${least}. Every minimum must be met; correct the verdict.`;
  },
  'answer-hidden': ({ part, count, found }) =>
    count === 1
      ? `The answer "${found}" stands in a hidden ${part}. Unhide it and make sure that it is right.`
      : `${count} answers stand in a hidden ${part}. Unhide it and make sure that they are right.`,
  'value-outside-validation': ({ found, allowed }) =>
    `The answer "${found}" is not among what this cell offers (${allowed}), though the instrument accepts it. Mend the drop-down, or check whether the answer is in the wrong row.`,
};

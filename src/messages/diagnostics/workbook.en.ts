import type { WorkbookParams } from '../../diagnostic/codes/workbook.js';
import type { MessagesOf } from './messages-of.js';
import { signed } from './signed.js';

export const workbookEn: MessagesOf<WorkbookParams> = {
  'formula-answer': ({ formula, found }) =>
    `The answer cell holds a formula (${formula}); its stored result "${found}" is used. Better type the answer.`,
  'row-not-recognised': ({ text, found }) =>
    `The row "${text}" holds the answer "${found}" but is no known indicator; that answer is not scored.`,
  'indicator-row-missing': () =>
    'The row of this indicator was not found in the workbook. Restore it from the official LKE.',
  'tpi-columns': ({ used, others }) =>
    `There is more than one TPI column. Used: "${used}"; not used: ${others}.`,
  'cached-total-differs': ({ found, difference, cells }) =>
    typeof found === 'string'
      ? `The workbook shows the error ${found} as its total; it comes from ${cells}. Mend the answer or formula there.`
      : `The total stored in the workbook differs by ${signed(difference)} from this calculation; the difference comes from ${cells}.`,
};

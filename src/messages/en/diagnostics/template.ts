import type { TemplateParams } from '../../../diagnostic/codes/template.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const shortest = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}...` : text);

export const templateEn: MessagesOf<TemplateParams> = {
  'template-key-missing': ({ key }) => `This blank worksheet lacks the key "${key}". Add it, left blank.`,
  'template-row-missing': ({ text }) =>
    `The row "${shortest(text)}" was not found in the workbook. Restore it from the official LKE.`,
  'leftover-answer': ({ found }) =>
    `This blank worksheet still holds "${shortest(found)}". Clear it before handing it out.`,
  'validation-missing': ({ expected }) =>
    `This answer cell accepts anything; it should take ${expected} only. Add the data validation.`,
  'validations-absent': ({ count }) =>
    `None of the ${count} answer cells in this column limits what is entered. Add data validation: the levels of each scale as a list, whole numbers for counts, 0-4 for an index.`,
  'validation-differs': ({ found, expected }) =>
    `The validation of this answer cell takes ${found}; by its scale it should be ${expected}. Correct the data validation.`,
  'validation-unread': ({ found, expected }) =>
    `The drop-down of this cell is computed by a formula (${shortest(found)}) and cannot be checked here. Make sure that it offers ${expected}.`,
  'validation-misplaced': ({ found, text }) =>
    `The heading "${shortest(text)}" is no question, yet its cell takes an answer (${found}). Remove the data validation.`,
  'scored-empty-row': ({ formula }) =>
    `This row is empty but has a score formula (${shortest(formula)}); whatever is entered here enters the mean. Remove the formula.`,
  'extra-question': ({ text }) =>
    `The row "${shortest(text)}" has an answer type but is no indicator of this instrument. Remove it, or move it out of the table.`,
};

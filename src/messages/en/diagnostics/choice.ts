import type { ChoiceParams } from '../../../diagnostic/codes/choice.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { maybe } from './maybe.js';

export const choiceEn: MessagesOf<ChoiceParams> = {
  'sheet-not-found': ({ name, sheets, suggestion }) =>
    `The workbook has no sheet called "${name}".${maybe(suggestion)} Its sheets: ${sheets}.`,
  'column-not-found': ({ name, option, sheet, matches, columns }) =>
    matches === ''
      ? `There is no column "${name}" (${option}) on the sheet "${sheet}". ${known(columns)}`
      : `"${name}" (${option}) fits more than one column of the sheet "${sheet}": ${matches}. Give the letter of the column.`,
  'column-ambiguous': ({ sheet, columns, answers, differing, option }) =>
    `The sheet "${sheet}" has several columns that may equally hold the answers of the unit: ${columns} (${answers} indicators answered, ${differing} in different ways). Choose one, for example ${option}.`,
  'column-left-out': ({ used, others }) =>
    `Column ${used} is read. Other columns of answers are not: ${others}; they say the same or nothing.`,
  'column-differs': ({ used, other, answers, differing, option }) =>
    `Column ${used} is read. Column ${other} answers ${answers} indicators, ${differing} of them in another way, and is not read. If it is the one that is meant, add ${option}.`,
  'table-left-out': ({ used, other, answers, cells }) =>
    cells === ''
      ? `The sheet "${used}" is read. The sheet "${other}" holds the same answers to ${answers} indicators and is not read.`
      : `The sheet "${used}" has two tables, starting at ${cells}. The one named first is read; the other holds the same answers to ${answers} indicators and is not read.`,
  'table-differs': ({ used, other, answers, cells, differing }) =>
    cells === ''
      ? `The sheet "${used}" is read. The sheet "${other}" answers ${answers} indicators, ${differing} of them in another way, and is not read. If it is the one that is meant, add --sheet "${other}".`
      : `The sheet "${used}" has two tables, starting at ${cells}. The one named first is read; the other answers ${answers} indicators, ${differing} of them in another way, and is not read. If it is the one that is meant, move it to a sheet of its own.`,
  'tables-together': ({ sheets, answers }) =>
    `The answers are read together from several sheets: ${sheets} (${answers} indicators answered). Formulas and stored results on these sheets are not checked.`,
  'tables-conflict': ({ sheets, differing, example }) =>
    `The worksheet is spread over several sheets (${sheets}), but indicators answered in different ways on two of them: ${differing}, for example ${example}. Leave one answer for each indicator.`,
  'tables-of-units': ({ sheets }) =>
    `The answers are spread over several sheets, but these name different units: ${sheets}. Answers of several units are not put together. Give each unit a file of its own, or write its name alike if it is the same.`,
};

const known = (columns: string) =>
  columns === ''
    ? 'Give the header or the letter of the column of answers.'
    : `Columns of answers: ${columns}.`;

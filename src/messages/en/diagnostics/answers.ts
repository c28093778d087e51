import type { AnswersParams, OddParams } from '../../../diagnostic/codes/answers.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

/** The alphabet of a letter, by its number in Unicode. */
function alphabet(code: string): string {
  const number = Number.parseInt(code.slice(2), 16);
  if (number >= 0x400 && number < 0x530) return 'Cyrillic';
  if (number >= 0x370 && number < 0x400) return 'Greek';
  return number >= 0xff00 && number < 0xfff0 ? 'full-width' : 'special';
}

function oddText({ odd, code, like }: OddParams): string {
  if (odd === '') return '';
  if (like === '') return `: the mark "${odd}" is one too many`;
  const letter = code === '' ? `letter "${odd}"` : `${alphabet(code)} letter (${code})`;
  return `: the ${letter} in it only looks like ${like}, type a plain ${like}`;
}

export const answersEn: MessagesOf<AnswersParams> = {
  'no-tpi-answers': () =>
    'This file holds no TPI answers, so --by tpi cannot be used. Score the unit with --by unit.',
  'answer-missing': ({ allowed }) => `Not answered. Fill in: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed, ...odd }) =>
    `The answer "${found}" is not on the scale${oddText(odd)}. Choose one of: ${allowed}.`,
  'answer-shape': ({ expected, keys, found }) =>
    expected === 'inputs'
      ? `This indicator takes counts, not "${found}". Fill in: ${keys}.`
      : 'This indicator takes a single answer, not several.',
  'index-outside-range': ({ found, maximum, divisor, proposed }) =>
    `The index ${found} is outside 0-${maximum}. ${proposed === '' ? 'Check the survey result' : `If the survey used a scale of 0-100, divide by ${divisor}: ${proposed}`}.`,
  'index-not-number': ({ found, maximum, ...odd }) =>
    `"${found}" is not a number${oddText(odd)}. Fill in an index from 0 to ${maximum}, such as 3.55.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" is a percentage; an index from 0 to ${maximum} is asked for. ${proposed === '' ? 'Check the survey result' : `If that is the survey result, write ${proposed}`}.`,
  'count-missing': ({ key }) =>
    `"${key}" is blank, so this indicator cannot be scored yet. Fill in a whole number (0 if none).`,
  'count-invalid': ({ key, found, ...odd }) =>
    `"${key}" holds "${found}"${oddText(odd)}; a whole number of 0 or more is asked for, without thousands separators.`,
  'number-is-date': ({ found, expected, proposed }) =>
    `This cell holds a date or time (${found}), not a number. Set its format to General, then type ${expected === 'count' ? 'the count as a whole number' : proposed === '' ? 'the index, such as 3.55' : `the index (${proposed} if that is meant)`}.`,
  'share-of-nothing': ({ part, whole }) => `${part} although ${whole} = 0. Scored 0; check both counts.`,
  'zero-of-zero': () =>
    'Nothing to count (0 of 0). Scored in full unless --zero-division says otherwise; make sure with the TPI.',
  'formula-without-result': ({ formula }) =>
    `The answer cell holds a formula (${formula}) without a result. Open and save it in Excel, or type the answer.`,
  'answer-struck': ({ found, struck, rest }) =>
    rest === ''
      ? `The answer "${found}" is struck through and counted all the same. Remove the strike if it holds; otherwise replace or clear it.`
      : `A part of this cell is struck through: "${struck}" is, "${rest}" is not. Write only the answer that holds.`,
  'answer-merged': ({ cell, found }) =>
    `This cell is merged with ${cell}, which holds "${found}", so it has no answer of its own. Unmerge the cells and fill in each.`,
  'answer-picture': () =>
    'The answer cell holds a picture. Type the answer; pictures belong in the evidence column.',
  'error-cell': ({ found }) => `The answer cell holds the error ${found}. Type the answer.`,
  'answer-chosen': ({ position, item }) =>
    `This cell holds ${position}, the number of what is chosen in a list box; it is read as that choice: ${item}.`,
  'answer-position': ({ position }) =>
    `This cell holds ${position}, the number of a choice in a list box or of a button, and its list cannot be read. Type the answer.`,
  'comments-read': ({ count, cells, more }) =>
    `Comments on cells that are read as notes: ${count} (${cells}${more > 0 ? `, and ${more} more` : ''}).`,
  'comments-unread': ({ count, cells, more }) =>
    `Comments on cells that are not read, since they stand on no answer, note or evidence: ${count} (${cells}${more > 0 ? `, and ${more} more` : ''}).`,
  'pictures-floating': ({ count, cells, more }) =>
    `Pictures that float over the sheet: ${count}, near ${cells}${more > 0 ? `, and ${more} more` : ''}. They belong to no cell and are no evidence. Place them in cells, or write the name or link of the document.`,
};

import type { StructureParams } from '../../../diagnostic/codes/structure.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { counted } from '../counted.js';
import { maybe } from './maybe.js';

export const structureEn: MessagesOf<StructureParams> = {
  'key-unknown': ({ key, suggestion, allowed }) =>
    `The key "${key}" is unknown.${maybe(suggestion)} Known: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `The key "${key}" is already on line ${line}. Remove one of them.`,
  'key-misplaced': ({ key, under, lacks, more, answer, side }) => {
    const keys = `"${key}"${more > 0 ? ` and ${more} other keys` : ''}`;
    if (side === 'other' || (lacks && under !== ''))
      return `${keys} ${more > 0 ? 'are' : 'is'} out of place. ${lacks ? `This file has no "${under}:" yet: write that line with no space before it, and under it ${more > 0 ? 'all of them' : `"${key}"`}, two spaces further right.` : `Move ${more > 0 ? 'them' : 'it'} under "${under}:".`}`;
    if (side === 'right' && under === '')
      return `"${key}:" stands too far right: write it with no space before it.`;
    if (side === 'right')
      return `"${key}" stands too far right, so that it becomes a part of the indicator above: write it in line with the other codes under "${under}:".`;
    return answer === ''
      ? `${keys} stand too far left: write them under "${under}:", two spaces further right than "${under}".`
      : `"${key}" is in line with the codes of indicators. To say more about "${under}: ${answer}", write "${under}:" alone and under it, indented: "unit: ${answer}" and "${key}: ...".`;
  },
  'shape-unexpected': ({ key, expected }) =>
    `"${key}" should hold ${{ mapping: 'key: value pairs', list: 'a list', text: 'a single value' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) =>
    `The instrument has no indicator "${id}".${maybe(suggestion)} Correct the code.`,
  'value-invalid': ({ key, found, allowed }) =>
    `The value "${found}" of "${key}" is not valid. Allowed: ${allowed}.`,
  'comma-split': ({ found }) =>
    `A number was split at its comma (the rest is "${found}"). Inside { } write a point, such as 3.72, or quotes: "3,72".`,
  'note-cut': ({ key }) =>
    `"${key}" is cut at a # sign, which begins a comment. Put the whole text in quotes.`,
  'answer-absent': ({ id, allowed }) =>
    `This indicator is not in the worksheet. Add a line "${id}:" with one of: ${allowed}.`,
  'effort-invalid': ({ found }) => `The effort "${found}" must be a whole number of 1 or more.`,
  'due-invalid': ({ found, why }) => {
    const wrong = {
      calendar:
        'is not in the calendar (months are 1-12; the day stands before the month, or the year first of all)',
      partial: 'is not complete: write day, month and year (four digits)',
      none: 'is no date',
    };
    return `The due date "${found}" ${wrong[why]}. Write for example 31-12-2026 or 2026-12-31.`;
  },
  'merge-unit-differs': ({ kept, found }) =>
    `The unit's answer in the TPI's file (${said(found)}) differs from the unit's file. Used: ${said(kept)}, of the unit's file.`,
  'merge-tpi-differs': ({ kept, found }) =>
    `There are two answers of the TPI, and they differ. Used: ${said(kept)}, of the TPI's file; left out: ${said(found)}.`,
  'merge-notes-differ': ({ kept, found }) =>
    `The notes of the two files differ. Used: ${said(kept)}; left out: ${said(found)}.`,
  'merge-about-differs': ({ key, kept, found }) =>
    `"${key}" in the TPI's file (${said(found)}) differs from the unit's file. Make sure that both are of the same unit and year. Used: ${said(kept)}.`,
  'merge-evidence-left': ({ count }) =>
    `The TPI's file has ${counted(count, 'piece')} of evidence that the unit's file lacks; nothing of it was taken over. What is the unit's belongs in the unit's file.`,
  'merge-tpi-kept': ({ count }) =>
    `For ${counted(count, 'indicator')} blank in the TPI's file, the unit's file has an answer of the TPI; it was kept.`,
  'merge-tpi-missing': () =>
    "No answer of the TPI is in this file. If the TPI wrote its answers in the unit's place, add --tpi-from unit.",
};

const said = (text: string) => (text === '' ? 'blank' : `"${text}"`);

import type { StructureParams } from '../../diagnostic/codes/structure.js';
import { maybe } from './maybe.en.js';
import type { MessagesOf } from './messages-of.js';

export const structureEn: MessagesOf<StructureParams> = {
  'key-unknown': ({ key, suggestion, allowed }) =>
    `The key "${key}" is unknown.${maybe(suggestion)} Known: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `The key "${key}" is already on line ${line}. Remove one of them.`,
  'shape-unexpected': ({ key, expected }) =>
    `"${key}" should hold ${{ mapping: 'key: value pairs', list: 'a list', text: 'a single value' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) => `The instrument has no indicator "${id}".${maybe(suggestion)}`,
  'value-invalid': ({ key, found, allowed }) =>
    `The value "${found}" of "${key}" is not valid. Allowed: ${allowed}.`,
  'comma-split': ({ found }) =>
    `A number was split at its comma (the rest is "${found}"). Inside { } write a point, such as 3.72, or quotes: "3,72".`,
  'note-cut': ({ key }) =>
    `"${key}" is cut at a # sign, which begins a comment. Put the whole text in quotes.`,
  'answer-absent': ({ id, allowed }) =>
    `This indicator is not in the worksheet. Add a line "${id}:" with one of: ${allowed}.`,
  'effort-invalid': ({ found }) => `The effort "${found}" must be a whole number of 1 or more.`,
};

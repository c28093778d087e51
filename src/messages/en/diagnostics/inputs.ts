import type { InputsParams } from '../../../diagnostic/codes/inputs.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { lke } from '../command.js';
import { maybe } from './maybe.js';

const nothing = {
  folder: 'There is no worksheet in this folder.',
  pattern: 'No worksheet matches this pattern.',
  rows: 'There are no rows (.ndjson) here.',
  parts: 'The parts that are named hold no row.',
  list: 'This list holds no name of a file.',
};

const odd = {
  nameless: 'names no unit, file or id, so it is not used. Fill one in, or delete the line.',
  headless:
    'has values under a column without a head, which are not used. Look for separators inside a value (put it into quotes), or write a head.',
  twice: 'has two columns of one meaning that differ; the first is used. Delete one of the columns.',
};

const round = {
  report:
    'This is a saved report, which may have been made without notes. --round needs the worksheet itself.',
  'no-notes':
    'This worksheet holds no notes or answers of the TPI, so there is nothing to reply to. Name the worksheet that the TPI returned first, then the one after the unit replied.',
  swapped:
    'This worksheet holds no notes or answers of the TPI, but the second one does: they are in the wrong order. Name the worksheet that the TPI returned first.',
};

export const inputsEn: MessagesOf<InputsParams> = {
  'folder-unreadable': ({ reason }) =>
    `The folder cannot be opened (${reason}), so what is in it is left out. Check its permissions and run again.`,
  'no-worksheets': ({ what, found }) =>
    `${nothing[what]}${found === '' ? '' : ` There: ${found}.`} Check the name and the place.`,
  'file-vanished': () =>
    'It was there when the command began and is no longer: moved, deleted, renamed, or a link that leads nowhere. Run again.',
  'units-unreadable': () =>
    'This is no list of units. A list is CSV (commas or semicolons), a YAML list, or the first sheet of an .xlsx.',
  'units-heads': ({ found }) =>
    `None of the heads of the list of units is known${found === '' ? '' : ` (${found})`}. One at least of: unit, file, id.`,
  'units-head-unknown': ({ head, suggestion }) =>
    `The column "${head}" of the list of units is not known and not used.${maybe(suggestion)}`,
  'units-file-unmatched': ({ name }) =>
    `The list of units names the file "${name}", which no file of the recap matches. Check its name.`,
  'units-file-twice': ({ name, lines }) =>
    `Several lines of the list of units name the file "${name}" (lines ${lines}); the first is used. Mend the list.`,
  'units-unit-twice': ({ unit, lines }) =>
    `The unit "${unit}" is in the list of units more than once for one year (lines ${lines}). Delete one of them.`,
  'round-unusable': ({ why }) => round[why],
  'file-changing': () =>
    'The file was being saved or copied while it was read, so it is not whole. Wait until that is done and run again.',
  'plan-unreadable': () =>
    `This is no saved plan. Make one with: ${lke('plan', 'LKE.xlsx --format json=plan.json')}`,
  'partial-foreign': () =>
    'A file of this name is there and is no part of an interrupted recap, so it was left alone. Move or rename it, or choose another name for the output.',
  'units-lines-odd': ({ why, lines }) => `List of units, line ${lines}: ${odd[why]}`,
  'units-institution-open': ({ unit, files }) =>
    `Unit "${unit}" names no institution on the list of units, and files of several fit it: ${files}. Fill in the column institution.`,
  'plan-other-unit': ({ unit, units }) =>
    `This plan was made for "${unit}", which is none of these units: ${units}. Name the folder of that unit only.`,
};

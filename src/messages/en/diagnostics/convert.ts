import type { ConvertParams } from '../../../diagnostic/codes/convert.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const targets = { xlsx: 'the workbook', yaml: 'YAML', portalrb: 'PortalRB JSON' };

/** What a form has no place for, and why. */
const reasons = (to: string) => ({
  unusable: 'it cannot be used in the source either',
  blank: `in ${to} it stands for a blank`,
  characters: `some of its characters cannot be written in ${to}`,
  length: `it is too long for ${to} and was cut`,
  'evidence-split': `in ${to} it is read as several pieces of evidence`,
  'evidence-tpi': `${to} has no place for evidence beside an answer of the TPI`,
  'evidence-joined': `in ${to} it is read as one piece of evidence`,
  'note-joined': `in ${to} it is joined with another note of the same place`,
  count: `${to} has no place for this count`,
});

const kinds = {
  prerequisites: 'Prerequisites',
  unit: 'Data of the unit',
  effort: 'Efforts',
  person: 'Persons in charge',
  due: 'Due dates',
  'zero-division': 'The score chosen for 0 of 0',
};

export const convertEn: MessagesOf<ConvertParams> = {
  'not-carried': ({ what, to, found }) =>
    `Not carried over whole${found === '' ? '' : `: "${found}"`}; ${reasons(targets[to])[what]}.`,
  'no-place': ({ what, to, count, names }) =>
    `${kinds[what]} have no place in ${targets[to]} and were left out: ${count} (${names}).`,
  'portalrb-unit': ({ key }) =>
    `PortalRB needs "${key}" of the unit. Fill it in under "unit" in the worksheet, or give --unit FILE.`,
  'portalrb-question': ({ id }) =>
    `The indicator ${id} has no question number in PortalRB, so this instrument cannot be written as PortalRB JSON.`,
  'portalrb-id': ({ id }) =>
    `The unit id "${id}" cannot be part of an address. Use letters, digits, full stops, underscores and hyphens only, at most 64, and no name that Windows keeps for itself (CON, NUL, COM1, ...).`,
  'portalrb-repeated': ({ what, found, first }) =>
    what === 'id'
      ? `The unit id "${found}" is that of ${first} already. Every unit has its own.`
      : `The file "${found}" is named for another unit already (${first}). Name every file once.`,
  'portalrb-year': ({ year, other, first }) =>
    `The year ${year} is not the ${other} of ${first}. A proposal is for one year: make them agree, or write "tahun" in the list of units.`,
  'list-unit-missing': ({ file, suggestion }) =>
    file === ''
      ? 'This unit names no "berkas": its worksheet in the folder.'
      : `There is no file "${file}" in the folder.${suggestion === '' ? '' : ` Did you mean "${suggestion}"?`}`,
  'list-unit-left': ({ count, names }) =>
    `Worksheets of the folder that the list of units does not name were left out: ${count} (${names}).`,
};

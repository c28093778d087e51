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
});

export const convertEn: MessagesOf<ConvertParams> = {
  'not-carried': ({ what, to, found }) =>
    `Not carried over whole${found === '' ? '' : `: "${found}"`}; ${reasons(targets[to])[what]}.`,
};

import type { PortalRbParams } from '../../../diagnostic/codes/portalrb.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

export const portalRbEn: MessagesOf<PortalRbParams> = {
  'api-error': ({ message, status }) =>
    `This holds no answers but an error of the server${status === '' ? '' : ` (${status})`}: "${message}". Mend the request and download again.`,
  'portalrb-several': ({ count }) =>
    `This JSON holds the answers of ${count} units. Save the answers of each unit in a file of its own.`,
  'portalrb-keys': ({ found, expected }) =>
    `The keys of this JSON are not those of PortalRB: ${found}. Needed: ${expected}.`,
  'portalrb-no-answers': ({ count, found }) =>
    count === 0
      ? 'The list of answers in this JSON is empty, so there is nothing to score. Ask PortalRB for the answers of this unit again.'
      : `None of the ${count} question numbers (soal_id) in this JSON is known: ${found === '' ? 'all are blank' : found}. These are answers to another instrument, or the numbers were changed.`,
  'text-before-json': ({ text }) =>
    `There is text of the server before the JSON: "${text}". The answers are read but may be incomplete. Have the server mended and download again.`,
};

import type { Severities } from './severity.js';

/** A blank worksheet that is not fit to be filled. */
export type TemplateParams = Record<never, never>;

export const templateCodes: Severities<TemplateParams> = {};

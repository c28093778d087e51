import type { Severities } from './severity.js';

/** What a format cannot hold of a worksheet. */
export type Lost =
  /** Not usable in the source either: a formula without a result, an error, a key that is there twice. */
  | 'unusable'
  /** A word that stands for a blank in the target. */
  | 'blank'
  /** Characters that the target has no place for. */
  | 'characters'
  /** The end of a text too long for a cell. */
  | 'length'
  /** One piece of evidence that is read back as several. */
  | 'evidence-split'
  /** Evidence with an answer of the TPI. */
  | 'evidence-tpi';

/** A worksheet put into another form. */
export interface ConvertParams {
  'not-carried': { what: Lost; to: 'xlsx' | 'yaml' | 'portalrb'; found: string };
}

export const convertCodes: Severities<ConvertParams> = {
  'not-carried': 'warning',
};

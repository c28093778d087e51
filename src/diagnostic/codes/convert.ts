import type { Severities } from './severity.js';

/** What a worksheet is written as. */
export type Target = 'yaml' | 'xlsx' | 'portalrb';

/** Why a format does not hold something as it stands in the source. */
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
  /** Several pieces of evidence that are read back as one. */
  | 'evidence-joined'
  /** Evidence with an answer of the TPI. */
  | 'evidence-tpi'
  /** Two notes that share one place. */
  | 'note-joined'
  /** A count that the target does not ask for. */
  | 'count';

/** What a format has no place for at all. */
export type Placeless = 'prerequisites' | 'unit' | 'effort' | 'person' | 'due' | 'zero-division';

/** A worksheet put into another form. */
export interface ConvertParams {
  'not-carried': { what: Lost; to: Target; found: string };
  /** `names`: which ones, of how many. */
  'no-place': { what: Placeless; to: Target; count: number; names: string };
  'portalrb-unit': { key: string };
  'portalrb-question': { id: string };
}

export const convertCodes: Severities<ConvertParams> = {
  'not-carried': 'warning',
  'no-place': 'warning',
  'portalrb-unit': 'error',
  'portalrb-question': 'error',
};

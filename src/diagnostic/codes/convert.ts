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
  /** An id that cannot stand in an address. */
  'portalrb-id': { id: string };
  /** `first`: the file that has it already. */
  'portalrb-repeated': { what: 'id' | 'file'; found: string; first: string };
  'portalrb-year': { year: number; other: number; first: string };
  /** A unit of the list whose worksheet is not in the folder; `file` is empty where it names none. */
  'list-unit-missing': { file: string; suggestion: string };
  /** Worksheets of the folder that the list does not name. */
  'list-unit-left': { count: number; names: string };
}

export const convertCodes: Severities<ConvertParams> = {
  'not-carried': 'warning',
  'no-place': 'warning',
  'portalrb-unit': 'error',
  'portalrb-question': 'error',
  'portalrb-id': 'error',
  'portalrb-repeated': 'error',
  'portalrb-year': 'error',
  'list-unit-missing': 'error',
  'list-unit-left': 'warning',
};

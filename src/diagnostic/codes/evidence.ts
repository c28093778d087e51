import type { Severities } from './severity.js';

/**
 * Why a link leads nowhere for anyone else. `local`: a machine or a network of its own; `personal`: what its owner sees
 * when signed in; `edit`: a page for changing something; `search`: what was looked for and not what was found.
 */
export type LinkFault = 'spaces' | 'scheme' | 'local' | 'personal' | 'edit' | 'search' | 'word' | 'malformed';

/** Why a text that stands where evidence or a note belongs is neither. */
export type Hollow = 'empty' | 'official' | 'repeated' | 'unheaded' | 'comment';

/** Answers that nothing stands behind, and what should not stand there. */
export interface EvidenceParams {
  /** `instead`: a text that stands there and is neither evidence nor a note, with the reason; empty for none. */
  'evidence-missing': { found: string; instead: string; why: Hollow | '' };
  'evidence-link-invalid': { found: string; what: LinkFault };
  'evidence-link-repeated': { link: string; count: number; of: number };
  /** `found`: the number with its middle hidden; `more`: further ones of the same text. */
  'personal-data': { kind: 'nik' | 'telephone'; found: string; more: number };
}

export const evidenceCodes: Severities<EvidenceParams> = {
  'evidence-missing': 'warning',
  'evidence-link-invalid': 'warning',
  'evidence-link-repeated': 'warning',
  'personal-data': 'info',
};

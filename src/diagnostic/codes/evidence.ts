import type { Severities } from './severity.js';

/** Why a link leads nowhere for anyone else. */
export type LinkFault = 'spaces' | 'scheme' | 'local' | 'word' | 'malformed';

/** Answers that nothing stands behind. */
export interface EvidenceParams {
  'evidence-missing': { found: string };
  'evidence-link-invalid': { found: string; what: LinkFault };
  'evidence-link-repeated': { link: string; count: number; of: number };
}

export const evidenceCodes: Severities<EvidenceParams> = {
  'evidence-missing': 'warning',
  'evidence-link-invalid': 'warning',
  'evidence-link-repeated': 'warning',
};

import type { Severities } from './severity.js';

/** Answers that nothing stands behind. */
export type EvidenceParams = Record<never, never>;

export const evidenceCodes: Severities<EvidenceParams> = {};

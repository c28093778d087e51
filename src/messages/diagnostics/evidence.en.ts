import type { EvidenceParams } from '../../diagnostic/codes/evidence.js';
import type { MessagesOf } from './messages-of.js';

export const evidenceEn: MessagesOf<EvidenceParams> = {};

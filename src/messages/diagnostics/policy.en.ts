import type { PolicyParams } from '../../diagnostic/codes/policy.js';
import type { MessagesOf } from './messages-of.js';

export const policyEn: MessagesOf<PolicyParams> = {};

import type { ConsistencyParams } from '../../diagnostic/codes/consistency.js';
import type { MessagesOf } from './messages-of.js';

export const consistencyId: MessagesOf<ConsistencyParams> = {};

import { type Rows, recordRows } from '../page/rows.js';
import { scoreColumns } from '../score/rows.js';
import type { Failure } from './failure-schema.js';

/** One row that names the failure, under the columns of `lke score`. */
export const failureRows = ({ failure, source }: Failure): Rows =>
  recordRows(scoreColumns, [
    { kind: 'failure', id: failure.code, label: failure.message, location: source.path },
  ]);

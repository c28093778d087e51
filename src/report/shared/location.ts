import { address } from '../../diagnostic/address.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** A place as reports publish it: a cell by its name, "L12". */
export function locationOf(origin: Origin): NonNullable<DiagnosticReport['location']> {
  if (!('sheet' in origin)) return origin;
  const { path, sheet } = origin;
  return { path, sheet, cell: address(origin) };
}

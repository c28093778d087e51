import { blankCodes } from '../../check/scoring.js';
import { type Group, groups } from '../../diagnostic/catalogue.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** What people deal with as one, in the order in which they should. */
export const shortGroups = ['wrong', 'score', 'workbook', 'blank', 'evidence'] as const;
export type ShortGroup = (typeof shortGroups)[number];

const workbook: readonly Group[] = ['workbook', 'template', 'evidence'];

/** Errors first, of whatever group: on them the verdict rests. */
export function shortGroupOf({ code, severity }: DiagnosticReport): ShortGroup {
  if (blankCodes.some((blank) => blank === code)) return 'blank';
  if (code === 'evidence-missing') return 'evidence';
  if (severity === 'error') return 'wrong';
  return workbook.some((group) => code in groups[group]) ? 'workbook' : 'score';
}

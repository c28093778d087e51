import { address } from '../diagnostic/address.js';
import { type Diagnostic, diagnose, refuse } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { type Assessment, assess } from '../eligibility/assess.js';
import {
  judgePrerequisites,
  type PrerequisiteResult,
  prerequisiteFaults,
} from '../eligibility/prerequisites.js';
import type { Instrument } from '../instrument/model.js';
import type { Policy } from '../scoring/policy.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { type CachedTotal, compareCached } from './cached.js';

/** Everything that can be said of one worksheet. */
export interface Examination {
  /** The unit's, and the TPI's when there is one or it decides. */
  readonly assessments: readonly Assessment[];
  readonly prerequisites: readonly PrerequisiteResult[];
  readonly cached: CachedTotal | null;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Scores, judges and checks a worksheet.
 * @throws UserError when the TPI is to decide and has answered nothing.
 */
export function examine(instrument: Instrument, worksheet: Worksheet, policy: Policy): Examination {
  if (policy.by === 'tpi' && !worksheet.hasTpi) refuse('no-tpi-answers', worksheet.origin, {});
  const sides: Side[] = worksheet.hasTpi ? ['unit', 'tpi'] : ['unit'];
  const assessments = sides.map((by) => assess(instrument, worksheet, { ...policy, by }));
  const cached = cachedTotal(worksheet, assessments);
  const mistyped = new Set(
    worksheet.diagnostics.flatMap((d) => ('suggestion' in d.params ? [d.params.suggestion] : [])),
  );
  // a mistyped id has been told with its suggestion; that the right one is absent is the same slip
  const answers = assessments
    .flatMap((a) => answerDiagnostics(a, policy.by))
    .filter((d) => d.code !== 'answer-absent' || !mistyped.has(d.indicator ?? ''));
  const diagnostics = [
    ...worksheet.diagnostics,
    ...answers,
    ...prerequisiteFaults(instrument, worksheet),
    ...cachedDiagnostics(cached, worksheet),
  ];
  return {
    assessments,
    prerequisites: judgePrerequisites(instrument, worksheet),
    cached,
    diagnostics: inFileOrder(diagnostics),
  };
}

/** Codes of answers that are simply not there. */
export const blankCodes: readonly Diagnostic['code'][] = ['answer-missing', 'answer-absent', 'count-missing'];

/** Blanks of the side that does not decide are no problem of this worksheet. */
function answerDiagnostics({ by, marks }: Assessment, decides: Side): Diagnostic[] {
  const found = [...marks.values()].flatMap((mark) => mark.diagnostics);
  return by === decides ? found : found.filter((d) => !blankCodes.includes(d.code));
}

function cachedTotal(worksheet: Worksheet, assessments: readonly Assessment[]): CachedTotal | null {
  const { cache } = worksheet;
  const scored = assessments.find((a) => a.by === cache?.by);
  if (!cache || !scored) return null;
  return compareCached(scored, cache);
}

function cachedDiagnostics(cached: CachedTotal | null, worksheet: Worksheet): Diagnostic[] {
  const cell = worksheet.cache?.scores.get('total');
  if (!cached || !cell || cached.causes.length === 0) return [];
  const cells = cached.causes
    .map((cause) => ('sheet' in cause.origin ? address(cause.origin) : ''))
    .join(', ');
  const found = cached.error ?? cached.total?.valueOf() ?? 0;
  const difference = cached.difference?.valueOf() ?? 0;
  return [diagnose('cached-total-differs', cell.origin, { found, difference, cells })];
}

/** By line and column, or by row and column of the sheet; what has no place comes first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x.line - y.line || x.column - y.column;
}

/** Line and column, or row and column; what has no place comes first. */
function placeOf({ origin }: Diagnostic): { line: number; column: number } {
  if (!origin) return { line: 0, column: 0 };
  if ('line' in origin) return origin;
  return 'sheet' in origin ? { line: origin.row, column: origin.column } : { line: 0, column: 0 };
}

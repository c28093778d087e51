import { address } from '../diagnostic/address.js';
import { type Diagnostic, diagnose, type Subject } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { adviceFindings } from '../eligibility/advice.js';
import type { Assessment } from '../eligibility/assess.js';
import { judgePrerequisites, prerequisiteFaults } from '../eligibility/prerequisites.js';
import { toDouble, zero } from '../instrument/exact.js';
import type { Instrument } from '../instrument/model.js';
import type { WorkbookCache, Worksheet } from '../worksheet/worksheet.js';
import { type CachedTotal, compareCached } from './cached.js';
import { answerRules } from './consistency.js';
import { isOfficialSkip } from './official.js';

/**
 * What is told with every score: what is wrong in reading, in answers, between them, in prerequisites, and in the total that
 * the file stores. A score of answers that cannot all be true is doubtful, whoever asks for it.
 */
export function scoringFindings(
  instrument: Instrument,
  worksheet: Worksheet,
  { assessments, cached, decides }: ScoredSides,
): Diagnostic[] {
  const mistyped = new Set(
    worksheet.diagnostics.flatMap((d) => ('suggestion' in d.params ? [d.params.suggestion] : [])),
  );
  // a mistyped id has been told with its suggestion; that the right one is absent is the same slip
  const answers = assessments
    .flatMap((a) => answerFindings(a, decides))
    .filter((d) => d.code !== 'answer-absent' || !mistyped.has(d.indicator ?? ''));
  return [
    ...worksheet.diagnostics,
    ...answers,
    ...answerRules({ instrument, worksheet, assessments }),
    ...prerequisiteFaults(instrument, worksheet),
    ...adviceFindings(instrument, worksheet, judgePrerequisites(instrument, worksheet)),
    ...(worksheet.cache ? cachedFindings(instrument, cached, worksheet.cache) : []),
    ...otherCachedFindings(instrument, worksheet, assessments),
  ];
}

interface ScoredSides {
  readonly assessments: readonly Assessment[];
  readonly cached: CachedTotal | null;
  /** Blanks of the other side are no problem of this worksheet. */
  readonly decides: Side;
}

/** Codes of answers that are simply not there. */
export const blankCodes: readonly Diagnostic['code'][] = ['answer-missing', 'answer-absent', 'count-missing'];

/** Codes of answers and counts that contradict one another. */
export const contradictionCodes: readonly Diagnostic['code'][] = [
  'count-sum-differs',
  'count-above-whole',
  'counts-differ',
  'answer-denied',
];

function answerFindings({ by, marks }: Assessment, decides: Side): Diagnostic[] {
  const found = [...marks.values()].flatMap((mark) => mark.diagnostics);
  return by === decides ? found : found.filter((d) => !blankCodes.includes(d.code));
}

/** The total that the workbook stores of the side whose answers do not decide. */
function otherCachedFindings(
  instrument: Instrument,
  { otherCache }: Worksheet,
  assessments: readonly Assessment[],
): Diagnostic[] {
  const assessment = otherCache && assessments.find(({ by }) => by === otherCache.by);
  if (!assessment) return [];
  const cached = compareCached(assessment, otherCache);
  return cachedFindings(instrument, cached, otherCache, { by: otherCache.by });
}

function cachedFindings(
  instrument: Instrument,
  cached: CachedTotal | null,
  cache: WorkbookCache,
  subject: Subject = {},
): Diagnostic[] {
  const cell = cache.scores.get(instrument.root.id);
  if (!cached || !cell || cached.causes.length === 0) return [];
  const cells = cached.causes
    .map((cause) => ('sheet' in cause.origin ? address(cause.origin) : ''))
    .join(', ');
  const found = cached.error ?? toDouble(cached.total ?? zero);
  const difference = toDouble(cached.difference ?? zero);
  const told = diagnose('cached-total-differs', cell.origin, { found, difference, cells }, subject);
  const official = cached.causes.every(
    ({ kind, node, detail }) => kind === 'formula-skips' && isOfficialSkip(instrument, node, detail ?? ''),
  );
  return [official ? { ...told, severity: 'info', official } : told];
}

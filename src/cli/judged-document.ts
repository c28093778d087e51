import type { Lang } from '../diagnostic/lang.js';
import type { Wordings } from '../instrument/wording.js';
import type { Document, PartsOf } from '../report/document.js';
import { scoreDocument } from '../report/score/score-document.js';
import { buildReport } from '../report/score/score-report.js';
import type { Findings } from '../report/shared/parts.js';
import { withoutNotes } from '../report/shared/without-notes.js';
import { makerIn } from './version.js';

/** What a worksheet comes to, and the words of its instrument. */
export interface Judged extends Findings {
  readonly wordings: () => Promise<Wordings>;
}

/** How what a worksheet comes to is to be said. */
interface Said {
  readonly lang: Lang;
  readonly detail: boolean;
  readonly withoutNotes: boolean;
  readonly date?: string;
  /** What the next command names the worksheet by. */
  readonly again: readonly string[];
  /** Whether a document is asked for. */
  readonly asPaper: boolean;
}

/**
 * What is said of a judged worksheet.
 * @throws UserError when what a draft of the LHE recommends cannot be planned: before anything is written.
 */
export async function judgedDocument(findings: Judged, said: Said): Promise<Document<PartsOf<'score'>>> {
  const built = buildReport(findings, makerIn(said.lang));
  const report = said.withoutNotes ? { ...built, assessments: withoutNotes(built.assessments) } : built;
  const isLhe = said.asPaper && report.policy.by === 'tpi';
  const recommended = isLhe
    ? (await import('../report/score/letters/recommendations.js')).recommendedPlans(findings)
    : null;
  return scoreDocument(report, findings, { ...said, wordings: findings.wordings, recommended });
}

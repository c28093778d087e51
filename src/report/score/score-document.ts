import type { Lang } from '../../diagnostic/lang.js';
import type { Plan } from '../../eligibility/plan/plan.js';
import type { Wordings } from '../../instrument/wording.js';
import type { Document, PartsOf } from '../document.js';
import { viewOn } from '../page/view.js';
import type { Findings } from '../shared/parts.js';
import type { Report } from './score-schema.js';

interface ScoreOptions {
  readonly lang: Lang;
  readonly detail: boolean;
  /** What the next command names the worksheet by. */
  readonly again: readonly string[];
  /** `YYYY-MM-DD`, for documents. */
  readonly date?: string;
  /** The report has been made without them. */
  readonly withoutNotes: boolean;
  /** The instrument's own words, for documents. */
  readonly wordings: () => Promise<Wordings>;
  /** What the draft of the LHE recommends, made before anything is written; null where nothing can be planned. */
  readonly recommended: readonly Plan[] | null;
}

/**
 * What `lke score` says.
 * @param findings what the report was built from: calculations are shown as the scorer made them.
 */
export const scoreDocument = (
  report: Report,
  findings: Findings,
  { lang, detail, again, date, withoutNotes, wordings, recommended }: ScoreOptions,
): Document<PartsOf<'score'>> => ({
  lang,
  data: report,
  brief: async () => (await import('./closing.js')).scoreBrief(report, viewOn({ width: 80 }, lang)),
  sections: async (page) => {
    const { scoreSections } = await import('./sections.js');
    const { calculationsOf, noCalculations } = await import('./calculation.js');
    const calculations = detail || page.drawn ? calculationsOf(findings, lang) : noCalculations;
    return scoreSections(report, viewOn(page, lang, { detail, again }), calculations);
  },
  book: async () => {
    const { scoreBook } = await import('./book.js');
    const { calculationsOf } = await import('./calculation.js');
    return scoreBook(report, calculationsOf(findings, lang), lang);
  },
  paper: async () => {
    const options = { lang, date: date ?? null, withNotes: !withoutNotes };
    if (report.policy.by === 'unit')
      return (await import('./letters/self-assessment.js')).selfAssessmentPaper(report, options);
    const { lhePaper } = await import('./letters/lhe.js');
    return lhePaper(report, { findings, plans: recommended, wordings: await wordings() }, options);
  },
  rows: async () => (await import('./rows.js')).scoreRows(report),
});

import type { Plan } from '../../../eligibility/plan/plan.js';
import type { Wordings } from '../../../instrument/wording.js';
import { lettersIn } from '../../../messages/letters.js';
import { heading, item, type Paper, paragraph } from '../../page/paper.js';
import { viewOn } from '../../page/view.js';
import { dayText, letterHead, type NotedLetterOptions } from '../../shared/letter.js';
import type { Findings } from '../../shared/parts.js';
import { disclaimerText, whoText } from '../../shared/provenance.js';
import { decidingAssessment } from '../../shared/requirement-cells.js';
import { verdicts } from '../headline.js';
import type { Report } from '../score-schema.js';
import { carriesNotes } from '../tree.js';
import { totalLine } from './difference.js';
import { findingBlocks } from './findings.js';
import { prerequisitePaper } from './prerequisites.js';
import { recommendationBlocks } from './recommendations.js';
import { requirementPaper, resultTable } from './result-table.js';

/** What the draft has beyond the report. */
interface LheSource {
  readonly findings: Findings;
  /** What is recommended; null where nothing can be planned. */
  readonly plans: readonly Plan[] | null;
  readonly wordings: Wordings;
}

/** A draft of the TPI's report (LHE): basis, objective, scope, results, a finding for every lowered answer, recommendations. */
export function lhePaper(
  report: Report,
  { findings, plans, wordings }: LheSource,
  options: NotedLetterOptions,
): Paper {
  const { lang, date, withNotes } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang);
  const { instrument, unit } = report;
  const assessment = decidingAssessment(report);
  const { answered, unanswered, invalid } = assessment;
  return {
    title: `${say.lhe.title}: ${unit.name}`,
    lang,
    date,
    foot: disclaimerText(report, view),
    blocks: [
      ...letterHead(say.lhe.title, whoText(unit), options, carriesNotes(report) ? 'notes' : 'nothing'),
      totalLine(report, { say, view }),
      heading(say.lhe.basis),
      item(`${instrument.regulation}.`),
      item(say.lhe.assignment(say.held.number, dayText(options))),
      heading(say.lhe.objective),
      paragraph(say.lhe.objectiveSay(unit.name)),
      heading(say.lhe.scope),
      paragraph(say.lhe.scopeSay(instrument.title, answered, answered + unanswered + invalid)),
      heading(say.lhe.results),
      ...verdicts(report, view).map(({ text }) => paragraph(text.replace(/ {2,}/g, ' '))),
      resultTable(report, say, view),
      requirementPaper(assessment, view.text.paper.sheets.requirements, view),
      ...prerequisitePaper(report, view),
      ...findingBlocks(report, wordings, withNotes, { say, view }),
      ...recommendationBlocks(findings, plans, wordings, { say, view }),
      { kind: 'signatures', roles: say.lhe.signatures, name: say.held.name },
    ],
  };
}

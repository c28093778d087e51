import { lettersIn } from '../../../messages/letters.js';
import { heading, item, type Paper, paragraph } from '../../page/paper.js';
import { viewOn } from '../../page/view.js';
import { letterHead, type NotedLetterOptions } from '../../shared/letter.js';
import { disclaimerText, unitName, whoText } from '../../shared/provenance.js';
import { decidingAssessment } from '../../shared/requirement-cells.js';
import type { Report } from '../score-schema.js';
import { carriesNotes } from '../tree.js';
import { verdicts } from '../verdict.js';
import { totalBlocks } from './difference.js';
import { findingBlocks } from './findings.js';
import { prerequisitePaper } from './prerequisites.js';
import { type Recommended, recommendationBlocks } from './recommendations.js';
import { requirementPaper, resultTable } from './result-table.js';

/** A draft of the TPI's report (LHE): basis, objective, scope, results, a finding for every lowered answer, recommendations. */
export function lhePaper(
  report: Report,
  { findings, plans, wordings }: Recommended,
  options: NotedLetterOptions,
): Paper {
  const { lang, date, withNotes } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang);
  const { instrument, unit } = report;
  const assessment = decidingAssessment(report);
  const { answered, unanswered, invalid } = assessment;
  return {
    title: `${say.lhe.title}: ${unitName(unit, view)}`,
    lang,
    date,
    foot: disclaimerText(report, view),
    blocks: [
      ...letterHead(say.lhe.title, whoText(unit, view), options, carriesNotes(report) ? 'notes' : 'nothing'),
      ...totalBlocks(report, { say, view }),
      heading(say.lhe.basis),
      item(`${instrument.regulation}.`),
      // the letter of assignment comes before the report, on a day that no worksheet says
      item(say.lhe.assignment(say.held.number, say.held.date)),
      heading(say.lhe.objective),
      paragraph(say.lhe.objectiveSay(unit.named === false ? say.lhe.thisUnit : unit.name)),
      heading(say.lhe.scope),
      paragraph(say.lhe.scopeSay(instrument.title, answered, answered + unanswered + invalid)),
      heading(say.lhe.results),
      ...verdicts(report, view).map(({ text }) => paragraph(text.replace(/ {2,}/g, ' '))),
      resultTable(report, say, view),
      requirementPaper(assessment, view.text.paper.sheets.requirements, view),
      ...prerequisitePaper(report, view),
      ...findingBlocks(report, wordings, withNotes, { say, view }),
      ...recommendationBlocks(report, { findings, plans, wordings }, { say, view }),
      { kind: 'signatures', roles: say.lhe.signatures, name: say.held.name },
    ],
  };
}

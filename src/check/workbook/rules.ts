import { calculate } from './calculated.js';
import type { CheckContext, Rule } from '../context.js';
import { errorFindings } from './errors.js';
import { hiddenFindings } from './hidden.js';
import { outsideFindings } from './outside.js';
import { recapFindings } from './recap/findings.js';
import { differenceFindings, faultFindings } from './scores.js';
import { staleFindings } from './stale.js';
import { type Study, studyOf } from './study.js';

/** What a workbook shows, or hides, that is not so (issue 4, item 3; domain.md, section 5). */
export const workbookRules: Rule = (context) => {
  const study = studyOf(context.instrument, context.worksheet);
  if (!study) return [];
  return [
    ...scoreFindings(study, context),
    ...errorFindings(study),
    ...recapFindings(study),
    ...hiddenFindings(study),
    ...outsideFindings(study, context.assessments),
  ];
};

function scoreFindings(study: Study, { worksheet, assessments }: CheckContext) {
  const assessment = assessments.find(({ by }) => by === worksheet.cache?.by);
  if (!assessment) return faultFindings(study, null).diagnostics;
  const calculated = calculate(study, assessment, study.now);
  const faults = faultFindings(study, calculated);
  return [
    ...faults.diagnostics,
    ...differenceFindings(study, calculated, assessment.root, faults.explained),
    ...staleFindings(study, calculated),
  ];
}

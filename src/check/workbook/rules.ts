import type { Assessment } from '../../eligibility/assess.js';
import type { CheckContext, Rule } from '../context.js';
import { withOfficialFaults } from '../official.js';
import { calculate } from './calculated.js';
import { differenceFindings } from './differences.js';
import { errorFindings } from './errors.js';
import { hiddenFindings } from './hidden.js';
import { outsideFindings } from './outside.js';
import { recapFindings } from './recap/findings.js';
import { findRecaps } from './recap/recap.js';
import { faultFindings } from './scores.js';
import { staleFindings } from './stale.js';
import { type Study, studyOf } from './study.js';
import { verdictFindings } from './verdicts.js';

/** What a workbook shows, or hides, that is not so (docs/buku-kerja.md). */
export const workbookRules: Rule = (context) => {
  const study = studyOf(context.instrument, context.worksheet);
  if (!study) return [];
  const recaps = findRecaps(study);
  const counted = countedAssessment(context);
  return withOfficialFaults(context.instrument, [
    ...scoreFindings(study, counted),
    ...errorFindings(study, recaps),
    ...recapFindings(study, recaps),
    ...(counted ? verdictFindings(study, counted, recaps) : []),
    ...hiddenFindings(study),
    ...outsideFindings(study, context.assessments),
  ]);
};

/** The side whose answers the workbook counts; null when that is the TPI's, who answered nothing. */
const countedAssessment = ({ worksheet, assessments }: CheckContext): Assessment | null =>
  assessments.find(({ by }) => by === (worksheet.cache?.by ?? 'unit')) ?? null;

function scoreFindings(study: Study, assessment: Assessment | null) {
  if (!assessment) return faultFindings(study, null).diagnostics;
  const calculated = calculate(study, assessment, study.now);
  const faults = faultFindings(study, calculated);
  return [
    ...faults.diagnostics,
    ...differenceFindings(study, calculated, assessment, faults.explained),
    ...staleFindings(study, calculated),
  ];
}

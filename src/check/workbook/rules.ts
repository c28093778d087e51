import type { Assessment } from '../../eligibility/assess.js';
import type { CheckContext, Rule } from '../context.js';
import { withOfficialFaults } from '../official.js';
import { type AreaTable, findAreaTables } from './areas/areas.js';
import { areaFindings } from './areas/findings.js';
import { areaClaims } from './areas/verdicts.js';
import { calculate } from './calculated.js';
import { findClaims } from './claims.js';
import { differenceFindings } from './differences.js';
import { errorFindings } from './errors.js';
import { formulaAnswers, staleAnswers, takenAnswers } from './formula-answers.js';
import { keyOf } from './grid.js';
import { hiddenFindings } from './hidden.js';
import { neverFailing } from './never-fails.js';
import { notUnderstood } from './not-understood.js';
import { outsideFindings } from './outside.js';
import { Recalculation } from './recalculation.js';
import { recapFindings } from './recap/findings.js';
import { labelBelow, labelSheets } from './recap/labels.js';
import { findRecaps, type Recap } from './recap/recap.js';
import { faultFindings } from './scores.js';
import { staleFindings } from './stale.js';
import { type Study, studyOf } from './study.js';
import { verdictFindings } from './verdicts.js';

/** What a workbook shows, or hides, that is not so (docs/buku-kerja.md). */
export const workbookRules: Rule = (context) => {
  const study = studyOf(context.instrument, context.worksheet);
  if (!study) return [];
  const sheets = labelSheets(study);
  const recaps = findRecaps(study, sheets);
  const tables = findAreaTables(study, new Map([...sheets, ...labelBelow(study)]));
  const counted = countedAssessment(context);
  return withOfficialFaults(context.instrument, [
    ...scoreFindings(study, counted),
    ...errorFindings(study, recaps),
    ...recapFindings(study, recaps),
    ...areaFindings(study, tables, context.assessments),
    ...notUnderstood(study, sheets, recaps, tables),
    ...(counted ? claimFindings(study, { recaps, tables }, counted, context.assessments) : []),
    ...hiddenFindings(study),
    ...outsideFindings(study, context.assessments),
    ...staleAnswers(study),
  ]);
};

function claimFindings(
  study: Study,
  { recaps, tables }: { recaps: readonly Recap[]; tables: readonly AreaTable[] },
  counted: Assessment,
  assessments: readonly Assessment[],
) {
  const ofAreas = areaClaims(study, tables, assessments);
  const places = new Set(ofAreas.map(({ place }) => keyOf(place)));
  const claims = findClaims(study).filter(({ place }) => !places.has(keyOf(place)));
  return [
    ...verdictFindings(study, { claims, ofAreas, recaps }, counted),
    ...neverFailing(study, [...claims, ...ofAreas], tables),
  ];
}

/** The side whose answers the workbook counts; null when that is the TPI's, who answered nothing. */
const countedAssessment = ({ worksheet, assessments }: CheckContext): Assessment | null =>
  assessments.find(({ by }) => by === (worksheet.cache?.by ?? 'unit')) ?? null;

function scoreFindings(study: Study, assessment: Assessment | null) {
  if (!assessment) return faultFindings(study, null).diagnostics;
  const answers = formulaAnswers(study.book, study.cells, study.instrument);
  const taken = new Recalculation(study.formulas, takenAnswers(answers));
  const calculated = calculate(study, assessment, answers.length > 0 ? taken : study.now);
  const faults = faultFindings(study, calculated);
  return [
    ...faults.diagnostics,
    ...differenceFindings(study, calculated, assessment, faults.explained),
    ...staleFindings(study, calculated),
  ];
}

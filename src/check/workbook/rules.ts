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
import { modelOf, type WorkbookModel } from './model.js';
import { neverFailing } from './never-fails.js';
import { notUnderstood } from './not-understood.js';
import { outsideFindings } from './outside.js';
import { percentageFindings } from './percentages.js';
import { Recalculation } from './recalculation.js';
import { recapFindings } from './recap/findings.js';
import { labelBelow, labelSheets } from './recap/labels.js';
import { findRecaps, type Recap } from './recap/recap.js';
import { faultFindings } from './scores.js';
import { staleFindings } from './stale.js';
import { verdictFindings } from './verdicts.js';

/** What a workbook shows, or hides, that is not so (docs/buku-kerja.md). */
export const workbookRules: Rule = (context) => {
  const model = modelOf(context.instrument, context.worksheet);
  if (!model) return [];
  const sheets = labelSheets(model);
  const recaps = findRecaps(model, sheets);
  const tables = findAreaTables(model, new Map([...sheets, ...labelBelow(model)]));
  const counted = countedAssessment(context);
  const scores = scoreFindings(model, counted);
  const overwritten = scores.flatMap((d) => (d.code === 'percentage-overwritten' ? [d.indicator] : []));
  return withOfficialFaults(context.instrument, [
    ...scores,
    ...percentageFindings(model, context.assessments).filter(
      // of the side that the workbook counts it is told already that its formula is gone
      ({ indicator, by }) => by !== counted?.by || !overwritten.includes(indicator),
    ),
    ...otherScoreFindings(model, context.assessments),
    ...errorFindings(model, recaps),
    ...recapFindings(model, recaps),
    ...areaFindings(model, tables, context.assessments),
    ...notUnderstood(model, sheets, recaps, tables),
    ...(counted ? claimFindings(model, { recaps, tables }, counted, context.assessments) : []),
    ...hiddenFindings(model),
    ...outsideFindings(model, context.assessments),
    ...staleAnswers(model),
  ]);
};

/** Faults of the other side's score column; types and weights are those of both. */
function otherScoreFindings(model: WorkbookModel, assessments: readonly Assessment[]) {
  const { worksheet, book } = model;
  const { otherCache = null } = worksheet;
  const assessment = assessments.find(({ by }) => by === otherCache?.by);
  if (!otherCache || !assessment) return [];
  const columns = { ...book.columns, score: book.columns.otherScore ?? null };
  const other = { ...model, worksheet: { ...worksheet, cache: otherCache }, book: { ...book, columns } };
  return scoreFindings(other, assessment)
    .filter(({ code }) => code !== 'answer-type-changed' && code !== 'weight-differs')
    .map((finding) => ({ ...finding, by: otherCache.by }));
}

function claimFindings(
  model: WorkbookModel,
  { recaps, tables }: { recaps: readonly Recap[]; tables: readonly AreaTable[] },
  counted: Assessment,
  assessments: readonly Assessment[],
) {
  const ofAreas = areaClaims(model, tables, assessments);
  const places = new Set(ofAreas.map(({ place }) => keyOf(place)));
  const claims = findClaims(model).filter(({ place }) => !places.has(keyOf(place)));
  return [
    ...verdictFindings(model, { claims, ofAreas, recaps }, counted),
    ...neverFailing(model, [...claims, ...ofAreas], tables),
  ];
}

/** The side whose answers the workbook counts; null when that is the TPI's, who answered nothing. */
const countedAssessment = ({ worksheet, assessments }: CheckContext): Assessment | null =>
  assessments.find(({ by }) => by === (worksheet.cache?.by ?? 'unit')) ?? null;

function scoreFindings(model: WorkbookModel, assessment: Assessment | null) {
  if (!assessment) return faultFindings(model, null).diagnostics;
  const answers = formulaAnswers(model.book, model.cells, model.instrument);
  const taken = new Recalculation(model.formulas, takenAnswers(answers));
  const calculated = calculate(model, assessment, answers.length > 0 ? taken : model.now);
  const faults = faultFindings(model, calculated);
  return [
    ...faults.diagnostics,
    ...differenceFindings(model, calculated, assessment, faults.explained),
    ...staleFindings(model, calculated).filter(
      // of an answer that is wrong it is told where it stands
      ({ indicator }) => indicator === null || assessment.marks.get(indicator)?.status !== 'invalid',
    ),
  ];
}

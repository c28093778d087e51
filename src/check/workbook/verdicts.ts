import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { Eligibility } from '../../eligibility/requirements.js';
import { hundred, sum, toDouble } from '../../instrument/exact.js';
import { type AreaClaim, type Outcome, outcomesOf } from './areas/verdicts.js';
import type { Claim } from './claims.js';
import { originOf, rowName, type WorkbookModel } from './model.js';
import type { Recap } from './recap/recap.js';

/**
 * Cells that say the opposite of the rule (docs/aturan.md). "Memenuhi WBK" speaks of every requirement; without
 * the predicate's name a cell speaks of the node in its row, and is only told when no reading of it is true.
 * @param counted the side whose answers the workbook counts.
 */
export function verdictFindings(
  model: WorkbookModel,
  { claims, ofAreas, recaps }: Claims,
  counted: Assessment,
): Diagnostic[] {
  const ofRows = claims.flatMap((claim) => {
    const node = nodeIn(model, recaps, claim);
    const readings = readingsOf(model, counted, claim, node);
    return contradiction(model, claim, readings, node);
  });
  const inTables = ofAreas.flatMap((claim) =>
    contradiction(model, claim, outcomesOf(model, claim), claim.requirement),
  );
  return [...ofRows, ...inTables];
}

/** Cells that say something of a verdict, and the recaps whose rows tell of what. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly ofAreas: readonly AreaClaim[];
  readonly recaps: readonly Recap[];
}

/** Told when no reading of the claim is true. */
function contradiction(
  model: WorkbookModel,
  claim: Claim,
  readings: readonly Outcome[],
  about: string | null,
) {
  const [first] = readings;
  if (!first || readings.some(({ passed }) => passed === claim.passed)) return [];
  const { requirement, predicate } = first;
  const { id, actual, minimum, margin } = requirement;
  const params = {
    found: claim.text,
    predicate: (claim.named ?? claim.headed ?? '') === '' ? '' : predicate,
    id,
    actual: toDouble(actual),
    minimum: toDouble(minimum),
  };
  const subject = { node: `${predicate}:${about ?? id}`, points: margin.abs() };
  return [diagnose('verdict-contradicts', originOf(model, claim.place), params, subject)];
}

function nodeIn(model: WorkbookModel, recaps: readonly Recap[], { place }: Claim): string | null {
  const { book, instrument, subjects, main } = model;
  if (place.sheet === main) {
    const about = subjects.get(place.row);
    return about ? rowName(about) : null;
  }
  const row = recaps.find(({ sheet }) => sheet === place.sheet)?.rows.find((r) => r.row === place.row);
  if (row?.source?.place.row === book.totalRow) return instrument.root.id;
  return row?.node?.id ?? row?.source?.node?.id ?? null;
}

function readingsOf(
  model: WorkbookModel,
  assessment: Assessment,
  claim: Claim,
  node: string | null,
): Outcome[] {
  const wanted = claim.named ?? claim.headed;
  const eligibilities = assessment.eligibility.filter((e) => wanted === null || e.predicate === wanted);
  return eligibilities.flatMap((eligibility) => {
    // of other questions nothing is claimed here
    if (eligibility.mismatched) return [];
    // answers still to come may make it true
    if (eligibility.provisional && claim.passed && eligibility.reachableByAnswering) return [];
    const ofRow =
      node === null || claim.named !== null ? [] : requirementReadings(model, assessment, eligibility, node);
    if (ofRow.length > 0) return ofRow;
    const isOverall = claim.named !== null || node === null || node === model.instrument.root.id;
    const known = claim.named !== null || isBelowTotal(model, claim) || claim.headed !== null;
    return isOverall && known ? overallReading(eligibility) : [];
  });
}

/** On the recognised sheet, a verdict without a name stands at the total or below it. */
const isBelowTotal = ({ book, main }: WorkbookModel, { place }: Claim): boolean =>
  place.sheet === main && book.totalRow !== null && place.row >= book.totalRow;

function overallReading({ predicate, passed, requirements }: Eligibility): Outcome[] {
  const deciding = requirements.find((r) => !r.passed) ?? requirements[0];
  return deciding ? [{ passed, predicate, requirement: deciding }] : [];
}

/** The requirements on the row's node; of an area, which has two nodes, the whole and the node's own part of it. */
function requirementReadings(
  { instrument }: WorkbookModel,
  { nodes }: Assessment,
  { predicate, requirements }: Eligibility,
  node: string,
): Outcome[] {
  return requirements.flatMap((requirement) => {
    if (!requirement.nodes.includes(node)) return [];
    const reading = { passed: requirement.passed, predicate, requirement };
    const { minimumPercent: percent } = requirement;
    if (requirement.nodes.length === 1 || percent === null) return [reading];
    const weight = sum([instrument.nodes.get(node)?.weight ?? hundred]);
    const half = nodes.get(node)?.points.compare(weight.mul(percent).div(hundred)) ?? 0;
    return [reading, { ...reading, passed: half >= 0 }];
  });
}

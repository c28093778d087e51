import { deciding } from '../../check/judgement.js';
import type { Lang } from '../../diagnostic/lang.js';
import { decimalsToTell, formatMargin } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { AssessmentReport, NodeReport, Report, RequirementReport } from '../score/score-schema.js';
import { none } from './provenance.js';

/** The requirement of one predicate; null where the predicate does not ask for it. */
export function requirementOf(
  assessment: AssessmentReport,
  predicate: string,
  id: string,
): RequirementReport | null {
  const eligibility = assessment.eligibility.find((e) => e.predicate === predicate);
  return eligibility?.requirements.find((r) => r.id === id) ?? null;
}

/** "ya +1,93" or "kurang -0,60": the word carries the verdict, the digits never hide it. */
export function marginCell(requirement: RequirementReport | null, { text, lang }: Words): Cell {
  if (!requirement) return none;
  const word = requirement.passed ? text.met : text.short;
  const margin = formatMargin(requirement.margin, lang, decimalsToTell(requirement));
  return cell(`${word} ${margin}`, requirement.passed ? 'good' : 'bad');
}

/** How the side that decides stands against the target that the unit has set itself; undefined without one. */
export const unitTarget = (report: Report): AssessmentReport['eligibility'][number] | undefined =>
  decidingAssessment(report).eligibility.find(
    ({ predicate }) => predicate === report.unit.target?.toLowerCase(),
  );

/** The same requirement under every predicate. */
export function requirementsById(assessment: AssessmentReport, id: string): RequirementReport[] {
  return assessment.eligibility.flatMap((e) => e.requirements.filter((r) => r.id === id));
}

/** Every requirement once, as the first predicate that asks for it has it. */
export function everyRequirement({ eligibility }: AssessmentReport): RequirementReport[] {
  const all = eligibility.flatMap((e) => e.requirements);
  return all.filter((r, i) => all.findIndex(({ id }) => id === r.id) === i);
}

/** A node and all below it. */
export function nodesById(root: NodeReport): Map<string, NodeReport> {
  const below = (root.children ?? []).flatMap((child) => [...nodesById(child)]);
  return new Map([[root.id, root], ...below]);
}

/** The assessment of the side that decides. */
export function decidingAssessment(report: Report): AssessmentReport {
  const found = deciding(report);
  if (!found) throw new Error('a report without the side that decides');
  return found;
}

/** Whether an indicator has no answer that counts. */
export const isOpenLeaf = ({ children, status }: NodeReport): boolean =>
  !children && (status === 'unanswered' || status === 'invalid');

/** The prerequisites of a predicate; none where it has none. */
export const prerequisitesOf = (
  { prerequisites }: Pick<Report, 'prerequisites'>,
  predicate: string,
): Report['prerequisites'][number]['items'] =>
  prerequisites.find((p) => p.predicate === predicate)?.items ?? [];

export const predicateName = (id: string): string => id.toUpperCase();

/** A number inside an answer with the decimal sign of the language; words stay as they are. */
export function localNumber(answer: string | null, lang: Lang): string | null {
  return answer !== null && lang === 'id' && /^\d/.test(answer) ? answer.replace('.', ',') : answer;
}

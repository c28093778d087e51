import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { openOf } from '../shared/open-answers.js';
import { decidingAssessment, predicateName, prerequisitesOf } from '../shared/requirement-cells.js';
import type { AssessmentReport, Report, RequirementReport } from './score-schema.js';

/** A line a predicate. */
export function verdicts(report: Report, view: View): Cell[] {
  const assessment = decidingAssessment(report);
  return assessment.eligibility.map((e) => verdict(report, e.predicate, assessment, view));
}

function verdict(report: Report, predicate: string, assessment: AssessmentReport, view: View): Cell {
  const { name, said, tone } = verdictText({ report, predicate, assessment, named: true }, view);
  const width = Math.max(...assessment.eligibility.map((e) => e.predicate.length)) + 2;
  return cell(`${`${name}:`.padEnd(width)}${said}`, tone);
}

/** A verdict as it is told of one predicate. */
interface Judged {
  readonly report: Report;
  readonly predicate: string;
  readonly assessment: AssessmentReport;
  /** Says which requirements and prerequisites fail, where they are few. */
  readonly named: boolean;
}

/** What a predicate comes to, in words, and how well. */
export function verdictText(
  { report, predicate, assessment, named }: Judged,
  { text, lang }: View,
): { readonly name: string; readonly said: string; readonly tone: NonNullable<Cell['tone']> } {
  const eligibility = assessment.eligibility.find((e) => e.predicate === predicate);
  if (!eligibility) throw new Error(`no eligibility for ${predicate}`);
  const name = predicateName(predicate);
  const items = prerequisitesOf(report, predicate);
  const unmet = items.filter((item) => item.passed === false);
  const open = items.filter((item) => item.passed === null).length;
  const failing = eligibility.requirements.filter((r) => !r.passed);
  const sure = eligibility.passed && !eligibility.provisional && unmet.length + open === 0;
  const shortOf = named ? shortList(failing, lang) : '';
  const answersOpen = openOf(assessment);
  const mending = text.mending[answersOpen];
  const mayReach = eligibility.provisional && !eligibility.passed && eligibility.reachableByAnswering;
  const isOpen = isUndecided(eligibility, unmet.length);
  const parts = eligibility.passed
    ? [sure ? text.verdict.met(name) : text.verdict.scoreMet(name)]
    : failing.length > 0
      ? [
          text.verdict[isOpen ? 'undecided' : 'notMet'](
            failing.length,
            eligibility.requirements.length,
            shortOf,
          ),
        ]
      : [text.verdict.notMetFor(text.verdict.mismatched)];
  if (eligibility.mismatched && failing.length > 0) parts.push(text.verdict.mismatched);
  const names = unmet.length > 2 || !named ? '' : unmet.map((item) => item.label).join(', ');
  // answers cannot mend a prerequisite: it is told with what they can
  const but = mayReach && unmet.length > 0 ? text.verdict.prerequisitesFalse(unmet.length, names) : '';
  // in short, what keeps the score itself from being enough comes first
  const gates = named || failing.length === 0;
  if (gates && unmet.length > 0 && but === '') {
    parts.push(text.verdict.prerequisitesFalse(unmet.length, names));
  }
  if (gates && open > 0) parts.push(text.verdict.prerequisitesOpen(open));
  if (eligibility.provisional) {
    parts.push(text.verdict.provisional(text.openAnswers[answersOpen]));
    if (!eligibility.passed && !eligibility.mismatched) {
      const { reachable: plainly, reachableBut } = text.verdict;
      const reachable = but === '' ? plainly(mending) : reachableBut(mending, but);
      parts.push(mayReach ? reachable : text.verdict.unreachable(mending));
    }
  }
  // what answers still to come can turn is no failure, nor is it met
  const tone = sure ? 'good' : isOpen || (eligibility.passed && unmet.length === 0) ? 'strong' : 'bad';
  return { name, said: parts.join('; '), tone };
}

/** Whether answers still to come decide: not where something else already does. @param unmet prerequisites that fail. */
const isUndecided = (
  { provisional, passed, reachableByAnswering }: AssessmentReport['eligibility'][number],
  unmet: number,
): boolean => provisional && !passed && reachableByAnswering && unmet === 0;

/** The failing requirements by name, while they are few enough to be read. */
function shortList(failing: readonly RequirementReport[], lang: Lang): string {
  if (failing.length > 2) return '';
  return failing.map((r) => `${r.label} ${formatMargin(r.margin, lang)}`).join(', ');
}

/** What the side that does not decide comes to. */
export function otherSide(report: Report, { text, lang }: View): Cell[] {
  return report.assessments
    .filter((a) => a.by !== report.policy.by)
    .map((a) => {
      const all = a.answered + a.unanswered + a.invalid;
      const met = a.eligibility.map((e) => {
        const failing = e.requirements.filter((r) => !r.passed).length;
        const name = predicateName(e.predicate);
        if (e.mismatched && failing === 0)
          return `${name} ${text.verdict.notMetFor(text.verdict.mismatched)}`;
        if (e.passed) return text.verdict.scoreMet(name);
        const unmet = prerequisitesOf(report, e.predicate).filter((item) => item.passed === false).length;
        const verdict = isUndecided(e, unmet) ? 'undecided' : 'notMet';
        return `${name} ${text.verdict[verdict](failing, e.requirements.length, '')}`;
      });
      const total = text.otherTotal(text.sideTitle[a.by], formatNumber(a.score.points, 2, lang));
      return cell(`${total}; ${met.join('; ')}; ${text.answered(a.answered, all)}`);
    });
}

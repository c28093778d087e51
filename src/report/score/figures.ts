import type { Bar, Figure } from '../../figure/figure.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import type { View } from '../page/view.js';
import {
  decidingAssessment,
  everyRequirement,
  predicateName,
  requirementOf,
  requirementsById,
  unitTarget,
} from '../shared/requirement-cells.js';
import type { AssessmentReport, Report, RequirementReport } from './score-schema.js';

/** Points of something that predicates may ask for, as shares of what it can bring. */
interface Measured {
  readonly id: string;
  readonly label: string;
  readonly max: number;
  readonly points: number;
}

/** Every area of change against the marks of every predicate. */
export const areaFigure = (report: Report, view: View): Figure =>
  markFigure(view.text.paper.areas, decidingAssessment(report).areas, report, view);

/** Every other requirement, likewise. */
export function requirementFigure(report: Report, view: View): Figure {
  const assessment = decidingAssessment(report);
  const areas = new Set(assessment.areas.map(({ id }) => id));
  const rest = everyRequirement(assessment).filter(({ id }) => !areas.has(id));
  const measured = rest.map(({ actual: points, ...r }) => ({ ...r, points }));
  return markFigure(view.text.paper.requirements, measured, report, view);
}

function markFigure(
  name: string,
  measured: readonly Measured[],
  report: Report,
  { text, lang }: View,
): Figure {
  const assessment = decidingAssessment(report);
  // by what the unit aims at, also where that is met: what comes after it is no failure
  const aim = unitTarget(report)?.predicate ?? assessment.target;
  const predicates = assessment.eligibility.map(({ predicate }) => predicate);
  const asked = (predicate: string, id: string) => requirementOf(assessment, predicate, id);
  const says = predicates.map((predicate) => {
    const own = measured.flatMap(({ id }) => asked(predicate, id) ?? []);
    return text.paper.reached(own.filter((r) => r.passed).length, own.length, predicateName(predicate));
  });
  return {
    name,
    says: `${says.join('; ')}. ${text.paper.green(predicateName(aim))}`,
    marks: predicates.map(predicateName),
    bars: measured.map(({ id, label, max, points }): Bar => {
      const judged = requirementsById(assessment, id);
      return {
        label,
        value: pointsText(points, judged, lang),
        from: 0,
        to: share(points, max),
        marks: predicates.map((predicate) => markOf(asked(predicate, id), max)),
        tone: toneOf(asked(aim, id)),
      };
    }),
  };
}

const markOf = (requirement: RequirementReport | null, max: number): number | null =>
  requirement && share(requirement.minimum, max);

const toneOf = (requirement: RequirementReport | null): Bar['tone'] =>
  requirement === null ? 'plain' : requirement.passed ? 'good' : 'bad';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What each answer could add, of those that are listed. */
export function gainFigure(shortfalls: AssessmentReport['shortfalls'], { text, lang }: View): Figure | null {
  const [most] = shortfalls;
  if (!most) return null;
  return {
    name: text.paper.gains,
    says: text.paper.gainsSay(most.label, formatMargin(most.gain, lang)),
    marks: [],
    bars: shortfalls.map(({ id, label, gain }) => ({
      label: `${id} ${label}`,
      value: formatMargin(gain, lang),
      from: 0,
      to: share(gain, most.gain),
      marks: [],
      tone: 'plain' as const,
    })),
  };
}

/** Both sides of every area, the unit's first. */
export function sidesFigure({ assessments, comparison }: Report, { text, lang }: View): Figure | null {
  if (!comparison) return null;
  const [unit, tpi] = (['unit', 'tpi'] as const).map((by) => assessments.find((a) => a.by === by));
  const [worst] = [...comparison.areas].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!unit || !tpi || !worst) return null;
  const label = unit.areas.find(({ id }) => id === worst.id)?.label ?? worst.id;
  const bar = (a: AssessmentReport, area: AssessmentReport['areas'][number]): Bar => ({
    label: `${area.label}: ${text.sideTitle[a.by]}`,
    value: formatNumber(area.points, 2, lang),
    from: 0,
    to: share(area.points, area.max),
    marks: [],
    tone: 'plain',
  });
  return {
    name: text.paper.sides,
    says: text.paper.sidesSay(
      formatMargin(comparison.difference, lang),
      label,
      formatMargin(worst.difference, lang),
    ),
    marks: [],
    bars: unit.areas.flatMap((area) => {
      const other = tpi.areas.find(({ id }) => id === area.id);
      return [bar(unit, area), ...(other ? [bar(tpi, other)] : [])];
    }),
  };
}

import { type Amount, byWeight, difference, isNothing, nothing } from './amount.js';
import type { Diff, RequirementDiff, VerdictSide } from './diff-schema.js';
import type { SavedRequirement, Subject } from './subject.js';

/** Verdicts of both sides, in the order of the instrument's predicates. */
export function compareVerdicts(a: Subject, b: Subject): Diff['verdicts'] {
  return predicatesOf(a, b).flatMap((predicate) => {
    const [from, to] = [verdictOf(a, predicate), verdictOf(b, predicate)];
    if (!from || !to) return [];
    const fails = (v: VerdictSide) => !v.passed || v.prerequisites === false;
    const changed = from.passed !== to.passed || fails(from) !== fails(to);
    return [{ predicate, changed, a: from, b: to }];
  });
}

interface RequirementChange extends Omit<RequirementDiff, 'difference' | 'label'> {
  readonly difference: Amount;
}

/** Requirements that differ: those met by one side only, then the weightiest change, then the instrument's order. */
export function compareRequirements(a: Subject, b: Subject): RequirementChange[] {
  const all = predicatesOf(a, b).flatMap((predicate) => {
    const [from, to] = [requirementsOf(a, predicate), requirementsOf(b, predicate)];
    return [...new Set([...from.keys(), ...to.keys()])].map((id) =>
      requirementChange(predicate, id, [a, from.get(id)], [b, to.get(id)]),
    );
  });
  return all
    .filter((r) => r.changed || !isNothing(r.difference) || r.a?.minimum !== r.b?.minimum)
    .sort((x, y) => Number(y.changed) - Number(x.changed) || byWeight(x.difference, y.difference));
}

/** Prerequisites that say something else; each once, whichever predicates ask for it. */
export function comparePrerequisites(a: Subject, b: Subject): Omit<Diff['prerequisites'][number], 'label'>[] {
  const values = ({ report }: Subject) =>
    new Map(report.prerequisites.flatMap((p) => p.items.map((item) => [item.id, item.actual] as const)));
  const [from, to] = [values(a), values(b)];
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((id) => ({ id, a: from.get(id) ?? null, b: to.get(id) ?? null }))
    .filter((item) => item.a !== item.b);
}

type Held = readonly [subject: Subject, requirement: SavedRequirement | undefined];

function requirementChange(predicate: string, id: string, [a, from]: Held, [b, to]: Held): RequirementChange {
  const judged = (r: SavedRequirement | undefined) =>
    r ? { points: r.actual, minimum: r.minimum, margin: r.margin, passed: r.passed } : null;
  // a requirement that one side was never judged by has no difference to speak of
  const change = from && to ? difference(a.countedBy(predicate, from), b.countedBy(predicate, to)) : nothing;
  return {
    predicate,
    id,
    max: Math.max(from?.max ?? 0, to?.max ?? 0),
    changed: from !== undefined && to !== undefined && from.passed !== to.passed,
    a: judged(from),
    b: judged(to),
    difference: change,
  };
}

function verdictOf({ assessment, report }: Subject, predicate: string): VerdictSide | null {
  const found = assessment.eligibility.find((e) => e.predicate === predicate);
  if (!found) return null;
  return {
    passed: found.passed,
    provisional: found.provisional,
    ...(found.mismatched && { mismatched: true as const }),
    failing: found.requirements.filter((r) => !r.passed).length,
    requirements: found.requirements.length,
    prerequisites: report.prerequisites.find((p) => p.predicate === predicate)?.passed ?? null,
  };
}

const predicatesOf = (...subjects: Subject[]): string[] => [
  ...new Set(subjects.flatMap((s) => s.assessment.eligibility.map((e) => e.predicate))),
];

const requirementsOf = ({ assessment }: Subject, predicate: string): Map<string, SavedRequirement> =>
  new Map(
    assessment.eligibility
      .filter((e) => e.predicate === predicate)
      .flatMap((e) => e.requirements.map((r) => [r.id, r])),
  );

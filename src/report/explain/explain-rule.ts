import type { Lang } from '../../diagnostic/lang.js';
import { sum, toDouble } from '../../instrument/exact.js';
import type { Advice, Instrument, Prerequisite, Requirement } from '../../instrument/model.js';
import { referenceFor } from '../../instrument/references.js';
import type { Named } from './schema-node.js';
import type { AdviceExplanation, PrerequisiteExplanation, RequirementExplanation } from './schema-rule.js';

export function explainRequirement(
  instrument: Instrument,
  requirement: Requirement,
  lang: Lang,
): RequirementExplanation {
  const nodes = requirement.nodes.flatMap((id) => instrument.nodes.get(id) ?? []);
  const minimums = Object.entries(requirement.minimum).map(([predicate, { points, percent, reference }]) => ({
    predicate,
    points: toDouble(points),
    percent: percent === null ? null : toDouble(percent),
    reference,
  }));
  return {
    kind: 'requirement',
    ...named(requirement, lang),
    nodes: nodes.map((node) => ({ ...named(node, lang), weight: toDouble(node.weight) })),
    weight: toDouble(sum(nodes.map((node) => node.weight))),
    minimums,
    reference: sharedReference(minimums),
  };
}

export function explainPrerequisite(item: Prerequisite, lang: Lang): PrerequisiteExplanation {
  const minimums = Object.entries(item.minimum).flatMap(
    ([predicate, rule]): PrerequisiteExplanation['minimums'][number][] => {
      const reference = referenceFor(item.reference, predicate);
      const kinds = typeof rule === 'string' ? [[null, rule] as const] : Object.entries(rule);
      return kinds.map(([institutionType, minimum]) => ({ predicate, minimum, institutionType, reference }));
    },
  );
  const allowed = item.kind === 'yes' ? ['ya', 'tidak'] : (item.grades ?? null);
  const reference = sharedReference(minimums);
  const { level, kind: answer } = item;
  return { kind: 'prerequisite', ...named(item, lang), level, answer, allowed, minimums, reference };
}

export function explainAdvice(item: Advice, lang: Lang): AdviceExplanation {
  const { advised, note, level, kind: answer, reference: source } = item;
  const references = Object.keys(advised).map((predicate) => ({
    reference: referenceFor(source, predicate),
  }));
  const asked = Object.entries(advised).flatMap(([predicate, rule]) => {
    const kinds = typeof rule === 'string' ? [[null, rule] as const] : Object.entries(rule);
    return kinds.map(([institutionType, minimum]) => ({ predicate, minimum, institutionType }));
  });
  const allowed = answer === 'yes' ? ['ya', 'tidak'] : (item.grades ?? null);
  return {
    kind: 'advice',
    ...named(item, lang),
    level,
    answer,
    allowed,
    advised: asked,
    note: note[lang],
    reference: sharedReference(references),
  };
}

/** The one source of all minimums; null when they have several, or one has none. */
function sharedReference(minimums: readonly { readonly reference: string | null }[]): string | null {
  const [first] = minimums;
  return first && minimums.every(({ reference }) => reference === first.reference) ? first.reference : null;
}

/** An id with what it is called in a language. */
export const named = (
  item: { readonly id: string; readonly label: Record<Lang, string> },
  lang: Lang,
): Named => ({
  id: item.id,
  label: item.label[lang],
});

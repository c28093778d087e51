import type { Lang } from '../../diagnostic/lang.js';
import { toDouble } from '../../instrument/exact.js';
import type { Indicator, Instrument, ScoredNode } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { explainAdvice, explainPrerequisite, explainRequirement, named } from './explain-rule.js';
import type { Explanation } from './explain-schema.js';
import type { BranchExplanation, IndicatorExplanation, Named } from './schema-node.js';

/** Everything the instrument says of one id; null when it has no such id. Ids match in any letter case. */
export function explain(
  instrument: Instrument,
  wordings: Wordings,
  id: string,
  lang: Lang,
): Explanation | null {
  const same = (other: { readonly id: string }) => other.id.toLowerCase() === id.trim().toLowerCase();
  // a requirement on the whole tree says more than the bare top of the tree does
  const requirement = instrument.requirements.find(same);
  if (requirement) return explainRequirement(instrument, requirement, lang);
  const node = [...instrument.nodes.values()].find(same);
  if (node?.kind === 'indicator') return explainIndicator(instrument, wordings, node, lang);
  if (node) return explainBranch(instrument, node, lang);
  const prerequisite = instrument.prerequisites.find(same);
  if (prerequisite) return explainPrerequisite(prerequisite, lang);
  const advice = instrument.advice.find(same);
  return advice ? explainAdvice(advice, lang) : null;
}

function explainIndicator(
  instrument: Instrument,
  wordings: Wordings,
  indicator: Indicator,
  lang: Lang,
): IndicatorExplanation {
  const { scale, formula } = indicator;
  const words = wordings[indicator.id];
  const levels = scale.kind === 'choice' ? scale.levels : [];
  return {
    kind: 'indicator',
    id: indicator.id,
    label: indicator.label[lang],
    path: pathTo(instrument, indicator.id, lang),
    weight: toDouble(indicator.weight),
    scale: scale.kind,
    maximum: scale.kind === 'index' ? toDouble(scale.maximum) : null,
    question: words?.question ?? null,
    levels: levels.map(({ name, score }) => ({
      name,
      score: toDouble(score),
      points: toDouble(score.mul(indicator.weight)),
      text: words?.levels?.[name] ?? null,
    })),
    inputs: indicator.inputs.map(({ key, label, optional, soal, rows }) => ({
      key,
      label: label[lang],
      optional,
      soal,
      rows,
    })),
    formula: formula && formulaText(formula),
    evidence: words?.evidence ?? [],
    evaluator: words?.evaluator ?? null,
    reference: indicator.reference,
    scaleReference: scale.reference,
    soal: indicator.soal,
    rows: indicator.rows,
    requirements: requirementsOn(instrument, indicator.id, lang),
    current: null,
  };
}

function formulaText(formula: NonNullable<Indicator['formula']>): string {
  if (formula.kind === 'decrease')
    return `max(0, (${formula.before} - ${formula.after}) / ${formula.before})`;
  const whole = formula.whole.length > 1 ? `(${formula.whole.join(' + ')})` : formula.whole.join('');
  return `min(1, ${formula.part} / ${formula.total ? `(${formula.total} | ${formula.whole.join(' + ')})` : whole})`;
}

function explainBranch(
  instrument: Instrument,
  node: Extract<ScoredNode, { kind: 'branch' }>,
  lang: Lang,
): BranchExplanation {
  return {
    kind: 'branch',
    id: node.id,
    label: node.label[lang],
    path: pathTo(instrument, node.id, lang),
    weight: toDouble(node.weight),
    mean: node.mean,
    children: node.children.map((child) => ({ ...named(child, lang), weight: toDouble(child.weight) })),
    rows: node.rows,
    reference: node.reference,
    requirements: requirementsOn(instrument, node.id, lang),
  };
}

/** The branches above a node, top first, without the total. */
function pathTo(instrument: Instrument, id: string, lang: Lang): Named[] {
  const climb = (node: ScoredNode): ScoredNode[] | null => {
    if (node.id === id) return [];
    if (node.kind === 'indicator') return null;
    for (const child of node.children) {
      const below = climb(child);
      if (below) return [node, ...below];
    }
    return null;
  };
  return (climb(instrument.root) ?? []).slice(1).map((node) => named(node, lang));
}

/** Requirements that a node's points count towards. */
function requirementsOn(instrument: Instrument, id: string, lang: Lang): Named[] {
  const above = new Set([instrument.root.id, id, ...pathTo(instrument, id, lang).map((node) => node.id)]);
  return instrument.requirements
    .filter((r) => r.nodes.some((node) => above.has(node)))
    .map((r) => named(r, lang));
}

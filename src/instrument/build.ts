import { buildConsistency } from './consistency.js';
import { exact, type Fraction, hundred, over, sum } from './exact.js';
import type { Branch, Indicator, Instrument, Minimum, Requirement, Scale, ScoredNode } from './model.js';
import { referenceFor } from './references.js';
import type { InstrumentFile, NodeFile, ScaleFile } from './schema.js';

/** The id of the node above the whole tree, and of the requirement on it. */
export const totalId = 'total';

/** An instrument file that passed `instrumentFaults`, the hash of its bytes, and that of what is scored with it. */
export interface InstrumentSource {
  readonly file: InstrumentFile;
  readonly sha256: string;
  readonly fingerprint: string;
}

/** The instrument as the engine uses it: exact weights, every node by id. */
export function buildInstrument({ file, sha256, fingerprint }: InstrumentSource): Instrument {
  const scales = new Map(Object.entries(file.scales).map(([name, scale]) => [name, buildScale(scale)]));
  const buildNode = (node: NodeFile, share: Fraction, above: string | null): ScoredNode => {
    const weight = node.weight === undefined ? share : exact(node.weight);
    if (node.children) return buildBranch(node, weight, node.children, above);
    const scale = scales.get(node.scale ?? '');
    if (!scale) throw new Error(`indicator ${node.id} has no scale`);
    return buildIndicator(node, weight, scale, above);
  };
  const buildBranch = (
    { id, label, rows = {}, reference: own }: Pick<NodeFile, 'id' | 'label' | 'rows' | 'reference'>,
    weight: Fraction,
    files: NodeFile[],
    above: string | null,
  ): Branch => {
    const share = weight.mul(over(1, files.length));
    const reference = own === undefined ? above : own;
    const children = files.map((child) => buildNode(child, share, reference));
    const mean = files.every((child) => child.weight === undefined);
    return { kind: 'branch', id, label, weight, mean, children, rows, reference };
  };
  const weight = sum(file.tree.map((node) => exact(node.weight ?? '0')));
  const root = buildBranch({ id: totalId, label: file.title }, weight, file.tree, null);
  const nodes = new Map([...walk(root)].map((node) => [node.id, node]));
  return {
    id: file.id,
    title: file.title,
    regulation: file.regulation,
    sha256,
    fingerprint,
    root,
    nodes,
    indicators: [...nodes.values()].filter((node) => node.kind === 'indicator'),
    predicates: file.predicates,
    requirements: file.requirements.map((r) => buildRequirement(r, nodes)),
    prerequisites: file.prerequisites ?? [],
    advice: file.advice ?? [],
    notes: file.notes ?? [],
    leftovers: file.leftovers ?? [],
    consistency: (file.consistency ?? []).map(buildConsistency),
  };
}

function* walk(node: ScoredNode): Generator<ScoredNode> {
  yield node;
  if (node.kind === 'branch') for (const child of node.children) yield* walk(child);
}

function buildScale(scale: ScaleFile): Scale {
  const { reference = null } = scale;
  if (scale.kind === 'ratio') return { kind: 'ratio', reference };
  if (scale.kind === 'index') return { kind: 'index', maximum: exact(scale.maximum), reference };
  const levels = Object.entries(scale.levels).map(([name, score]) => ({
    name,
    score: exact(score),
    synonyms: scale.synonyms?.[name] ?? [],
  }));
  return { kind: 'choice', levels: levels.sort((a, b) => b.score.compare(a.score)), reference };
}

function buildIndicator(node: NodeFile, weight: Fraction, scale: Scale, above: string | null): Indicator {
  return {
    kind: 'indicator',
    id: node.id,
    label: node.label,
    weight,
    scale,
    inputs: (node.inputs ?? []).map((input) => ({
      key: input.key,
      label: input.label,
      optional: input.optional ?? false,
      adjustable: input.adjustable ?? false,
      effort: input.effort ?? null,
      takesFrom: input.takes_from ?? null,
      soal: input.soal ?? null,
      rows: input.rows ?? {},
      match: input.match ?? '',
    })),
    formula: node.formula ?? null,
    adjustable: node.adjustable ?? scale.kind === 'choice',
    effort: node.effort ?? 1,
    reference: node.reference === undefined ? above && `${above}, ${node.id}` : node.reference,
    soal: node.soal ?? null,
    rows: node.rows ?? {},
    match: node.match ?? '',
  };
}

function buildRequirement(
  file: InstrumentFile['requirements'][number],
  nodes: ReadonlyMap<string, ScoredNode>,
): Requirement {
  const weight = sum(file.nodes.flatMap((id) => nodes.get(id)?.weight ?? []));
  const minimum = Object.entries(file.minimum).map(([predicate, text]): [string, Minimum] => {
    const reference = referenceFor(file.reference, predicate);
    if (!text.endsWith('%')) return [predicate, { points: exact(text), percent: null, reference }];
    const percent = exact(text.slice(0, -1));
    return [predicate, { points: weight.mul(percent).div(hundred), percent, reference }];
  });
  return {
    id: file.id,
    label: file.label,
    nodes: file.nodes,
    area: file.area ?? false,
    minimum: Object.fromEntries(minimum),
  };
}

import type { Fraction } from './exact.js';
import type { Instrument, Prerequisite, Requirement, Scale, ScoredNode } from './model.js';

type Scored = Pick<Instrument, 'root' | 'predicates' | 'requirements' | 'prerequisites'>;

/**
 * All that decides a score or a verdict, as one text: equal for two instruments exactly when no answers can be scored
 * or judged differently by them. Words, sources, rows, efforts and consistency rules are left out; what has no order
 * is sorted, and numbers are exact fractions, so that "0.50" is "0.5".
 */
export function scoredText({ root, predicates, requirements, prerequisites }: Scored): string {
  return JSON.stringify([
    nodeFacts(root),
    predicates.map(({ id }) => id).sort(),
    requirements.map(requirementFacts).sort(),
    prerequisites.map(prerequisiteFacts).sort(),
  ]);
}

/** Bytes of shipped instruments that reports name which were saved before reports had a fingerprint. */
const earlier: readonly Named[] = [
  {
    sha256: '7c5a29aa562b8580152f89e3caba53e4d2999d0be1d989fdb38b3b8db02db7a1',
    fingerprint: '7fcce998998dfb6ea4e6d3315e1d8e50edb1d2fde1e9dc6e40c334ff8b00bbc0',
  },
];

/** An instrument as reports and rows name it; older ones do not tell the fingerprint. */
interface Named {
  readonly sha256: string;
  readonly fingerprint?: string | undefined;
}

/** The fingerprint by the hash of the bytes, of all that some reports or rows were scored with and that is known of. */
export function fingerprintsIn(named: readonly Named[]): ReadonlyMap<string, string> {
  const known = [...earlier, ...named].flatMap(({ sha256, fingerprint }) =>
    fingerprint === undefined ? [] : [[sha256, fingerprint] as const],
  );
  return new Map(known);
}

function nodeFacts(node: ScoredNode): string {
  const { id, weight } = node;
  if (node.kind === 'branch')
    return facts(id, weight, node.mean ? 'mean' : 'sum', node.children.map(nodeFacts).sort());
  const inputs = node.inputs.map(({ key, optional }) => facts(key, optional)).sort();
  return facts(id, weight, scaleFacts(node.scale), inputs, node.formula && formulaFacts(node.formula));
}

function scaleFacts(scale: Scale): string {
  if (scale.kind === 'ratio') return facts('ratio');
  if (scale.kind === 'index') return facts('index', scale.maximum);
  const levels = scale.levels.map(({ name, score, synonyms }) => facts(name, score, [...synonyms].sort()));
  return facts('choice', levels.sort());
}

function formulaFacts(formula: NonNullable<Extract<ScoredNode, { kind: 'indicator' }>['formula']>): string {
  return formula.kind === 'share'
    ? facts('share', formula.part, [...formula.whole].sort(), formula.total ?? null)
    : facts('decrease', formula.before, formula.after);
}

function requirementFacts({ id, nodes, area, minimum }: Requirement): string {
  const minimums = Object.entries(minimum).map(([predicate, { points, percent }]) =>
    facts(predicate, points, percent),
  );
  return facts(id, [...nodes].sort(), area, minimums.sort());
}

/** Grades keep their order: it is what a minimum means. */
function prerequisiteFacts({ id, kind, grades, maximum, minimum }: Prerequisite): string {
  const minimums = Object.entries(minimum).map(([predicate, rule]) =>
    facts(
      predicate,
      typeof rule === 'string'
        ? rule
        : Object.entries(rule)
            .map((by) => facts(...by))
            .sort(),
    ),
  );
  return facts(id, kind, grades ?? null, maximum ?? null, minimums.sort());
}

type Fact = string | boolean | null | Fraction | readonly string[];

const facts = (...parts: readonly Fact[]): string =>
  JSON.stringify(parts.map((part) => (isFraction(part) ? part.toFraction() : part)));

const isFraction = (part: Fact): part is Fraction =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

import { consistencyFaults } from './consistency-faults.js';
import { exact, over, sum } from './exact.js';
import type { InstrumentFault, ReportFault } from './fault.js';
import { checkPrerequisites } from './prerequisite-faults.js';
import type { InstrumentFile, NodeFile } from './schema.js';

type Path = readonly PropertyKey[];

/** Every cross-reference and sum of an instrument file that does not hold; empty for a sound one. */
export function instrumentFaults(file: InstrumentFile): InstrumentFault[] {
  const faults: InstrumentFault[] = [];
  const report = (problem: InstrumentFault['problem'], path: Path, found: string, expected: string) =>
    faults.push({ problem, path, found, expected });
  checkScales(file, report);
  const ids = new Map<string, NodeFile | null>([['total', null]]);
  const questions = new Set<number>();
  const visit = (node: NodeFile, path: Path) => {
    if (ids.has(node.id)) report('id-repeated', [...path, 'id'], node.id, '');
    ids.set(node.id, node);
    const ask = (soal: number | undefined, at: Path) => {
      if (soal === undefined) return;
      if (questions.has(soal)) report('soal-repeated', [...at, 'soal'], String(soal), '');
      questions.add(soal);
    };
    ask(node.soal, path);
    for (const [i, input] of (node.inputs ?? []).entries()) ask(input.soal, [...path, 'inputs', i]);
    if (Boolean(node.children) === Boolean(node.scale)) report('node-shape', [...path, 'id'], node.id, '');
    if (node.children) checkWeights(node.children, node.weight, [...path, 'children'], report);
    else checkIndicator(file, node, path, report);
    for (const [i, child] of (node.children ?? []).entries()) visit(child, [...path, 'children', i]);
  };
  checkWeights(file.tree, '100', ['tree'], report);
  for (const [i, { id, weight, children }] of file.tree.entries()) {
    if (weight === undefined && !children) report('weight-missing', ['tree', i, 'id'], id, '');
  }
  for (const [i, node] of file.tree.entries()) visit(node, ['tree', i]);
  checkRequirements(file, ids, report);
  checkPrerequisites(file, report);
  for (const [i, rule] of (file.consistency ?? []).entries()) {
    consistencyFaults(file, rule, ids, (problem, path, found, expected) =>
      report(problem, ['consistency', i, ...path], found, expected),
    );
  }
  return faults;
}

function checkScales(file: InstrumentFile, report: ReportFault) {
  for (const [name, scale] of Object.entries(file.scales)) {
    if (scale.kind !== 'choice') continue;
    // names that are whole numbers lose their order when the file is read; their scores are put in order anyway
    const isNumbered = Object.keys(scale.levels).every((level) => /^\d+$/.test(level));
    const written = Object.values(scale.levels).map(exact);
    const scores = isNumbered ? written.sort((a, b) => b.compare(a)) : written;
    const descends = scores.every((s, i) => i === 0 || s.compare(scores[i - 1] ?? s) < 0);
    if (!descends || !scores[0]?.equals(1) || !scores.at(-1)?.equals(0)) {
      report('scale-order', ['scales', name, 'levels'], Object.values(scale.levels).join(' · '), '1 … 0');
    }
  }
}

/** Children either all carry a weight, adding up to their parent's, or none does and they share it equally. */
function checkWeights(
  children: readonly NodeFile[],
  parent: string | undefined,
  path: Path,
  report: ReportFault,
) {
  const weights = children.flatMap((child) => child.weight ?? []);
  for (const [i, child] of children.entries()) {
    if (child.children && child.weight === undefined)
      report('weight-missing', [...path, i, 'id'], child.id, '');
  }
  if (weights.length === 0 || parent === undefined) return;
  if (weights.length < children.length) return report('weight-mixed', path, '', '');
  const total = sum(weights.map(exact));
  if (!total.equals(exact(parent))) report('weights', path, total.toString(), parent);
}

function checkIndicator(file: InstrumentFile, node: NodeFile, path: Path, report: ReportFault) {
  const scale = file.scales[node.scale ?? ''];
  if (node.scale && !scale)
    report('scale-unknown', [...path, 'scale'], node.scale, Object.keys(file.scales).join(', '));
  if (scale?.kind !== 'ratio') return;
  const keys = new Set<string>();
  for (const [i, input] of (node.inputs ?? []).entries()) {
    if (keys.has(input.key)) report('id-repeated', [...path, 'inputs', i, 'key'], input.key, '');
    keys.add(input.key);
  }
  for (const [i, { key, takes_from: from }] of (node.inputs ?? []).entries()) {
    if (from === undefined || (keys.has(from) && from !== key)) continue;
    report('takes-from', [...path, 'inputs', i, 'takes_from'], from, [...keys].join(', '));
  }
  if (!node.formula) return report('formula-missing', [...path, 'id'], node.id, '');
  const { formula } = node;
  const named =
    formula.kind === 'share'
      ? [formula.part, ...formula.whole, formula.total]
      : [formula.before, formula.after];
  for (const key of named) {
    if (key !== undefined && !keys.has(key))
      report('formula-input', [...path, 'formula'], key, [...keys].join(', '));
  }
}

function checkRequirements(
  file: InstrumentFile,
  ids: ReadonlyMap<string, NodeFile | null>,
  report: ReportFault,
) {
  const predicates = new Set(file.predicates.map((p) => p.id));
  for (const [i, { id }] of file.predicates.entries()) {
    const asked = file.requirements.some((requirement) => requirement.minimum[id] !== undefined);
    if (!asked) report('predicate-empty', ['predicates', i, 'id'], id, '');
  }
  const seen = new Set<string>();
  for (const [i, requirement] of file.requirements.entries()) {
    const path = ['requirements', i];
    if (seen.has(requirement.id)) report('id-repeated', [...path, 'id'], requirement.id, '');
    seen.add(requirement.id);
    for (const [n, id] of requirement.nodes.entries()) {
      if (!ids.has(id)) report('requirement-node', [...path, 'nodes', n], id, '');
    }
    const weights = requirement.nodes.map((id) => (id === 'total' ? '100' : ids.get(id)?.weight));
    const most = weights.every((w) => w !== undefined) ? sum(weights.map((w) => exact(w ?? '0'))) : null;
    for (const [predicate, minimum] of Object.entries(requirement.minimum)) {
      const at = [...path, 'minimum', predicate];
      if (!predicates.has(predicate))
        report('requirement-predicate', at, predicate, [...predicates].join(', '));
      const value = exact(minimum.replace('%', ''));
      const limit = minimum.endsWith('%') ? over(100, 1) : most;
      if (limit && value.compare(limit) > 0) report('requirement-minimum', at, minimum, limit.toString());
    }
  }
}

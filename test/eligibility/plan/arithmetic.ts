import type { Indicator, Instrument, ScoredNode } from '../../../src/instrument/model.js';
import type { Answers, Given } from '../../support/worksheets.js';

/** Points by plain arithmetic on doubles, from the regulation's rules and by no code of the tool (docs/aturan.md). */

export type Counts = Readonly<Record<string, string>>;

/** Share of the weight, 0–1; 0 for what is blank or incomplete. 0 of 0 counts in full. */
export function shareOf({ scale, formula, inputs }: Indicator, given: Given | undefined): number {
  if (given === undefined) return 0;
  if (typeof given === 'string') {
    if (scale.kind === 'index') return Number(given) / Number(scale.maximum.valueOf());
    if (scale.kind !== 'choice') return 0;
    return Number(scale.levels.find(({ name }) => name === given)?.score.valueOf() ?? 0);
  }
  if (!formula || inputs.some(({ key, optional }) => !optional && given[key] === undefined)) return 0;
  const count = (key: string) => Number(given[key]);
  if (formula.kind === 'decrease') {
    const [before, after] = [count(formula.before), count(formula.after)];
    return before === 0 ? Number(after === 0) : Math.max(0, (before - after) / before);
  }
  const total = formula.total === undefined ? undefined : given[formula.total];
  const whole = total === undefined ? formula.whole.reduce((sum, key) => sum + count(key), 0) : Number(total);
  const part = count(formula.part);
  // something of nothing is invalid
  return whole === 0 ? Number(part === 0) : Math.min(1, part / whole);
}

/** Weight of every indicator: its own, or an equal part of the mean it belongs to. */
export function weightsOf(instrument: Instrument): Map<string, number> {
  const weights = new Map<string, number>();
  const visit = (node: ScoredNode, own: number) => {
    if (node.kind === 'indicator') weights.set(node.id, own);
    else
      for (const child of node.children)
        visit(
          child,
          node.mean ? Number(node.weight.valueOf()) / node.children.length : Number(child.weight.valueOf()),
        );
  };
  visit(instrument.root, 100);
  return weights;
}

const leavesOf = (node: ScoredNode): string[] =>
  node.kind === 'indicator' ? [node.id] : node.children.flatMap(leavesOf);

/** A minimum over the points of some indicators. */
export interface Demand {
  readonly id: string;
  readonly leaves: ReadonlySet<string>;
  readonly minimum: number;
}

/** The marks of a predicate; with `areaHalves` those of an area hold for each of its nodes as well. */
export function demandsOf(instrument: Instrument, predicate: string, areaHalves: boolean): Demand[] {
  return instrument.requirements.flatMap(({ id, nodes, minimum, area }) => {
    const mark = minimum[predicate];
    if (!mark) return [];
    const found = nodes.flatMap((name) => instrument.nodes.get(name) ?? []);
    const whole = { id, leaves: new Set(found.flatMap(leavesOf)), minimum: Number(mark.points.valueOf()) };
    const percent = mark.percent === null ? null : Number(mark.percent.valueOf());
    if (!area || !areaHalves || percent === null) return [whole];
    const halves = found.map((node) => ({
      id: `${id}:${node.id}`,
      leaves: new Set(leavesOf(node)),
      minimum: (Number(node.weight.valueOf()) * percent) / 100,
    }));
    return [whole, ...halves];
  });
}

/** Points over some indicators. */
export function pointsOver(instrument: Instrument, answers: Answers, leaves?: ReadonlySet<string>): number {
  const weights = weightsOf(instrument);
  return instrument.indicators
    .filter(({ id }) => leaves?.has(id) ?? true)
    .reduce((sum, leaf) => sum + (weights.get(leaf.id) ?? 0) * shareOf(leaf, answers[leaf.id]), 0);
}

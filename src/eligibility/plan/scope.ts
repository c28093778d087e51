import { type InputRef, inputKey } from '../../instrument/input-ref.js';
import type { Branch, Indicator, Instrument, ScoredNode } from '../../instrument/model.js';

/** What ids of the command line stand for: whole indicators, and single inputs of computed ones. */
export interface Subjects {
  readonly indicators: ReadonlySet<string>;
  /** As `INDICATOR#input`. */
  readonly inputs: ReadonlySet<string>;
}

/** What a plan may touch. */
export interface Scope {
  readonly lock: Subjects;
  /** Allowed although the instrument says that a team cannot change it. */
  readonly allow: Subjects;
  /** Null for everything. */
  readonly only: Subjects | null;
}

/** Why something stays as it is. */
export type Fixed = 'locked' | 'outside' | 'not-adjustable' | 'incomplete';

/**
 * What an id stands for: an indicator, `INDICATOR.input` or `INDICATOR#input`, a part of the tree, or a requirement.
 * Letter case does not count. Null for none of them.
 */
export function subjectsOf(instrument: Instrument, id: string): Subjects | null {
  const typed = id.trim().toLowerCase();
  const input = inputNamed(instrument, typed);
  if (input) return { indicators: new Set(), inputs: new Set([inputKey(input)]) };
  const node = [...instrument.nodes.values()].find((n) => n.id.toLowerCase() === typed);
  const requirement = instrument.requirements.find((r) => r.id.toLowerCase() === typed);
  const nodes = node ? [node] : (requirement?.nodes ?? []).flatMap((n) => instrument.nodes.get(n) ?? []);
  if (nodes.length === 0) return null;
  const inputs =
    node?.kind === 'indicator' ? node.inputs.map((i) => inputKey({ indicator: node.id, input: i.key })) : [];
  return {
    indicators: new Set(nodes.flatMap((n) => leavesOf(n).map((leaf) => leaf.id))),
    inputs: new Set(inputs),
  };
}

/** Everything that any of these stands for. */
export function join(all: readonly Subjects[]): Subjects {
  return {
    indicators: new Set(all.flatMap((s) => [...s.indicators])),
    inputs: new Set(all.flatMap((s) => [...s.inputs])),
  };
}

/** The input that `INDICATOR.input` or `INDICATOR#input` names, in any letter case. */
export function inputNamed(instrument: Instrument, typed: string): InputRef | null {
  const name = typed.toLowerCase();
  for (const { id, inputs } of instrument.indicators) {
    if (!name.startsWith(id.toLowerCase()) || !/[.#]/.test(name[id.length] ?? '')) continue;
    const input = inputs.find(({ key }) => key === name.slice(id.length + 1));
    if (input) return { indicator: id, input: input.key };
  }
  return null;
}

/** The indicators of a node. */
export function leavesOf(node: ScoredNode): Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(leavesOf);
}

/** The branch right above every indicator. */
export function parentsOf(root: Branch): Map<string, Branch> {
  const found = new Map<string, Branch>();
  const visit = (branch: Branch) => {
    for (const child of branch.children) {
      if (child.kind === 'branch') visit(child);
      else found.set(child.id, branch);
    }
  };
  visit(root);
  return found;
}

/** Why an indicator's own answer may not change; null when it may. */
export function fixedAnswer({ lock, allow, only }: Scope, indicator: Indicator): Fixed | null {
  if (lock.indicators.has(indicator.id)) return 'locked';
  if (only && !only.indicators.has(indicator.id)) return 'outside';
  return indicator.adjustable || allow.indicators.has(indicator.id) ? null : 'not-adjustable';
}

/** Why a count may not change; null when it may. A whole part of the tree allows no counts: they are named one by one. */
export function fixedInput(
  scope: Scope,
  indicator: Indicator,
  key: string,
  isAdjustable: boolean,
): Fixed | null {
  const ref = inputKey({ indicator: indicator.id, input: key });
  if (scope.lock.indicators.has(indicator.id) || scope.lock.inputs.has(ref)) return 'locked';
  const { only } = scope;
  if (only && !only.indicators.has(indicator.id) && !only.inputs.has(ref)) return 'outside';
  return isAdjustable || scope.allow.inputs.has(ref) ? null : 'not-adjustable';
}

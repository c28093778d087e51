import type { ScoredNode } from '../../instrument/model.js';
import { keyOf, type Place } from './grid.js';
import { scorePlace, type WorkbookModel } from './model.js';

/** A node whose score a formula should take in and does not. */
export interface Missed {
  readonly node: ScoredNode;
  /** Its score cell, or the one of an unrecognised heading in between that takes it in. */
  readonly place: Place;
}

/**
 * For every node with children: those whose rows its formula does not come to, at any distance. A child is reached
 * when all of its own children are; what a child's own formula misses is told at the child alone.
 */
export function missedByFormulas(model: WorkbookModel): Map<string, Missed[]> {
  const missed = new Map<string, Missed[]>();
  const told = new Set<string>();
  const visit = (node: ScoredNode) => {
    if (node.kind !== 'branch') return;
    node.children.forEach(visit);
    const place = scorePlace(model, node.id);
    const sources = place && model.formulas.at(place) ? model.formulas.sources(place) : null;
    if (!place || !sources) return;
    const found = node.children.flatMap((child) => unreached(model, child, sources)).filter(isNew(told));
    for (const { id } of found) told.add(id);
    const places = found.flatMap((child) => placeOfMissed(model, child, sources) ?? []);
    if (places.length > 0) missed.set(node.id, places);
  };
  visit(model.instrument.root);
  return missed;
}

const isNew =
  (told: ReadonlySet<string>) =>
  ({ id }: ScoredNode) =>
    !told.has(id);

/** The parts of a node that are not among the sources; itself when none is. */
function unreached(model: WorkbookModel, node: ScoredNode, sources: ReadonlySet<number>): ScoredNode[] {
  const place = scorePlace(model, node.id);
  // a row or formula that is not there is told as such
  if (!place || !model.cells.at(place) || sources.has(keyOf(place))) return [];
  if (node.kind === 'indicator') return [node];
  const parts = node.children.map((child) => unreached(model, child, sources));
  return parts.every((part, i) => part[0] === node.children[i]) ? [node] : parts.flat();
}

/** A heading of the sheet that the instrument does not have may stand between: the sum of a part of the children. */
function placeOfMissed(model: WorkbookModel, node: ScoredNode, sources: ReadonlySet<number>): Missed | null {
  const place = scorePlace(model, node.id);
  if (!place) return null;
  const headings = model.book.sheet.rows.flatMap(({ number: row }) => {
    const heading = { ...place, row };
    if (row >= place.row || row < place.row - 3 || model.subjects.has(row) || sources.has(keyOf(heading)))
      return [];
    return model.formulas.sources(heading)?.has(keyOf(place)) ? [heading] : [];
  });
  return { node, place: headings.at(-1) ?? place };
}

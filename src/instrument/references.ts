import type { InstrumentFile, NodeFile } from './schema.js';

type References = InstrumentFile['requirements'][number]['reference'];

/** A number of an instrument file that names no source. */
export interface Unsourced {
  readonly path: readonly PropertyKey[];
  /** An id of the tree, or where it stands: `scales.abc`, `requirements.total.wbk`. */
  readonly name: string;
}

/**
 * Every weight, scale, minimum and prerequisite that names no source. A node's holds for all below it; the file's
 * `regulation` is none: it says where the questionnaire comes from, not who set a number.
 */
export function unsourced(file: InstrumentFile): Unsourced[] {
  const scales = Object.entries(file.scales)
    .filter(([, scale]) => scale.reference === undefined)
    .map(([name]) => ({ path: ['scales', name], name: `scales.${name}` }));
  return [
    ...scales,
    ...unsourcedNodes(file.tree, ['tree']),
    ...unsourcedMinimums('requirements', file.requirements),
    ...unsourcedMinimums('prerequisites', file.prerequisites ?? []),
  ];
}

/** The source of one predicate's minimum; null when none is named. */
export function referenceFor(reference: References, predicate: string): string | null {
  return (typeof reference === 'string' ? reference : reference?.[predicate]) ?? null;
}

function unsourcedNodes(
  nodes: readonly NodeFile[],
  path: readonly PropertyKey[],
  above: string | null = null,
): Unsourced[] {
  return nodes.flatMap((node, i) => {
    const at = [...path, i];
    const source = node.reference === undefined ? above : node.reference;
    const below = unsourcedNodes(node.children ?? [], [...at, 'children'], source);
    return source === null ? [{ path: at, name: node.id }, ...below] : below;
  });
}

function unsourcedMinimums(
  list: 'requirements' | 'prerequisites',
  items: readonly { readonly id: string; readonly minimum: object; readonly reference?: References }[],
): Unsourced[] {
  return items.flatMap(({ id, minimum, reference }, i) =>
    Object.keys(minimum)
      .filter((predicate) => referenceFor(reference, predicate) === null)
      .map((predicate) => ({ path: [list, i, 'minimum', predicate], name: `${list}.${id}.${predicate}` })),
  );
}

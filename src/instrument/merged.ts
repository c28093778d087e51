import { referenceFor } from './references.js';
import type { InstrumentFile, NodeFile } from './schema.js';

/** What changes find by its id. */
export interface WrittenItem {
  readonly id: string;
  readonly children?: readonly WrittenItem[] | undefined;
}

type Requirement = InstrumentFile['requirements'][number];
type Prerequisite = NonNullable<InstrumentFile['prerequisites']>[number];

/** Keys of a node that decide what it is worth. */
const worth = ['weight', 'scale', 'inputs', 'formula', 'children'] as const;

/**
 * A new node, or one with some keys replaced. A number that is written anew does not keep the source of the one before,
 * nor that of the nodes above: who set it, its own `reference` says, or nobody.
 */
export function mergedNode(before: NodeFile | null, written: Partial<NodeFile>): NodeFile {
  const isWorthMore = before === null || worth.some((key) => written[key] !== undefined);
  const source = isWorthMore && written.reference === undefined ? { reference: null } : {};
  return { ...before, ...written, ...source } as NodeFile;
}

/** A new requirement or prerequisite, or one with some keys replaced: minimums and their sources predicate by predicate. */
export function mergedMinimums<T extends Requirement | Prerequisite>(
  before: T | null,
  written: Partial<T>,
): T {
  if (before === null) return written as T;
  const minimum = { ...before.minimum, ...written.minimum };
  const sources = Object.keys(minimum).flatMap((predicate) => {
    const isNew = written.minimum?.[predicate] !== undefined;
    const old = isNew ? null : referenceFor(before.reference, predicate);
    const isSaid = isNew || written.minimum === undefined;
    const source = (isSaid ? referenceFor(written.reference, predicate) : null) ?? old;
    return source === null ? [] : [[predicate, source]];
  });
  return { ...before, ...written, minimum, reference: Object.fromEntries(sources) };
}

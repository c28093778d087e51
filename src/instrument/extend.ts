import { consistencyFaults } from './consistency-faults.js';
import type { ExtensionFile } from './extension-schema.js';
import type { InstrumentFault } from './fault.js';
import { mergedMinimums, mergedNode, type WrittenItem } from './merged.js';
import type { ConsistencyFile, InstrumentFile, NodeFile } from './schema.js';
import { type Place, type Trail, trailOf } from './trail.js';

/** An instrument that came out of the changes of another one. */
export interface Extended {
  readonly file: InstrumentFile;
  /** Changes that cannot be made; their paths lead into the extension. */
  readonly faults: readonly InstrumentFault[];
  /** Where the extension says what is wrong with the result; `extends` where it is all the base's. */
  readonly writtenAt: (fault: Pick<InstrumentFault, 'path' | 'found'>) => Place;
}

/** One entry of `tree`, `requirements` and the like. */
interface Change<T> {
  readonly after?: string | undefined;
  readonly add?: T | undefined;
  readonly remove?: string | undefined;
  readonly replace?: string | undefined;
  readonly with?: object | undefined;
}

type Merge<T> = (before: T | null, written: Partial<T>) => T;

/** Makes the changes of an extension, in its order; what comes out is still to be checked. */
export function extendInstrument(base: InstrumentFile, extension: ExtensionFile): Extended {
  const faults: InstrumentFault[] = [];
  const trail = trailOf();
  /** Ids that were left out, and where. */
  const removed = new Map<string, Place>();
  const changed = <T extends WrittenItem>(list: string, items: readonly T[], merge: Merge<T>) => {
    const changes = (extension[list as keyof ExtensionFile] ?? []) as readonly Change<T>[];
    return changes.reduce<readonly T[]>(
      (before, change, i) => changeList(before, change, { at: [list, i], merge, trail, removed, faults }),
      items,
    );
  };
  const scales = Object.entries(extension.scales ?? {});
  for (const [name, scale] of scales) trail.wrote(scale, ['scales', name]);
  const file: InstrumentFile = {
    version: '1',
    id: extension.id,
    title: extension.title ?? base.title,
    regulation: extension.regulation ?? base.regulation,
    scales: { ...base.scales, ...extension.scales },
    tree: [...changed<NodeFile>('tree', base.tree, mergedNode)],
    predicates: [
      ...changed('predicates', base.predicates, (before, written) => ({ ...before, ...written }) as never),
    ],
    requirements: [...changed('requirements', base.requirements, mergedMinimums)],
    prerequisites: [...changed('prerequisites', base.prerequisites ?? [], mergedMinimums)],
  };
  const own = extension.consistency ?? [];
  for (const [i, rule] of own.entries()) trail.wrote(rule, ['consistency', i]);
  const consistency = [...(base.consistency ?? []).filter((rule) => stillHolds(file, rule)), ...own];
  const leftovers = [...(base.leftovers ?? []), ...(extension.leftovers ?? [])];
  const isKept = (predicate: string) => file.predicates.some(({ id }) => id === predicate);
  const advice = (base.advice ?? []).map((item) => ({
    ...item,
    advised: Object.fromEntries(Object.entries(item.advised).filter(([predicate]) => isKept(predicate))),
  }));
  const notes = (base.notes ?? []).flatMap((note) => {
    const predicates = note.predicates.filter(isKept);
    return predicates.length > 0 ? [{ ...note, predicates }] : [];
  });
  const whole = { ...file, advice, notes, leftovers, consistency };
  return {
    file: whole,
    faults,
    writtenAt: ({ path, found }) => trail.find(whole, path) ?? removed.get(found) ?? ['extends'],
  };
}

interface Context<T> {
  readonly at: Place;
  readonly merge: Merge<T>;
  readonly trail: Trail;
  readonly removed: Map<string, Place>;
  readonly faults: InstrumentFault[];
}

function changeList<T extends WrittenItem>(
  items: readonly T[],
  change: Change<T>,
  context: Context<T>,
): readonly T[] {
  const { at, merge, trail, removed, faults } = context;
  const { after, add, remove, replace } = change;
  const said = [add, remove, replace].filter((part) => part !== undefined).length;
  const isWhole = said === 1 && (after === undefined || add !== undefined);
  if (!isWhole || (replace === undefined) !== (change.with === undefined)) {
    faults.push({ problem: 'change-shape', path: at, found: '', expected: '' });
    return items;
  }
  const known = new Set(items.flatMap(idsOf));
  const repeated = add && idsOf(add).find((id) => known.has(id));
  if (repeated !== undefined) {
    faults.push({ problem: 'id-repeated', path: [...at, 'add', 'id'], found: repeated, expected: '' });
    return items;
  }
  const written = (before: T | null, part: object, key: string): T =>
    trail.wrote(merge(before, part as Partial<T>), [...at, key]);
  if (add && after === undefined) return [...items, written(null, add, 'add')];
  const id = after ?? remove ?? replace ?? '';
  let isFound = false;
  const walk = (list: readonly T[]): T[] =>
    list.flatMap((item) => {
      if (item.id !== id) {
        const children = item.children && walk(item.children as readonly T[]);
        const isSame = children?.every((child, i) => child === item.children?.[i]);
        return !children || (isSame && children.length === item.children?.length)
          ? [item]
          : [trail.moved(item, { ...item, children: children.length > 0 ? children : undefined }, at)];
      }
      isFound = true;
      if (remove !== undefined) for (const gone of idsOf(item)) removed.set(gone, at);
      if (add) return [item, written(null, add, 'add')];
      return change.with ? [written(item, change.with, 'with')] : [];
    });
  const result = walk(items);
  const key = after !== undefined ? 'after' : remove !== undefined ? 'remove' : 'replace';
  if (!isFound) faults.push({ problem: 'change-id', path: [...at, key], found: id, expected: '' });
  return result;
}

const idsOf = ({ id, children }: WrittenItem): string[] => [id, ...(children ?? []).flatMap(idsOf)];

/** A rule about what was left out, or is answered otherwise now, goes with it. */
function stillHolds(file: InstrumentFile, rule: ConsistencyFile): boolean {
  const ids = new Map<string, NodeFile | null>();
  const visit = (node: NodeFile) => {
    ids.set(node.id, node);
    node.children?.forEach(visit);
  };
  file.tree.forEach(visit);
  let holds = true;
  consistencyFaults(file, rule, ids, () => {
    holds = false;
  });
  return holds;
}

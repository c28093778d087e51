import { refuse } from '../../diagnostic/diagnostic.js';
import type { Mapping, Node, Sequence } from '../../source/node.js';
import { refuseFailure } from './failure.js';
import { answerKeys, keyMeant, keysOfMapping } from './keys.js';

/** The answers of one unit in a JSON, and the object that holds them; null when they stand alone. */
export interface FoundAnswers {
  readonly holder: Mapping | null;
  readonly list: Sequence;
}

/** Answers lie this deep in envelopes: `{"status": …, "data": {"unit": {"answers": […]}}}`. */
const deepest = 5;
/** A list of more things than this is none of envelopes. */
const longest = 50;

/**
 * Finds the answers of PortalRB, also inside the envelopes that services put around them.
 * @throws UserError when there are none, or those of several units: with what the file holds instead.
 */
export function findAnswers(root: Node, path: string): FoundAnswers {
  const [first, ...further] = search(root, null, 0);
  if (first && further.length > 0) refuse('portalrb-several', { path }, { count: further.length + 1 });
  if (first) return checked(first, path);
  refuseFailure(root, path);
  const list = root.kind === 'mapping' ? root.entries.find(({ key }) => key.text === 'units') : undefined;
  if (list?.value.kind === 'sequence') refuse('file-not-worksheet', { path }, { seems: 'units' });
  const other = lists(root, 0).find((items) => items.some((item) => item.kind === 'mapping'));
  if (other) refuseKeys(other, path);
  return refuse('file-not-worksheet', { path }, { seems: 'json' });
}

function search(node: Node, holder: Mapping | null, depth: number): FoundAnswers[] {
  if (depth > deepest) return [];
  if (node.kind === 'sequence') {
    if (node.items.some((item) => keysOfMapping(item).includes('soal_id'))) return [{ holder, list: node }];
    return node.items.slice(0, longest).flatMap((item) => search(item, null, depth + 1));
  }
  if (node.kind !== 'mapping') return [];
  return node.entries.flatMap(({ key, value }): FoundAnswers[] => {
    const isNamed = keyMeant(key.text) === 'answers' && value.kind === 'sequence';
    return isNamed ? [{ holder: node, list: value }] : search(value, node, depth + 1);
  });
}

/** Every list of an object, however deep. */
function lists(node: Node, depth: number): (readonly Node[])[] {
  if (depth > deepest || node.kind === 'scalar') return [];
  if (node.kind === 'sequence') return [node.items];
  return node.entries.flatMap(({ value }) => lists(value, depth + 1));
}

/** Answers under other keys would all be blanks: that is no worksheet of zero points. */
function checked(found: FoundAnswers, path: string): FoundAnswers {
  const { items } = found.list;
  if (items.length === 0) refuse('portalrb-no-answers', { path }, { count: 0, found: '' });
  const keys = new Set(items.flatMap(keysOfMapping));
  const isKnown = keys.has('soal_id') && (keys.has('jawaban_unit') || keys.has('jawaban_tpi'));
  return isKnown ? found : refuseKeys(items, path);
}

function refuseKeys(items: readonly Node[], path: string): never {
  const keys = new Set(items.flatMap(keysOfMapping));
  const found = [...keys].slice(0, 12).join(', ');
  return refuse('portalrb-keys', { path }, { found, expected: answerKeys.join(', ') });
}

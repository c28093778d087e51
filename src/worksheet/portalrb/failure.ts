import { refuse } from '../../diagnostic/diagnostic.js';
import type { Node } from '../../source/node.js';

/** Keys under which services say what went wrong, the most telling first. */
const sayings =
  'message pesan msg error_description error_message detail details title reason keterangan error errors galat'.split(
    ' ',
  );
/** Where they say that something did. */
const states = /^(status|code|kode|statuscode|status_code|success|ok|error)$/i;
const longest = 200;

/**
 * Refuses a JSON that is a service's error, with the service's own words.
 * @throws UserError
 */
export function refuseFailure(root: Node, path: string): void {
  if (root.kind !== 'mapping') return;
  const message = saying(root, 0);
  if (message === '') return;
  const status = root.entries
    .filter(({ key, value }) => states.test(key.text) && value.kind === 'scalar')
    .map(({ value }) => (value.kind === 'scalar' ? value.text.trim() : ''))
    .find((text) => !/^(|true|false|error)$/i.test(text));
  refuse('api-error', { path }, { message, status: status ?? '' });
}

/** The first text under one of those keys, however deep it is wrapped. */
function saying(node: Node, depth: number): string {
  if (node.kind === 'scalar') return isWords(node.text) ? node.text.trim().slice(0, longest) : '';
  if (depth > 3) return '';
  if (node.kind === 'sequence') return node.items.map((item) => saying(item, depth + 1)).find(Boolean) ?? '';
  const told = node.entries
    .filter(({ key }) => rank(key.text) >= 0)
    .sort((a, b) => rank(a.key.text) - rank(b.key.text));
  return told.map(({ value }) => saying(value, depth + 1)).find(Boolean) ?? '';
}

const rank = (key: string): number => sayings.indexOf(key.toLowerCase());

const isWords = (text: string): boolean =>
  /[a-z]{3}/i.test(text) && !/^(true|false|null)$/i.test(text.trim());

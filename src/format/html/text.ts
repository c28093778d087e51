import { visible } from '../../report/page/visible.js';
import { unbroken } from '../unbroken.js';

/** Text from anywhere as text of a page, in elements and in quoted attributes. */
export const html = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    // half a pair is no letter, and no file in UTF-8 can hold it
    .replace(/\p{Cs}/gu, '\ufffd');

/** The same of a text of our own: signs and arrows stay with what follows them. */
export const said = (text: string): string => html(unbroken(text));

/** ` class="a b"` of the names that are there; nothing without any. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  const given = names.filter(Boolean);
  if (given.length === 0) return '';
  return given.length === 1 ? ` class=${given[0]}` : ` class="${given.join(' ')}"`;
}

import { webAddress } from '../../report/page/web-address.js';
import { html } from './text.js';

/** Letters of foreign text that are shown at once; the rest opens. */
const longest = 400;

/** A link where it is an address of the web and nothing else; cut where it is long. */
export function foreignHtml(text: string, rest: string): string {
  const address = webAddress(text);
  if (address) return `<a href="${html(address)}" rel="noreferrer noopener">${html(text)}</a>`;
  if (text.length <= longest) return html(text);
  const at = cutAt(text);
  return `${html(text.slice(0, at))}<details><summary>${html(rest)}</summary>${html(text.slice(at))}</details>`;
}

/** Never between the halves of a pair. */
const cutAt = (text: string): number =>
  /[\ud800-\udbff]/.test(text[longest - 1] ?? '') ? longest - 1 : longest;

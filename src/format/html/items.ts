import type { Cell, Item } from '../../report/page/section.js';
import { webAddress } from '../../report/page/web-address.js';
import { classes, html } from './text.js';

/** Letters of foreign text that are shown at once; the rest opens. */
const longest = 400;

/**
 * Parts that open and close without a script; on paper all are open.
 * @param rest what opens the rest of a long text.
 */
export function* itemsHtml(items: readonly Item[], rest: string): Generator<string> {
  for (const { line, value, lines, items: below } of items) {
    const summary = `<span${classes(line.tone)}>${html(line.text)}</span> <span class="v">${html(value)}</span>`;
    yield `<details>\n<summary>${summary}</summary>\n`;
    if (lines.length > 0) yield `<dl>\n${lines.map((one) => lineHtml(one, rest)).join('')}</dl>\n`;
    yield* itemsHtml(below, rest);
    yield '</details>\n';
  }
}

const lineHtml = (line: Cell, rest: string): string =>
  `<div><dt>${html(line.about ?? '')}</dt><dd${classes(line.tone)}>${
    line.foreign ? foreignHtml(line.text, rest) : html(line.text)
  }</dd></div>\n`;

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

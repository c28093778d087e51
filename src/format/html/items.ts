import type { Cell, Item } from '../../report/page/section.js';
import { foreignHtml } from './foreign.js';
import { classes, html } from './text.js';

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

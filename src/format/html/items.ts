import type { Cell, Item } from '../../report/page/section.js';
import { foreignHtml } from './foreign.js';
import { classes, said } from './text.js';

/**
 * Parts that open and close without a script; on paper all are open.
 * @param rest what opens the rest of a long text.
 */
export function* itemsHtml(items: readonly Item[], rest: string): Generator<string> {
  for (const { line, value, lines, items: below } of items) {
    const summary = `<span${classes(line.tone)}>${said(line.text)}</span> <span class="v">${said(value)}</span>`;
    yield `<details>\n<summary>${summary}</summary>\n`;
    if (lines.length > 0) yield `<dl>\n${lines.map((one) => lineHtml(one, rest)).join('')}</dl>\n`;
    yield* itemsHtml(below, rest);
    yield '</details>\n';
  }
}

const lineHtml = (line: Cell, rest: string): string =>
  `<div><dt>${said(line.about ?? '')}</dt><dd${classes(line.tone)}>${
    line.foreign ? foreignHtml(line.text, rest) : said(line.text)
  }</dd></div>\n`;

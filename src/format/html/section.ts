import { drawFigure } from '../../figure/draw.js';
import type { Figure } from '../../figure/figure.js';
import type { Cell, Section } from '../../report/page/section.js';
import { itemsHtml } from './items.js';
import { type PageWords, tableHtml } from './table.js';
import { classes, html, said } from './text.js';

/**
 * One section: its heading, lines and table. The first is the head of the page.
 * @param isLandmark whether it has a name of its own: screen readers list these.
 */
export function* sectionHtml(
  { title, lines, table, figure, items }: Section,
  index: number,
  words: PageWords,
  isLandmark: boolean,
): Generator<string> {
  const id = `s${index}`;
  const named = title === null || !isLandmark ? '' : ` aria-labelledby="${id}"`;
  yield `<section${classes(index === 0 && 'head', table?.coloured && 'turned')}${named}>\n`;
  if (title !== null) yield `${heading(title, index, id)}\n`;
  yield linesHtml(lines);
  if (figure) yield figureHtml(figure, `f${index}`);
  if (table) yield* tableHtml(table, title === null ? null : id, words);
  if (items) yield* itemsHtml(items, words.rest);
  yield '</section>\n';
}

/** The picture under its name and the sentence that says it; the table that follows has its numbers. */
function figureHtml(figure: Figure, id: string): string {
  const caption = `<b>${said(figure.name)}.</b> ${said(figure.says)}`;
  return `<figure>\n<figcaption id="${id}">${caption}</figcaption>\n${drawFigure(figure, id, html)}\n</figure>\n`;
}

function heading(title: string, index: number, id: string): string {
  const level = index === 0 ? 'h1' : 'h2';
  return `<${level} id="${id}">${said(title)}</${level}>`;
}

/** Paragraphs; lines that begin with a dash as a list. */
function linesHtml(lines: readonly Cell[]): string {
  const isItem = ({ text }: Cell) => /^ *- /.test(text);
  return lines
    .map((line, i) => {
      if (!isItem(line))
        return `<p${classes(/^ /.test(line.text) && 'in', line.tone)}>${lineHtml(line)}</p>\n`;
      const before = lines[i - 1];
      const after = lines[i + 1];
      const item = `<li${classes(line.tone)}>${said(line.text.replace(/^ *- /, ''))}</li>\n`;
      return `${before && isItem(before) ? '' : '<ul>\n'}${item}${after && isItem(after) ? '' : '</ul>\n'}`;
    })
    .join('');
}

const lineHtml = ({ about, text }: Cell): string =>
  about === undefined ? said(text.trim()) : `<b>${said(about)}</b>: ${said(text.trim())}`;

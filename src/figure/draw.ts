import type { Bar, Figure } from './figure.js';

/** In pixels: text keeps its size however wide the page is, only bars stretch. */
const line = 18;
const thick = 14;
const gap = 12;
/** Letters that a line of a label has room for at 320 px. */
const longest = 38;
/** Percent of the width that bars may take; their numbers stand beside them. */
const reach = 80;

/** Makes foreign text fit to stand in markup. */
export type Escape = (text: string) => string;

/**
 * Bars as one SVG without script, style attributes or references; colours are classes of the page.
 * @param named ids of the elements that say what it is.
 */
export function drawFigure({ bars, marks }: Figure, named: string, safe: Escape): string {
  const parts: string[] = [];
  let y = 0;
  for (const bar of bars) {
    const lines = wrap(bar.label);
    parts.push(...lines.map((text, i) => textAt(0, y + (i + 1) * line - 5, safe(text))));
    y += lines.length * line;
    parts.push(barAt(bar, y, safe));
    y += thick + gap;
  }
  if (marks.length > 0) {
    parts.push(legend(marks, y, safe));
    y += line + 4;
  }
  return `<svg role="img" aria-labelledby="${named}" width="100%" height="${y}">${parts.join('')}</svg>`;
}

function barAt({ value, from, to, marks, tone }: Bar, y: number, safe: Escape): string {
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map(within) as [number, number];
  return [
    `<rect class="track" x="0" y="${y}" width="${reach}%" height="${thick}"/>`,
    // a bar of nothing is not seen, and says so
    `<rect class="bar ${tone}" x="${percent(start)}" y="${y}" width="${percent(end - start)}" height="${thick}"/>`,
    ...marks.map((mark, i) => (mark === null ? '' : markAt(percent(within(mark)), y, i))),
    `<text class="n" x="100%" y="${y + thick - 2}">${safe(value)}</text>`,
  ].join('');
}

const markAt = (x: string, y: number, nth: number): string =>
  `<line class="mark m${nth}" x1="${x}" x2="${x}" y1="${y - 3}" y2="${y + thick + 3}"/>`;

/** Every mark beside its name. */
const legend = (marks: readonly string[], y: number, safe: Escape): string =>
  marks
    .map((name, i) => {
      const x = i * 110;
      return `<line class="mark m${i}" x1="${x + 4}" x2="${x + 4}" y1="${y}" y2="${y + line}"/>${textAt(x + 12, y + line - 5, safe(name))}`;
    })
    .join('');

const textAt = (x: number, y: number, text: string): string => `<text x="${x}" y="${y}">${text}</text>`;

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Of the width, a tenth of a percent exact. */
const percent = (share: number): string => `${Math.round(share * reach * 10) / 10}%`;

/** At most two lines, broken at spaces; what is cut off stands in the table. */
function wrap(label: string): string[] {
  const lines = [''];
  for (const word of label.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > longest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const shown = lines
    .slice(0, 2)
    .map((text) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text));
  if (lines.length > 2) shown[1] = `${shown[1]} ...`;
  return shown;
}

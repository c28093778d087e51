import { visible } from '../page/visible.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** Rows of a workbook can hold whole criteria; three lines tell which row it is. */
const rowLines = 3;
const ellipsis = '...';

/**
 * The text that a finding is about, in lines no wider than `width`: a line of the file with its number and a `^` under
 * the column, or the address of a cell with what its row says.
 */
export function excerptLines({ excerpt, location }: DiagnosticReport, width: number): string[] {
  if (excerpt === null || !location) return [];
  if ('line' in location) return markedLine(excerpt, location.line, location.column, width);
  if ('cell' in location) return rowText(excerpt, location.cell, width);
  return [];
}

function markedLine(excerpt: string, line: number, column: number, width: number): string[] {
  const gutter = `${String(line).padStart(6)} | `;
  // made visible in two parts, as that changes how many characters stand before the column
  const before = visible(excerpt.slice(0, column - 1));
  const text = before + visible(excerpt.slice(column - 1)).trimEnd();
  const shown = cutAround(text, before.length, width - gutter.length);
  const marker = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(shown.at)}^`;
  return [`${gutter}${shown.text}`.trimEnd(), marker];
}

/** The part of a text around a position that fits into `room`, and where the position is in it. */
function cutAround(text: string, position: number, room: number): { text: string; at: number } {
  const start = position < room - ellipsis.length ? 0 : position - Math.floor(room / 2);
  const head = start > 0 ? ellipsis : '';
  const rest = text.slice(start + head.length);
  const space = room - head.length;
  const fits = rest.length <= space;
  return {
    text: `${head}${fits ? rest : rest.slice(0, space - ellipsis.length) + ellipsis}`,
    at: position - start,
  };
}

function rowText(excerpt: string, cell: string, width: number): string[] {
  const gutter = `${visible(cell).padStart(6)} | `;
  const room = Math.max(20, width - gutter.length);
  const found: string[] = [];
  let rest = visible(excerpt).trim();
  while (rest !== '' && found.length < rowLines) {
    // at the last space that fits; a longer word is cut
    const space = rest.length <= room ? rest.length : rest.lastIndexOf(' ', room);
    const end = space > 0 ? space : room;
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  if (rest !== '') found.push(ellipsis);
  const continued = `${' '.repeat(gutter.length - 2)}| `;
  return found.map((text, i) => `${i === 0 ? gutter : continued}${text}`);
}

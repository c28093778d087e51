import { type Cell, type Section, shown, type Table } from '../report/page/section.js';
import type { Write } from './formatter.js';

/** The same sections as the text, for issues, wikis and step summaries. */
export const writeMarkdown: Write<'sections'> = async ({ sections }) =>
  sectionsMarkdown(await sections({ width: null }));

/** Sections as headed paragraphs and tables, the first heading being the document's. */
export function sectionsMarkdown(sections: readonly Section[]): string {
  return `${shown(sections).map(sectionMarkdown).join('\n\n')}\n`;
}

function sectionMarkdown({ title, lines, table }: Section, index: number): string {
  const heading = title === null ? [] : [`${index === 0 ? '#' : '##'} ${escapeMarkdown(title)}`];
  const body = lines.map(lineMarkdown);
  const paragraphs = body.length > 0 ? [body.join('  \n')] : [];
  return [...heading, ...paragraphs, ...(table ? [tableMarkdown(table)] : [])].join('\n\n');
}

function lineMarkdown({ about, text, tone }: Cell): string {
  if (about !== undefined) return `**${escapeMarkdown(about)}**: ${escapeMarkdown(text)}`;
  const [, bullet = '', rest = ''] = /^\s*(- )?(.*)$/s.exec(text) ?? [];
  const escaped = `${bullet}${escapeMarkdown(rest.trim())}`;
  return tone === 'strong' && !bullet ? `**${escaped}**` : escaped;
}

function tableMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeMarkdown(column.head))),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => escapeMarkdown(cell.text.trim())))),
  ].join('\n');
}

/** Untrusted text stays text: no markup, links, HTML, mentions or table breaks. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]#|~!]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // a comment breaks what GitHub would make a mention or a link, and is not seen
      .replaceAll('@', '@<!-- -->')
      .replaceAll('://', ':<!-- -->//')
      .replace(/^([-+=>])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

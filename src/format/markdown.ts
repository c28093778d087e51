import type { Lang } from '../diagnostic/lang.js';
import { messagesIn } from '../messages/messages.js';
import { type Section, shown, type Table } from '../report/page/section.js';
import { visible } from '../report/page/visible.js';
import type { Failure, Report } from '../report/score/schema.js';
import { scoreView } from '../report/score/view.js';

/** The same sections as the text report, for issues, wikis and step summaries. */
export function formatMarkdown(report: Report, options: { lang: Lang; detail: boolean }): string {
  const sections = scoreView(report, messagesIn(options.lang).text, {
    ...options,
    wide: true,
    narrow: false,
  });
  return sectionsMarkdown(sections);
}

/** Sections as headed paragraphs and tables, the first heading being the document's. */
export function sectionsMarkdown(sections: readonly Section[]): string {
  return `${shown(sections).map(sectionMarkdown).join('\n\n')}\n`;
}

/** One paragraph for what could not be read. */
export function formatMarkdownFailure(failure: Failure): string {
  return `**${escapeMarkdown(visible(failure.source.path))}**: ${escapeMarkdown(visible(failure.failure.message))}\n`;
}

function sectionMarkdown({ title, lines, table }: Section, index: number): string {
  const heading = title === null ? [] : [`${index === 0 ? '#' : '##'} ${escapeMarkdown(title)}`];
  const body = lines.map((line) => {
    const [, bullet = '', rest = ''] = /^\s*(- )?(.*)$/s.exec(line.text) ?? [];
    const text = `${bullet}${escapeMarkdown(rest.trim())}`;
    if (bullet) return text;
    return line.tone === 'strong' ? `**${text}**` : text;
  });
  const paragraphs = body.length > 0 ? [body.join('  \n')] : [];
  return [...heading, ...paragraphs, ...(table ? [tableMarkdown(table)] : [])].join('\n\n');
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

import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Cell } from '../../report/page/section.js';
import { visibleInXml } from '../../report/page/visible.js';
import { webAddress } from '../../report/page/web-address.js';
import { unbroken } from '../unbroken.js';

/** The words of a cell. @param size half points. */
export function runsOf({ about, text, tone, foreign, below = [] }: Cell, size?: number): ParagraphChild[] {
  const look = { ...(size !== undefined && { size }), ...(tone === 'strong' && { bold: true }) };
  const lead =
    about === undefined
      ? []
      : [new TextRun({ text: `${unbroken(visibleInXml(about))}: `, ...look, bold: true })];
  const link = foreign ? webAddress(text) : null;
  const run = (line: string, at: number, style?: string) =>
    new TextRun({
      text: foreign ? visibleInXml(line.trim()) : unbroken(visibleInXml(line.trim())),
      ...look,
      ...(at > 0 && { break: 1 }),
      ...(style !== undefined && { style }),
    });
  if (link) return [...lead, new ExternalHyperlink({ link, children: [run(text, 0, 'Hyperlink')] })];
  return [...lead, ...[text, ...below].map((line, at) => run(line, at))];
}

import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '../../report/page/paper.js';
import { visibleInXml } from '../../report/page/visible.js';
import { runsOf } from './runs.js';
import { tableOf } from './table.js';

/**
 * @param room width of the page between its margins, in DXA.
 * @param keepNext it stays on the page of what follows: those who sign see what they sign.
 */
export function blockOf(block: Block, room: number, keepNext = false): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: visibleInXml(block.text) })];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: visibleInXml(block.text),
        }),
      ];
    case 'text':
      return [
        new Paragraph({
          children: runsOf(block.cell),
          keepNext,
          ...(block.centred && { alignment: AlignmentType.CENTER }),
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          children: runsOf(block.cell),
          keepNext,
          numbering: { reference: 'butir', level: 0 },
        }),
      ];
    case 'table':
      // two tables without a paragraph between them become one
      return [tableOf(block, room, keepNext), new Paragraph({ text: '', keepNext, spacing: { after: 60 } })];
    case 'signatures':
      return [signaturesOf(block, room), new Paragraph({ text: '' })];
  }
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Side by side, room to sign between who it is and the name. */
function signaturesOf({ roles, name }: Extract<Block, { kind: 'signatures' }>, room: number): Table {
  const width = Math.floor(room / roles.length);
  const centred = (text: string, after: number) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, text: visibleInXml(text) });
  return new Table({
    width: { size: width * roles.length, type: WidthType.DXA },
    columnWidths: roles.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: roles.map(
          (role) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [centred(role, 900), centred(name, 0)],
            }),
        ),
      }),
    ],
  });
}

import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, PaperTable } from '../../report/page/paper.js';
import type { Cell, Column } from '../../report/page/section.js';
import { visibleInXml } from '../../report/page/visible.js';
import { webAddress } from '../../report/page/web-address.js';
import { unbroken } from '../unbroken.js';

/** @param room width of the page between its margins, in DXA. */
export function blockOf(block: Block, room: number): FileChild[] {
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
          ...(block.centred && { alignment: AlignmentType.CENTER }),
        }),
      ];
    case 'item':
      return [new Paragraph({ children: runsOf(block.cell), numbering: { reference: 'butir', level: 0 } })];
    case 'table':
      // two tables without a paragraph between them become one
      return [tableOf(block, room), new Paragraph({ text: '', spacing: { after: 60 } })];
    case 'signatures':
      return [signaturesOf(block, room), new Paragraph({ text: '' })];
  }
}

function runsOf({ about, text, tone, foreign }: Cell, size?: number): ParagraphChild[] {
  const look = { ...(size !== undefined && { size }), ...(tone === 'strong' && { bold: true }) };
  const lead =
    about === undefined
      ? []
      : [new TextRun({ text: `${unbroken(visibleInXml(about))}: `, ...look, bold: true })];
  const link = foreign ? webAddress(text) : null;
  const run = (style?: string) =>
    new TextRun({
      text: foreign ? visibleInXml(text.trim()) : unbroken(visibleInXml(text.trim())),
      ...look,
      ...(style !== undefined && { style }),
    });
  return link ? [...lead, new ExternalHyperlink({ link, children: [run('Hyperlink')] })] : [...lead, run()];
}

/** Half points. */
const tableSize = 18;
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

function tableOf({ table, widths }: PaperTable, room: number): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor((room * width) / all));
  const cellOf = (cell: Cell, column: Column | undefined, i: number, isHead: boolean) =>
    new TableCell({
      width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'D9E2F3' } }),
      children: [
        new Paragraph({
          alignment: column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0, line: 240 },
          children: runsOf(isHead ? { ...cell, tone: 'strong' } : cell, tableSize),
        }),
      ],
    });
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, i) => cellOf({ text: column.head }, column, i, true)),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, i) => cellOf(cell, table.columns[i], i, false)),
          }),
      ),
    ],
  });
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

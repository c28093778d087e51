import type { Cell, Sheet } from '../../../workbook/workbook.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import { fold } from '../../../worksheet/text.js';
import type { WorkbookModel } from '../model.js';
import type { AreaBlock } from './blocks.js';
import { verdictIn } from './verdict-words.js';

/** What a column of a table of areas holds. */
export type AreaColumn = { readonly column: number; readonly header: string } & (
  | { readonly role: 'weight' | 'whole' | 'minimum' | 'verdict' }
  /** Of every area the node at this place in its list. */
  | { readonly role: 'half'; readonly half: number }
);

const widest = 60;
/** A column that is blank in more of the rows than this says nothing of them. */
const enough = 0.5;

const minimum = /\bmin\w*|batas|ambang|syarat|passing|target/;
const weight = /bobot|\bmaks\w*|\bmax\w*/;
const whole = /nilai|skor|score|total|jumlah|hasil|capaian|evaluasi|penilaian|assess|%|persen|rasio/;

/** The columns of a table of areas, by their headers and by what stands in them. */
export function areaColumns(model: WorkbookModel, block: AreaBlock): AreaColumn[] {
  const sheet = model.cells.sheet(block.sheet);
  const halves = halfNames(model, block);
  return Array.from({ length: widest }, (_, i) => i + 1).flatMap((column): AreaColumn[] => {
    const cells = block.rows.flatMap(({ row }) => model.cells.at({ sheet: block.sheet, row, column }) ?? []);
    const header = headerOver(sheet, block, column);
    const of = { column, header };
    const verdicts = cells.filter((cell) => verdictIn(cellText(cell)) !== null).length;
    if (verdicts >= enough * block.rows.length) return [{ ...of, role: 'verdict' }];
    if (cells.filter(isNumber).length < enough * block.rows.length || header === '') return [];
    if (minimum.test(header)) return [{ ...of, role: 'minimum' }];
    if (weight.test(header)) return [{ ...of, role: 'weight' }];
    const half = halves.findIndex((name) => header.includes(name));
    if (half >= 0) return [{ ...of, role: 'half', half }];
    return whole.test(header) ? [{ ...of, role: 'whole' }] : [];
  });
}

const isNumber = ({ value, formula }: Cell): boolean =>
  value.kind === 'number' || (formula !== undefined && value.kind === 'blank');

/** "pemenuhan", "reform": what the parents of an area's nodes are called. */
function halfNames({ instrument, nodes }: WorkbookModel, { rows }: AreaBlock): string[] {
  const area = rows.find(({ requirement }) => requirement.area && requirement.nodes.length > 1);
  return (area?.requirement.nodes ?? []).flatMap((id) => {
    const parent = [...instrument.nodes.values()].find(
      (node) => node.kind === 'branch' && node.children.some((child) => child === nodes.get(id)),
    );
    return parent ? [fold(parent.label.id)] : [];
  });
}

/** The texts above a column, those of merged cells over it included; what is calculated is a verdict, no heading. */
function headerOver(sheet: Sheet, { top, rows }: AreaBlock, column: number): string {
  const first = rows[0]?.row ?? top;
  const above = sheet.rows.filter(({ number }) => number >= top && number < first);
  const texts = above.flatMap(({ number, cells }) => {
    const merge = sheet.merges.find(
      (range) =>
        range.top <= number && number <= range.bottom && range.left <= column && column <= range.right,
    );
    const cell = cells.find((candidate) => candidate.column === (merge?.left ?? column));
    return cell?.value.kind === 'text' && !cell.formula && cell.value.text.length <= 60
      ? [fold(cellText(cell))]
      : [];
  });
  return [...new Set(texts)].join(' ');
}

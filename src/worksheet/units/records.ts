import { refuse } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Content } from '../../source/content.js';
import { decodeList } from '../../source/decode.js';
import type { TextLimits } from '../../source/limits.js';
import { isBlank, type MappingEntry, type Node } from '../../source/node.js';
import type { Platform } from '../../source/platform.js';
import { parseYaml } from '../../source/yaml.js';
import { cellText } from '../excel/cell.js';
import { openBook } from '../open-excel.js';
import { csvRecords } from './csv.js';

/** One line of a list of units: texts by their heads, as they are spelled. */
export interface ListRecord {
  readonly line: number;
  readonly origin: Origin;
  readonly fields: readonly (readonly [head: string, text: string])[];
}

/** A list of a whole country's units. */
const listLimits: TextLimits = { bytes: 8 * 1024 * 1024, lines: 200_000, depth: 4, marks: 1_000_000 };

/**
 * The lines of a list, whichever form it has: a table with commas or semicolons, a YAML list, the first sheet of a workbook.
 * @param isKey whether units are told by what stands under a head: a table's titles above such heads are none of its lines.
 * @throws UserError when it is none of them.
 */
export async function listRecords(
  content: Content,
  platform: Platform,
  isKey: (head: string) => boolean,
): Promise<ListRecord[]> {
  const { kind, path, bytes } = content;
  if (kind === 'empty') return refuse('file-empty', { path }, {});
  if (kind === 'zip') return sheetRecords(content, platform, isKey);
  if (kind !== 'csv' && kind !== 'text' && kind !== 'json' && !isUtf16(bytes))
    return refuse('units-unreadable', { path }, {});
  const text = decodeList(bytes, path);
  const isYaml = /^\s*(#[^\n]*\n\s*)*(-\s|\[|(?:versi|tahun|unit):)/.test(text);
  return isYaml ? yamlRecords(text, path) : tableRecords(text, path, isKey);
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Lines that may stand above the heads. */
const mostTitles = 10;

/** A table from its heads on: the first line that has one by which units are told; all of it where none does. */
function fromHeads<T>(
  lines: readonly T[],
  textsOf: (line: T) => readonly string[],
  isKey: (head: string) => boolean,
) {
  const at = lines.slice(0, mostTitles).findIndex((line) => textsOf(line).some(isKey));
  return lines.slice(Math.max(at, 0));
}

function tableRecords(text: string, path: string, isKey: (head: string) => boolean): ListRecord[] {
  const [head, ...records] = fromHeads(csvRecords(text), ({ fields }) => fields, isKey);
  return records.map(({ line, fields }) => ({
    line,
    origin: { path, line, column: 1 },
    fields: fields.map((field, i) => [head?.fields[i] ?? '', field] as const),
  }));
}

/** A list, or a list under `unit:` with what is the same for all of them beside it (`tahun:`). */
function yamlRecords(text: string, path: string): ListRecord[] {
  const parsed = parseYaml(text, listLimits);
  if (!('node' in parsed)) return refuse('units-unreadable', { path }, {});
  const beside = parsed.node.kind === 'mapping' ? parsed.node.entries : [];
  const list = beside.find(({ key }) => key.text === 'unit')?.value ?? parsed.node;
  if (list.kind !== 'sequence') return refuse('units-unreadable', { path }, {});
  const other = beside.filter(({ key }) => key.text !== 'unit' && key.text !== 'versi');
  const same = fieldsOf(other, path);
  return list.items.map((item): ListRecord => {
    const { line, column } = item.at;
    if (item.kind !== 'mapping') return refuse('units-unreadable', { path, line, column }, {});
    const own = fieldsOf(item.entries, path);
    // what a unit says of itself counts, and contradicts nothing
    const shared = same.filter(([key]) => !own.some(([head, text]) => head === key && text !== ''));
    return { line, origin: { path, line, column }, fields: [...own, ...shared] };
  });
}

const fieldsOf = (entries: readonly MappingEntry[], path: string): ListRecord['fields'] =>
  entries.map(({ key, value }) => [key.text, scalarText(value, path)] as const);

/** @throws UserError for a list or a mapping, which says nothing that a unit is told by. */
function scalarText(node: Node, path: string): string {
  if (isBlank(node)) return '';
  return node.kind === 'scalar' ? node.text.trim() : refuse('units-unreadable', { path, ...node.at }, {});
}

async function sheetRecords(
  { bytes, path }: Content,
  platform: Platform,
  isKey: (head: string) => boolean,
): Promise<ListRecord[]> {
  const [sheet] = (await openBook({ bytes, path }, platform)).sheets;
  const [head, ...rows] = fromHeads(sheet?.rows ?? [], ({ cells }) => cells.map(cellText), isKey);
  const heads = new Map(head?.cells.map((cell) => [cell.column, cellText(cell)]));
  return rows.map(({ number, cells }) => ({
    line: number,
    origin: { path, sheet: sheet?.name ?? '', row: number, column: cells[0]?.column ?? 1 },
    fields: cells.map((cell) => [heads.get(cell.column) ?? '', cellText(cell).trim()] as const),
  }));
}

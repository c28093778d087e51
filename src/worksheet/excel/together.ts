import { type Diagnostic, diagnose, refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Answered } from './answered.js';
import { unitAnswers } from './other-tables.js';
import type { Table } from './table.js';

/** Tables that are one worksheet between them: at least two, in the order of the workbook. */
export interface Together {
  readonly tables: readonly Table[];
  /** The table that an indicator is read from. */
  readonly owner: (indicator: string) => Table | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sheets that hold one area each: every one answers what no other does. Either each has the questions of its own area
 * only, or all have all of them and are answered by area.
 * @param fewest how many indicators they must have between them.
 * @throws UserError when they answer the same questions in different ways.
 */
export function readTogether(
  path: string,
  tables: readonly Table[],
  instrument: Instrument,
  fewest: number,
): Together | null {
  const answered = new Map(tables.map((table) => [table, unitAnswers(table, false)]));
  const filled = tables.filter((table) => (answered.get(table)?.size ?? 0) > 0);
  const parts = contributing(filled, answered);
  const found = new Set(parts.flatMap((table) => [...table.found].map(({ id }) => id)));
  if (parts.length < 2 || found.size < fewest) return null;
  const whole = parts.filter((table) => table.found.size >= fewest);
  if (whole.length > 0 && !areByArea(parts, answered, instrument)) return null;
  refuseConflict(path, parts, answered);
  const ofAnswer = (id: string) => parts.find((table) => answered.get(table)?.has(id));
  const ofQuestion = (id: string) => parts.find((table) => [...table.found].some((node) => node.id === id));
  const owner = (id: string) => ofAnswer(id) ?? ofQuestion(id) ?? null;
  const [first] = parts;
  const params = {
    sheets: names(parts),
    answers: parts.map((table) => answered.get(table)?.size).join(', '),
  };
  const origin = { path, sheet: first?.whole.name ?? '', row: first?.header.top ?? 1, column: 1 };
  return { tables: parts, owner, diagnostics: [diagnose('tables-together', origin, params)] };
}

type Answers = ReadonlyMap<Table, Answered>;

/** Without tables whose answers the fuller ones have already. */
function contributing(tables: readonly Table[], answered: Answers): Table[] {
  const sizeOf = (table: Table) => answered.get(table)?.size ?? 0;
  const known = new Set<string>();
  const kept = new Set<Table>();
  for (const table of [...tables].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const ids = [...(answered.get(table)?.keys() ?? [])];
    if (ids.every((id) => known.has(id))) continue;
    kept.add(table);
    for (const id of ids) known.add(id);
  }
  return tables.filter((table) => kept.has(table));
}

/** Whether no area, and no part of the results, is answered in two tables. */
function areByArea(tables: readonly Table[], answered: Answers, { requirements, root }: Instrument): boolean {
  const areas = requirements.filter(({ area }) => area).map(({ nodes }) => nodes);
  const areaOf = (id: string) => {
    const within = (node: string) => id === node || id.startsWith(`${node}.`);
    const at = areas.findIndex((nodes) => nodes.some(within));
    return at >= 0 ? at : (root.children.find((node) => within(node.id))?.id ?? id);
  };
  const perTable = tables.map((table) => new Set([...(answered.get(table)?.keys() ?? [])].map(areaOf)));
  const all = perTable.flatMap((found) => [...found]);
  return new Set(all).size === all.length;
}

function refuseConflict(path: string, tables: readonly Table[], answered: Answers): void {
  const said = new Map<string, string>();
  const differing = new Set<string>();
  for (const table of tables) {
    for (const [id, text] of answered.get(table) ?? []) {
      if ((said.get(id) ?? text) !== text) differing.add(id);
      said.set(id, text);
    }
  }
  const [example] = differing;
  if (example === undefined) return;
  refuse('tables-conflict', { path }, { sheets: names(tables), differing: differing.size, example });
}

const names = (tables: readonly Table[]) => [...new Set(tables.map(({ whole }) => whole.name))].join(', ');

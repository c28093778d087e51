import permenpanrb from '../../templates/instruments/permenpanrb-90-2021.layouts.json';
import { columnNumber } from '../diagnostic/address.js';
import { defaultInstrumentId } from './builtin.js';
import type { Instrument } from './model.js';

/** What a column of a workbook is for. */
export const columnUses = [
  'question',
  'weight',
  'criteria',
  'type',
  'unit-answer',
  'unit-notes',
  'evidence',
  'tpi-answer',
  'tpi-notes',
  'score',
  'percent',
] as const;

export type ColumnUse = (typeof columnUses)[number];

/** An official workbook, as rows of an instrument name it. */
export interface Layout {
  readonly id: string;
  readonly label: string;
  /** The sheet of the questions; null where nobody said. */
  readonly sheet: string | null;
  /** By column (1-based). */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}

type LayoutFile = Readonly<
  Record<string, { label: string; sheet: string; columns: Partial<Record<ColumnUse, string>> }>
>;

const known: ReadonlyMap<string, LayoutFile> = new Map([[defaultInstrumentId, permenpanrb]]);

/** The official workbooks that an instrument has rows of: first those whose columns are known, in their order. */
export function layoutsOf({ id, nodes }: Instrument): Layout[] {
  const described = Object.entries(known.get(id) ?? {}).map(([name, { label, sheet, columns }]) => ({
    id: name,
    label,
    sheet,
    uses: new Map(
      columnUses.flatMap((use) =>
        [...(columns[use] ?? '')].map((letter): [number, ColumnUse] => [columnNumber(letter), use]),
      ),
    ),
  }));
  const named = [...nodes.values()].flatMap(({ rows }) => Object.keys(rows));
  const others = [...new Set(named)].filter((name) => !described.some((one) => one.id === name));
  return [...described, ...others.map((name) => ({ id: name, label: name, sheet: null, uses: new Map() }))];
}

/** What an official workbook is called; its id where it has no other name. */
export const layoutLabel = (id: string): string =>
  [...known.values()].flatMap((layouts) => layouts[id]?.label ?? [])[0] ?? id;

import { address, type CellPlace, columnNumber } from '../../diagnostic/address.js';
import type { Lang } from '../../diagnostic/lang.js';
import { type ColumnUse, layoutLabel, layoutsOf } from '../../instrument/layouts.js';
import type { Indicator, Instrument, Rows, ScoredNode } from '../../instrument/model.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { CellExplanation } from './explain-schema.js';

export type CellMeaning = CellExplanation['meanings'][number];

/** A cell as people name one: `K78`, `$K$78`, `LKE ZI!K78`, `'Area 1'!K78`. */
export interface AskedCell extends CellPlace {
  readonly sheet: string | null;
}

/** What stands in a row: a node of the tree, or one of an indicator's counts. */
interface RowOf {
  readonly node: ScoredNode;
  readonly input: string | null;
}

/** What a cell is in every official workbook that has something in its row, the best known workbook first. */
export function officialMeanings(instrument: Instrument, asked: AskedCell, lang: Lang): CellMeaning[] {
  const layouts = layoutsOf(instrument);
  const sameSheet = layouts.filter(({ sheet }) => sheet !== null && isSame(sheet, asked.sheet));
  return (sameSheet.length > 0 ? sameSheet : layouts).flatMap(({ id, label, sheet, uses }) => {
    const found = rowsOf(instrument).find(({ rows }) => rows[id] === asked.row);
    const use = uses.get(asked.column) ?? null;
    return found ? [{ ...meaningOf(found, lang), workbook: id, label, sheet, use: useIn(found, use) }] : [];
  });
}

/** What a cell is in a workbook that was read: the same cell, or else its row, on each sheet that it can be of. */
export function ownMeanings(
  instrument: Instrument,
  worksheet: Worksheet,
  asked: AskedCell,
  lang: Lang,
): CellMeaning[] {
  const layout = worksheet.layout ?? worksheet.format;
  const own = placesOf(instrument, worksheet).filter(
    ({ place }) => place.row === asked.row && (asked.sheet === null || isSame(place.sheet, asked.sheet)),
  );
  const sheets = [...new Set(own.map(({ place }) => place.sheet))];
  return sheets.flatMap((sheet): CellMeaning[] => {
    const there = own.filter(({ place }) => place.sheet === sheet);
    const exact = there.find(({ place }) => place.column === asked.column);
    const found = exact ?? there[0];
    if (!found) return [];
    const about = { workbook: layout, label: layoutLabel(layout), sheet };
    const use = exact?.use ?? bookUse(worksheet, sheet, asked.column);
    return [{ ...meaningOf(found, lang), ...about, use: useIn(found, use) }];
  });
}

/** The sheets of a workbook that something was read from. */
export const sheetsRead = (instrument: Instrument, worksheet: Worksheet): string[] => [
  ...new Set(placesOf(instrument, worksheet).map(({ place }) => place.sheet)),
];

/** What the column of a blank cell is for. */
function bookUse({ book }: Worksheet, sheet: string, column: number): ColumnUse | null {
  if (!book || book.sheet.name !== sheet) return null;
  const { weight, type, unit, tpi, evidence } = book.columns;
  const uses: [ColumnUse, number | null | undefined][] = [
    ['unit-notes', unit.notes],
    ['tpi-notes', tpi?.notes],
    ['weight', weight],
    ['type', type],
    ...evidence.map((one): [ColumnUse, number] => ['evidence', one]),
  ];
  return uses.find(([, place]) => place === column)?.[0] ?? null;
}

/** Reads what may be the name of a cell; null for anything else. */
export function askedCell(text: string): AskedCell | null {
  const found = /^(?:(?:'([^']+)'|([^!']+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!found) return null;
  const [, quoted, plain, letters = '', row] = found;
  return { sheet: quoted ?? plain ?? null, column: columnNumber(letters), row: Number(row) };
}

/** What a cell is called: K78. */
export const cellName = (asked: AskedCell): string => address(asked);

/** Headings and computed indicators take no answer of their own: where one would be, a workbook has a formula. */
const useIn = ({ node, input }: RowOf, use: ColumnUse | null): ColumnUse | null => {
  const takes = input !== null || (node.kind === 'indicator' && node.inputs.length === 0);
  return takes || (use !== 'unit-answer' && use !== 'tpi-answer') ? use : null;
};

const isSame = (a: string, b: string | null): boolean => a.toLowerCase() === b?.trim().toLowerCase();

const meaningOf = ({ node, input }: RowOf, lang: Lang): Pick<CellMeaning, 'node' | 'input'> => ({
  node: { id: node.id, label: node.label[lang] },
  input,
});

function rowsOf({ nodes }: Instrument): (RowOf & { readonly rows: Rows })[] {
  return [...nodes.values()].flatMap((node) => {
    const inputs = node.kind === 'indicator' ? node.inputs : [];
    return [
      { node, input: null, rows: node.rows },
      ...inputs.map(({ key, rows }) => ({ node, input: key, rows })),
    ];
  });
}

interface SheetPlace extends CellPlace {
  readonly sheet: string;
}

interface Placed extends RowOf {
  readonly place: SheetPlace;
  readonly use: ColumnUse;
}

/** Every cell of a workbook that was read for something. */
function placesOf(instrument: Instrument, { answers, cache, otherCache }: Worksheet): Placed[] {
  const found: Placed[] = [];
  const add = (
    node: ScoredNode | undefined,
    input: string | null,
    use: ColumnUse,
    place: object | undefined,
  ) => {
    if (node && place && 'sheet' in place) found.push({ node, input, use, place: place as SheetPlace });
  };
  for (const [id, { sides, evidence }] of answers) {
    const node = instrument.nodes.get(id) as Indicator;
    for (const by of ['unit', 'tpi'] as const) {
      const { inputs, inputOrigins, notes, value, origin } = sides[by];
      const use = `${by}-answer` as const;
      for (const [key, place] of inputOrigins) add(node, key, use, place);
      for (const [key, entry] of inputs) {
        add(node, key, use, entry.origin);
        add(node, key, `${by}-notes`, entry.notes?.origin);
        for (const { origin } of entry.evidence ?? []) add(node, key, 'evidence', origin);
      }
      add(node, null, use, value?.origin ?? origin);
      add(node, null, `${by}-notes`, notes?.origin);
    }
    for (const entry of evidence) add(node, null, 'evidence', entry.origin);
  }
  for (const scores of [cache, otherCache])
    for (const [id, { origin }] of scores?.scores ?? []) add(instrument.nodes.get(id), null, 'score', origin);
  return found;
}

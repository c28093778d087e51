import type { ScoredNode } from '../../../instrument/model.js';
import { storedValue } from '../../../workbook/formula/value.js';
import type { Place } from '../grid.js';
import type { WorkbookModel } from '../model.js';
import type { LabelledSheets } from './labels.js';
import type { LabelledRow } from './rows.js';

/** A sheet that repeats the scores of the recognised one. */
export interface Recap {
  readonly sheet: number;
  readonly weight: number | null;
  readonly score: number;
  readonly rows: readonly RecapRow[];
}

export interface RecapRow extends LabelledRow {
  /** What the score cell refers to on the recognised sheet. */
  readonly source: Source | null;
}

export interface Source {
  readonly place: Place;
  /** The node whose score it is; null for any other cell. */
  readonly node: ScoredNode | null;
  /** Cells of other sheets on the way. */
  readonly through: readonly Place[];
}

/** Fewer rows than this, or a smaller part of them that agrees: not a recap as we understand it. */
const fewest = 5;
const most = 3 / 5;
const widest = 40;

/** Recaps among the sheets, known by their labels, the weights beside them, and formulas that lead to the scores. */
export function findRecaps(model: WorkbookModel, sheets: LabelledSheets): Recap[] {
  return [...sheets].flatMap(([index, rows]) => {
    const named = rows.filter((row) => row.node);
    if (named.length < fewest) return [];
    const score = bestColumn(named, (row, column) => {
      const source = follow(model, { sheet: index, row: row.row, column });
      return source?.node && row.node ? source.node.id === row.node.id : null;
    });
    if (!score || score.agreeing < most * score.counted || score.counted < most * named.length) return [];
    const weight = bestColumn(named, (row, column) => weightAgrees(model, index, row, column));
    const isWeight =
      weight && weight.agreeing >= most * weight.counted && weight.counted >= most * named.length;
    const withSources = rows.map((row) => ({
      ...row,
      source: follow(model, { sheet: index, row: row.row, column: score.column }),
    }));
    return [
      { sheet: index, weight: isWeight ? weight.column : null, score: score.column, rows: withSources },
    ];
  });
}

interface Candidate {
  readonly column: number;
  readonly agreeing: number;
  /** Rows that have something to compare. */
  readonly counted: number;
}

function bestColumn(
  rows: readonly LabelledRow[],
  agrees: (row: LabelledRow, column: number) => boolean | null,
): Candidate | null {
  let best: Candidate | null = null;
  for (let column = 1; column <= widest; column++) {
    const answers = rows.flatMap((row) => agrees(row, column) ?? []);
    const agreeing = answers.filter(Boolean).length;
    if (agreeing > (best?.agreeing ?? 0)) best = { column, agreeing, counted: answers.length };
  }
  return best;
}

function weightAgrees(
  { cells }: WorkbookModel,
  sheet: number,
  { row, node }: LabelledRow,
  column: number,
): boolean | null {
  const cell = cells.at({ sheet, row, column });
  if (!node || !cell || cell.formula || cell.value.kind !== 'number') return null;
  const value = storedValue(cell.value);
  return value.kind === 'number' && value.number.equals(node.weight);
}

/** Longer chains than recap → recap → worksheet are none. */
const longest = 5;

/** Where plain references from a cell lead to on the recognised sheet; null when they do not. */
export function follow(model: WorkbookModel, start: Place): Source | null {
  const through: Place[] = [];
  let place = start;
  for (let step = 0; step < longest; step++) {
    const formula = model.formulas.at(place);
    if (formula?.expression.kind !== 'reference') return null;
    const area = model.formulas.area(formula.expression, place, formula);
    if (!area || area.top !== area.bottom || area.left !== area.right) return null;
    place = { sheet: area.sheet, row: area.top, column: area.left };
    if (place.sheet !== model.main) {
      through.push(place);
      continue;
    }
    const { score, otherScore } = model.book.columns;
    const isScore = place.column === score || place.column === otherScore;
    const found = isScore ? model.subjects.get(place.row) : undefined;
    return { place, node: found?.input === null ? (model.nodes.get(found.id) ?? null) : null, through };
  }
  return null;
}

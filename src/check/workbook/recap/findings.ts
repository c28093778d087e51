import { type Diagnostic, diagnose } from '../../../diagnostic/diagnostic.js';
import { toDouble } from '../../../instrument/exact.js';
import type { ScoredNode } from '../../../instrument/model.js';
import { storedValue } from '../../../workbook/formula/value.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import { isSmall } from '../../cached.js';
import { keyOf, type Place } from '../grid.js';
import { originOf, scorePlace, type WorkbookModel } from '../model.js';
import { missingRows } from './missing.js';
import type { Recap, RecapRow } from './recap.js';

/** Faults of the recaps that nobody looks into, as they are hidden: what is certain only. */
export function recapFindings(model: WorkbookModel, recaps: readonly Recap[]): Diagnostic[] {
  const wrong = new Set(
    recaps.flatMap((recap) =>
      recap.rows.filter((row) => readsWrongRow(model, row)).map((row) => keyOf(scoreOf(recap, row))),
    ),
  );
  return recaps.flatMap((recap) => [
    ...recap.rows.flatMap((row) => [
      ...weightFinding(model, recap, row),
      ...sourceFinding(model, recap, row, wrong),
      ...staleFinding(model, recap, row),
    ]),
    ...missingRows(model, recap),
  ]);
}

const scoreOf = ({ sheet, score }: Recap, { row }: RecapRow): Place => ({ sheet, row, column: score });

/** A row that no words name is what it reads. */
const nodeOf = (row: RecapRow): ScoredNode | null => row.node ?? row.source?.node ?? null;

function weightFinding(model: WorkbookModel, { sheet, weight }: Recap, row: RecapRow): Diagnostic[] {
  const node = nodeOf(row);
  if (weight === null || !node) return [];
  const place = { sheet, row: row.row, column: weight };
  const cell = model.cells.at(place);
  if (!cell || cell.formula || cell.value.kind !== 'number') return [];
  const value = storedValue(cell.value);
  if (value.kind !== 'number' || value.number.equals(node.weight)) return [];
  const params = { text: row.text, id: node.id, found: cellText(cell), expected: node.weight.toString() };
  const subject = { node: node.id, trait: `${node.id} ${params.found}` };
  return [diagnose('recap-weight', originOf(model, place), params, subject)];
}

/** The words fit the row that is read so badly that nobody can have meant it. */
const unlike = 0.3;

function readsWrongRow({ subjects }: WorkbookModel, { node, source, fits }: RecapRow): boolean {
  if (!node || !source) return false;
  // a total of the sheet, which the instrument does not have, may be any node's
  if (!source.node) return subjects.has(source.place.row);
  const [a, b] = [`${node.id}.`, `${source.node.id}.`];
  return (
    !a.startsWith(b) &&
    !b.startsWith(a) &&
    (fits.get(source.node.id) ?? 0) < unlike * (fits.get(node.id) ?? 1)
  );
}

function sourceFinding(
  model: WorkbookModel,
  recap: Recap,
  row: RecapRow,
  wrong: ReadonlySet<number>,
): Diagnostic[] {
  const { node, source } = row;
  const expected = node && scorePlace(model, node.id);
  if (!node || !source || !expected || !readsWrongRow(model, row)) return [];
  // what another recap reads wrongly is told there
  if (source.through.some((place) => wrong.has(keyOf(place)))) return [];
  const name = (place: Place, id: string | undefined) =>
    id === undefined
      ? model.cells.name(place, recap.sheet)
      : `${model.cells.name(place, recap.sheet)} (${id})`;
  const params = {
    text: row.text,
    id: node.id,
    found: name(source.place, source.node?.id),
    expected: name(expected, node.id),
  };
  const subject = { node: node.id, trait: `${node.id} ${source.node?.id ?? '-'}` };
  return [diagnose('recap-reads-wrong-row', originOf(model, scoreOf(recap, row)), params, subject)];
}

/** A stored score that is not the one it refers to. */
function staleFinding(model: WorkbookModel, recap: Recap, row: RecapRow): Diagnostic[] {
  const place = scoreOf(recap, row);
  const [shown, read] = [model.cells.at(place), row.source && model.cells.at(row.source.place)].map((cell) =>
    cell?.value.kind === 'number' ? storedValue(cell.value) : null,
  );
  if (shown?.kind !== 'number' || read?.kind !== 'number') return [];
  const difference = shown.number.sub(read.number);
  if (isSmall(difference)) return [];
  const text = (number: typeof difference) => String(Number(toDouble(number).toFixed(6)));
  const params = { found: text(shown.number), now: text(read.number) };
  const subject = { node: nodeOf(row)?.id ?? row.text.slice(0, 60), points: difference.abs() };
  return [diagnose('cached-stale', originOf(model, place), params, subject)];
}

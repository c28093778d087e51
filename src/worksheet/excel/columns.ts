import type { Side } from '../../diagnostic/side.js';
import type { HeadedColumn, Header } from './header.js';
import type { Owner } from './labels.js';

/** Where one side's answers and notes stand. */
export interface SideColumns {
  readonly answer: number;
  readonly notes: readonly number[];
  /** Words of the header, for people. */
  readonly label: string;
}

export interface Columns {
  /** Null when no header names an answer of the unit. */
  readonly unit: SideColumns | null;
  /** In the order in which they count: the inspectorate's before the unit's own team. */
  readonly teams: readonly SideColumns[];
  /** Further answer columns whose side no word tells. */
  readonly unclear: readonly HeadedColumn[];
  /** Notes that belong to no answer column. */
  readonly looseNotes: readonly number[];
  readonly evidence: readonly number[];
  readonly type: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  /** Whose answers the score column counts. */
  readonly scoreOf: Side;
  /** Columns that hold the marks and texts of the questions. */
  readonly isText: (column: number) => boolean;
  /** Columns with a header of their own. */
  readonly headed: ReadonlySet<number>;
  readonly last: number;
}

/** Sorts the headed columns by what they are for and whose they are. */
export function assignColumns(header: Header): Columns {
  const columns = header.columns.map((column) => asNote(column, header));
  const of = (role: HeadedColumn['role']) => columns.filter((column) => column.role === role);
  const answers = of('answer');
  const isTeam = (owner: Owner | null) => owner !== null && owner !== 'unit';
  const plain = answers.filter((column) => !isTeam(column.owner));
  const unit = plain.find((column) => column.owner === 'unit') ?? plain[0] ?? null;
  const teams = answers.filter((column) => isTeam(column.owner)).sort((a, b) => rank(b) - rank(a));
  const ownerOf = (column: HeadedColumn) => answerOf(column, answers, unit);
  const side = (answer: HeadedColumn): SideColumns => ({
    answer: answer.column,
    notes: of('note')
      .filter((note) => ownerOf(note) === answer)
      .map((note) => note.column),
    label: answer.text,
  });
  const scores = of('score');
  const unitScores = scores.filter((score) => !isTeam(ownerOf(score)?.owner ?? null));
  return {
    unit: unit && side(unit),
    teams: teams.map(side),
    unclear: plain.filter((column) => column !== unit && column.owner === null),
    looseNotes: of('note')
      .filter((note) => ownerOf(note) === null)
      .map((note) => note.column),
    evidence: of('evidence')
      .filter((column) => !isTeam(column.owner))
      .map((column) => column.column),
    type: of('type')[0]?.column ?? null,
    weight: of('weight')[0]?.column ?? null,
    score: (unitScores[0] ?? scores[0])?.column ?? null,
    scoreOf: unitScores.length > 0 || scores.length === 0 ? 'unit' : 'tpi',
    isText: textColumns(columns),
    headed: new Set(columns.map((column) => column.column)),
    last: Math.max(...columns.map((column) => column.column)),
  };
}

/** "Penjelasan" alone explains the levels before the answer, and the answer after it. */
function asNote(column: HeadedColumn, header: Header): HeadedColumn {
  const answer = header.columns.find((c) => c.role === 'answer');
  const isAfter = answer !== undefined && column.column > answer.column;
  const explains = column.role === 'criteria' && /^penjelasan$/i.test(column.text.trim());
  return explains && isAfter ? { ...column, role: 'note' } : column;
}

/** The inspectorate's answers count before a unit's own team's; of two alike, the one further right came later. */
function rank(column: HeadedColumn): number {
  const order: readonly (Owner | null)[] = ['unit-tpi', 'tpi', 'inspectorate'];
  return order.indexOf(column.owner) * 100_000 + column.column;
}

/** The answer column that a note belongs to: by its words, else the nearest one before it, else the unit's. */
function answerOf(
  column: HeadedColumn,
  answers: readonly HeadedColumn[],
  unit: HeadedColumn | null,
): HeadedColumn | null {
  const before = answers.filter((answer) => answer.column < column.column).at(-1);
  if (column.owner === 'unit') return unit;
  if (column.owner !== null) {
    const same = answers.filter((answer) => answer.owner === column.owner);
    if (same.length === 1 && same[0]) return same[0];
    if (before && before !== unit) return before;
    return same[0] ?? answers.find((answer) => answer.owner !== 'unit' && answer !== unit) ?? null;
  }
  // answers side by side with one note after them all: the note is the unit's
  const between = before && unit && before !== unit ? before.column - unit.column : 0;
  return between === 1 ? unit : (before ?? unit);
}

/** From the header of the questions to the next header, and every column before it without a use of its own. */
function textColumns(columns: readonly HeadedColumn[]): (column: number) => boolean {
  const used = new Set(
    columns.filter((c) => !['text', 'number', 'weight'].includes(c.role)).map((c) => c.column),
  );
  const firstText = columns.find((c) => c.role === 'text')?.column ?? 1;
  const next = columns.find((c) => c.column > firstText && used.has(c.column))?.column;
  const end = next ?? Number.POSITIVE_INFINITY;
  return (column) => column < end && !used.has(column);
}

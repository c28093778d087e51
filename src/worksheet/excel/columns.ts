import type { Owner } from './belonging.js';
import type { HeadedColumn, Header } from './header.js';

/** What the header alone says of the columns; whose answers are read is chosen where the answers are seen. */
export interface Columns {
  /** From the left: every column whose header names answers. */
  readonly answers: readonly HeadedColumn[];
  readonly notes: readonly HeadedColumn[];
  readonly scores: readonly HeadedColumn[];
  readonly evidence: readonly number[];
  readonly type: number | null;
  readonly weight: number | null;
  /** Columns that hold the marks and texts of the questions. */
  readonly isText: (column: number) => boolean;
  /** Columns with a header whose use is known. */
  readonly headed: ReadonlySet<number>;
  readonly last: number;
}

/** Assessors of any team, the national one's included. */
export const isTeam = (owner: Owner | null): boolean => owner !== null && owner !== 'unit';

/** Sorts the headed columns by what they are for. */
export function assignColumns(header: Header): Columns {
  const columns = header.columns.map((column) => asNote(column, header));
  const of = (role: HeadedColumn['role']) => columns.filter((column) => column.role === role);
  return {
    answers: of('answer'),
    notes: of('note'),
    scores: of('score'),
    evidence: of('evidence')
      .filter((column) => !isTeam(column.owner))
      .map((column) => column.column),
    type: of('type')[0]?.column ?? null,
    weight: of('weight')[0]?.column ?? null,
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

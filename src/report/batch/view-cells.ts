import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, pointsText } from '../page/numbers.js';
import { type Cell, type Column, cell } from '../page/section.js';
import { predicateName } from '../shared/marks.js';
import type { BatchResult, RankedRow, Standing } from './schema.js';
import { assessmentBy } from './standing.js';

/** What the views of a recap are made from. */
export interface BatchView {
  readonly result: BatchResult;
  readonly text: TextMessages;
  readonly lang: Lang;
  /** There is room for more than 80 columns. */
  readonly wide: boolean;
  /** Without it, tables beside the ranking are left to other formats where there are many files. */
  readonly inFull?: boolean;
}

export const label = (head: string): Column => ({ head, align: 'left', shrinks: true });
export const right = (head: string): Column => ({ head, align: 'right' });
export const left = (head: string): Column => ({ head, align: 'left' });

/** Longer names are cut where they are not what the row is about. */
export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 3).trimEnd()}...` : text;

/** Rank and name, with a mark where another file speaks of the same. */
export function who({ rank, unit, duplicate }: RankedRow, { text }: BatchView): Cell[] {
  return [
    cell(rank === null ? text.batch.noRank : String(rank)),
    cell(`${unit.name}${duplicate ? ' *' : ''}`),
  ];
}

/** Points with as many decimals as tell them from the minimum of their requirement. */
export function pointsCell(row: RankedRow, id: string, points: number, lang: Lang): Cell {
  const assessment = row.standing && assessmentBy(row, row.standing.by);
  const judged = assessment?.eligibility.flatMap((e) => e.requirements.filter((r) => r.id === id)) ?? [];
  return cell(pointsText(points, judged, lang));
}

/** One word for a predicate, as the legend explains. */
export function verdictCell(verdict: Standing['verdicts'][number], { text }: BatchView): Cell {
  const words = text.batch.verdict;
  const open = verdict.provisional ? words.provisional : '';
  if (!verdict.passed) return cell(`${words.failing(verdict.failing)}${open}`, 'bad');
  if (verdict.prerequisites === false) return cell(`${words.prerequisite}${open}`, 'bad');
  return verdict.sure ? cell(words.sure, 'good') : cell(`${words.score}${open}`, 'strong');
}

/** A requirement by its id and how far it is from its minimum. */
export function marginText({ id, margin }: { id: string; margin: number }, lang: Lang): string {
  return `${id} ${formatMargin(margin, lang)}`;
}

/** "not evaluated", yes or no. */
export function stateCell(passed: boolean | null, text: TextMessages): Cell {
  if (passed === null) return cell(text.notEvaluated, 'muted');
  return passed ? cell(text.yes, 'good') : cell(text.no, 'bad');
}

export const isJudged = (row: RankedRow): row is RankedRow & { standing: Standing } => row.standing !== null;

/** Whether files of more than one year are shown. */
export const hasYears = ({ rows }: BatchResult): boolean =>
  new Set(rows.filter(isJudged).map((row) => row.unit.year)).size > 1;

export const predicatesOf = ({ instrument }: BatchResult): { id: string; name: string }[] =>
  instrument.predicates.map(({ id }) => ({ id, name: predicateName(id) }));

/** ", 2026" where the recap has several years; nothing where it has one. */
export function yearSuffix(year: number | null, { result, text }: BatchView): string {
  if (!hasYears(result)) return '';
  return text.batch.inYear(year === null ? text.batch.noYear : String(year));
}

export const labelOf = (list: readonly { id: string; label: string }[], id: string): string =>
  list.find((item) => item.id === id)?.label ?? id;

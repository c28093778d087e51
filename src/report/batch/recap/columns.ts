import type { Lang } from '../../../diagnostic/lang.js';
import type { ExactNumber, Rule } from '../../page/book.js';
import { cut } from '../../page/cut.js';
import { decimalsToTell, formatMargin, pointsText } from '../../page/numbers.js';
import { type Cell, cell } from '../../page/section.js';
import { numberColumn, textColumn } from '../../page/sheet.js';
import { label, left, right } from '../../page/table.js';
import { none } from '../../shared/provenance.js';
import { predicateName } from '../../shared/requirement-cells.js';
import type { RankedRow } from '../batch-schema.js';
import { assessmentBy } from '../standing.js';
import type { Faces } from './faces.js';
import { type Judged, labelOf, type RecapView } from './view.js';

export const rankColumn = ({ text }: RecapView): Faces<RankedRow> => {
  const { head, noRank } = text.batch;
  return {
    text: right(head.rank, ({ rank }) => (rank === null ? noRank : String(rank))),
    sheet: numberColumn(head.rank, 'count', ({ rank }) => rank, { width: 7, centred: true }),
  };
};

/** With a mark where another file speaks of the same unit, and its path where only that tells it apart. */
export const unitName = (row: RankedRow, { alike }: RecapView, most = Number.POSITIVE_INFINITY): string => {
  const name = cut(`${row.unit.name}${row.duplicate ? ' *' : ''}`, most);
  return alike.has(row) ? `${name} (${row.path})` : name;
};

/**
 * Columns by which every row is found again: rank and unit; in sheets also the year, and the instrument where there are
 * several.
 */
export function whoColumns(view: RecapView): Faces<RankedRow>[] {
  const { result, text } = view;
  const { head } = text.batch;
  const when = result.notices.some(({ kind }) => kind === 'several-instruments');
  return [
    rankColumn(view),
    {
      text: label(head.unit, (row) => unitName(row, view)),
      sheet: textColumn(head.unit, 34, ({ unit }) => unit.name, { wraps: true }),
    },
    { sheet: numberColumn(head.year, 'year', ({ unit }) => unit.year, { centred: true }) },
    {
      sheet: textColumn(text.batchSheets.head.instrument, 22, (row) => row.instrument?.id ?? null, { when }),
    },
  ];
}

/** A requirement stands once among those of a predicate. */
const judgedBy = (row: Judged, id: string) =>
  (assessmentBy(row, row.standing.by)?.eligibility ?? []).flatMap(
    ({ requirements }) => requirements.find((r) => r.id === id) ?? [],
  );

/** Points of a requirement, in text with as many decimals as tell them from its minimums. */
export const pointsCell = (row: Judged, id: string, points: number, lang: Lang): Cell =>
  cell(pointsText(points, judgedBy(row, id), lang));

/** The same for a sheet. */
export const exactPoints = (row: Judged, id: string, value: number): ExactNumber => ({
  value,
  decimals: Math.max(2, ...judgedBy(row, id).map(decimalsToTell)),
});

/** One word for a predicate, as the legend explains. */
export function verdictColumn(predicate: string, { text }: RecapView): Faces<RankedRow> {
  const { verdict: words } = text.batch;
  const verdictOf = ({ standing }: RankedRow) => standing?.verdicts.find((v) => v.predicate === predicate);
  const verdict = (row: RankedRow): Cell | null => {
    const found = verdictOf(row);
    if (!found) return null;
    const open = found.provisional ? words.provisional : '';
    if (found.mismatched) return cell(words.mismatched, 'bad');
    if (!found.passed) return cell(`${words.failing(found.failing)}${open}`, 'bad');
    if (found.prerequisites === false) return cell(`${words.prerequisite}${open}`, 'bad');
    return found.sure ? cell(words.sure, 'good') : cell(`${words.score}${open}`, 'strong');
  };
  const rules: Rule[] = [
    { when: words.sure, tone: 'good' },
    { when: words.score, tone: 'fair' },
    { when: words.prerequisite, tone: 'bad' },
    { when: words.mismatched, tone: 'bad' },
    { when: text.short, tone: 'bad' },
  ];
  const head = predicateName(predicate);
  return {
    text: left(head, (row) => verdict(row) ?? none),
    sheet: textColumn(head, 12, (row) => verdict(row)?.text ?? null, { centred: true, rules }),
  };
}

/** A requirement by its id and how far it is from its minimum. */
export const marginText = (
  { id, margin }: { id: string; margin: number },
  { paged, lang, result }: RecapView,
): string => `${paged ? labelOf(result.instrument.requirements, id) : id} ${formatMargin(margin, lang)}`;

/** "not evaluated", yes or no. */
export function stateCell(passed: boolean | null, { text }: RecapView): Cell {
  if (passed === null) return cell(text.notEvaluated, 'muted');
  return passed ? cell(text.yes, 'good') : cell(text.no, 'bad');
}

import { numberColumn, type Sheet, textColumn } from '../page/book.js';
import { predicateName } from '../shared/marks.js';
import { whoColumns, whoValues, yesNoRules } from './sheet-columns.js';
import { type BatchView, isJudged, labelOf, stateCell } from './view-cells.js';

/** For every predicate whether its prerequisites are met, which are not, and how many are still open. */
export function prerequisiteSheet(view: BatchView): Sheet {
  const { result, text } = view;
  const { predicates, prerequisites } = result.instrument;
  const words = text.batchSheets.head;
  const rules = yesNoRules(view);
  const columns = [
    ...whoColumns(view),
    ...predicates.flatMap(({ id }) => [
      textColumn(text.batch.head.prerequisites(predicateName(id)), 14, { centred: true, rules }),
      textColumn(words.notMet(predicateName(id)), 38, { wraps: true }),
      numberColumn(words.open(predicateName(id)), 'count', { width: 16 }),
    ]),
  ];
  const names = (ids: readonly string[] = []) => ids.map((id) => labelOf(prerequisites, id)).join(', ');
  const rows = result.rows.filter(isJudged).map((row) => [
    ...whoValues(row, view),
    ...predicates.flatMap(({ id }) => {
      const found = row.prerequisites.find(({ predicate }) => predicate === id);
      return [stateCell(found?.passed ?? null, text).text, names(found?.failed), found?.open.length ?? null];
    }),
  ]);
  return { name: text.batchSheets.prerequisites, columns, rows, frozen: 2 };
}

/** Answers given and missing, and answers with points that something stands behind. */
export function evidenceSheet(view: BatchView): Sheet {
  const { result, text } = view;
  const words = text.batchSheets.head;
  const columns = [
    ...whoColumns(view),
    numberColumn(text.batch.head.answered, 'count', { width: 12 }),
    numberColumn(words.unanswered, 'count', { width: 16 }),
    numberColumn(words.invalid, 'count', { width: 12 }),
    numberColumn(words.claimed, 'count', { width: 16 }),
    numberColumn(words.supported, 'count', { width: 16 }),
    numberColumn(words.share, 'percent', { width: 14 }),
  ];
  const rows = result.rows.filter(isJudged).map((row) => {
    const { standing, evidence } = row;
    const { claimed, supported } = evidence ?? { claimed: null, supported: null };
    return [
      ...whoValues(row, view),
      standing.answered,
      standing.unanswered,
      standing.invalid,
      claimed,
      supported,
      claimed ? (100 * supported) / claimed : null,
    ];
  });
  return { name: text.batchSheets.evidence, columns, rows, frozen: 2 };
}

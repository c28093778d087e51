import type { Sheet } from '../../page/book.js';
import { cell, type Section } from '../../page/section.js';
import { numberColumn, textColumn } from '../../page/sheet.js';
import { left, right } from '../../page/table.js';
import { predicateName } from '../../shared/requirement-cells.js';
import { stateCell, whoColumns } from './columns.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { type Judged, judgedRows, labelOf, predicatesOf, type RecapView } from './view.js';

/** Answers given, answers with evidence, and the prerequisites of every predicate. */
export function stateSection(view: RecapView): Section {
  const { result, text } = view;
  const { head } = text.batch;
  return sectionFrom(text.batch.stateTitle, judgedRows(view), [
    ...whoColumns(view),
    {
      text: right(head.answered, ({ standing: { answered, unanswered, invalid } }) => {
        const all = answered + unanswered + invalid;
        return cell(`${answered}/${all}`, answered < all ? 'bad' : undefined);
      }),
    },
    {
      text: right(head.evidence, ({ evidence }) =>
        evidence ? `${evidence.supported}/${evidence.claimed}` : '-',
      ),
    },
    ...predicatesOf(result).map(
      ({ id, name }): Faces<Judged> => ({
        text: left(head.prerequisites(name), ({ standing }) =>
          stateCell(standing.verdicts.find((v) => v.predicate === id)?.prerequisites ?? null, view),
        ),
      }),
    ),
  ]);
}

/** For every predicate whether its prerequisites are met, which are not, and how many are still open. */
export function prerequisiteSheet(view: RecapView): Sheet {
  const { result, text } = view;
  const { predicates, prerequisites } = result.instrument;
  const words = text.batchSheets.head;
  const rules = [
    { when: text.yes, tone: 'good' as const },
    { when: text.no, tone: 'bad' as const },
  ];
  const columns = predicates.flatMap(({ id }): Faces<Judged>[] => {
    const name = predicateName(id);
    const own = (row: Judged) => row.prerequisites.find(({ predicate }) => predicate === id);
    const failed = (row: Judged) => own(row)?.failed.map((item) => labelOf(prerequisites, item)) ?? [];
    return [
      {
        sheet: textColumn(
          text.batch.head.prerequisites(name),
          14,
          (row) => stateCell(own(row)?.passed ?? null, view).text,
          { centred: true, rules },
        ),
      },
      { sheet: textColumn(words.notMet(name), 38, (row) => failed(row).join(', '), { wraps: true }) },
      {
        sheet: numberColumn(words.open(name), 'count', (row) => own(row)?.open.length ?? null, { width: 16 }),
      },
    ];
  });
  return sheetFrom(text.batchSheets.prerequisites, judgedRows(view), [...whoColumns(view), ...columns], 2);
}

/** Answers given and missing, and answers with points that something stands behind. */
export function evidenceSheet(view: RecapView): Sheet {
  const { text } = view;
  const words = text.batchSheets.head;
  const count = (head: string, width: number, value: (row: Judged) => number | null): Faces<Judged> => ({
    sheet: numberColumn(head, 'count', value, { width }),
  });
  const share = ({ evidence }: Judged) =>
    evidence && evidence.claimed > 0 ? (100 * evidence.supported) / evidence.claimed : null;
  return sheetFrom(
    text.batchSheets.evidence,
    judgedRows(view),
    [
      ...whoColumns(view),
      count(text.batch.head.answered, 12, ({ standing }) => standing.answered),
      count(words.unanswered, 16, ({ standing }) => standing.unanswered),
      count(words.invalid, 12, ({ standing }) => standing.invalid),
      count(words.claimed, 16, ({ evidence }) => evidence?.claimed ?? null),
      count(words.supported, 16, ({ evidence }) => evidence?.supported ?? null),
      { sheet: numberColumn(words.share, 'percent', share, { width: 14 }) },
    ],
    2,
  );
}

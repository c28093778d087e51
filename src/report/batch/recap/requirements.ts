import type { Sheet } from '../../page/book.js';
import { formatNumber } from '../../page/numbers.js';
import type { Section } from '../../page/section.js';
import { marginColumn, numberColumn, textColumn } from '../../page/sheet.js';
import { label, left } from '../../page/table.js';
import { predicateName } from '../../shared/requirement-cells.js';
import { assessmentBy } from '../standing.js';
import { exactPoints, marginText, rankColumn, unitName, verdictColumn, whoColumns } from './columns.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { agreed, instrumentsOf } from './instruments.js';
import { type Judged, judgedRows, labelOf, type RecapView } from './view.js';

/** A unit that is far off is told by its worst requirements. */
const mostFailing = 6;

type Requirement = ReturnType<typeof requirementsOf>[number];

const requirementsOf = (row: Judged, predicate: string) =>
  assessmentBy(row, row.standing.by)?.eligibility.find((e) => e.predicate === predicate)?.requirements ?? [];

/** Of the target. */
const failingOf = (row: Judged): Requirement[] =>
  requirementsOf(row, row.standing.target).filter((r) => !r.passed);

/** Every requirement of the target that a file fails, and by how much: one line a file. */
export function failingSection(view: RecapView): Section {
  const { text, detail } = view;
  const most = detail ? Number.POSITIVE_INFINITY : mostFailing;
  const worst = (row: Judged): string => {
    const failing = failingOf(row);
    const sorted = failing.length > most ? failing.sort((a, b) => a.margin - b.margin) : failing;
    const list = sorted.slice(0, most).map((r) => marginText(r, view));
    if (failing.length > most) list.push(text.batch.more(failing.length - most));
    return list.join(', ');
  };
  return sectionFrom(
    text.batch.failingTitle,
    judgedRows(view).filter((row) => failingOf(row).length > 0),
    [
      rankColumn(view),
      { text: left(text.batch.head.unit, (row) => unitName(row, view, 28)) },
      { text: label(text.batch.head.requirement, worst) },
    ],
  );
}

/** The same with one line for each, to be filtered by requirement. */
export function shortSheet(view: RecapView): Sheet {
  const { result, text } = view;
  const words = text.batchSheets.head;
  const rows = judgedRows(view).flatMap((row) => failingOf(row).map((r) => ({ ...row, failed: r })));
  return sheetFrom(
    text.batchSheets.short,
    rows,
    [
      ...whoColumns(view),
      {
        sheet: textColumn(words.target, 10, ({ standing }) => predicateName(standing.target), {
          centred: true,
        }),
      },
      {
        sheet: textColumn(
          text.batch.head.requirement,
          46,
          ({ failed }) => labelOf(result.instrument.requirements, failed.id),
          { wraps: true },
        ),
      },
      {
        sheet: numberColumn(text.batch.head.total, 'points', (row) =>
          exactPoints(row, row.failed.id, row.failed.actual),
        ),
      },
      { sheet: numberColumn(words.minimum, 'points', ({ failed }) => failed.minimum) },
      { sheet: marginColumn(words.margin, ({ failed }) => failed.margin) },
    ],
    2,
  );
}

/** For every predicate, how far every requirement is from its minimum. */
export function requirementSheets(view: RecapView): Sheet[] {
  const { result, text, lang } = view;
  const { predicates, requirements } = result.instrument;
  return predicates.map(({ id: predicate }) =>
    sheetFrom(
      text.batchSheets.requirements(predicateName(predicate)),
      judgedRows(view),
      [
        ...whoColumns(view),
        verdictColumn(predicate, view),
        ...requirements.flatMap(({ id, label: name }): Faces<Judged>[] => {
          const asked = instrumentsOf(result).map(
            (one) => one.requirements.find((r) => r.id === id)?.minimum[predicate],
          );
          const least = agreed(asked);
          if (least === undefined) return [];
          const head = least === null ? name : text.batchSheets.minimum(name, formatNumber(least, 2, lang));
          const margin = (row: Judged) =>
            requirementsOf(row, predicate).find((r) => r.id === id)?.margin ?? null;
          return [{ sheet: marginColumn(head, margin, { width: 14 }) }];
        }),
      ],
      2,
    ),
  );
}

import { marginColumn, numberColumn, type Sheet, textColumn } from '../page/book.js';
import { formatNumber } from '../page/numbers.js';
import { predicateName } from '../shared/marks.js';
import { exactPoints, verdictColumn, verdictValue, whoColumns, whoValues } from './sheet-columns.js';
import { assessmentBy } from './standing.js';
import { type BatchView, isJudged, labelOf } from './view-cells.js';

/** Every file that was scored, in the order of the recap. */
export function rankSheet(view: BatchView): Sheet {
  const { result, text } = view;
  const { batch, batchSheets: words } = text;
  const { predicates, requirements } = result.instrument;
  const columns = [
    ...whoColumns(view),
    textColumn(batch.head.institution, 30, { wraps: true }),
    numberColumn(batch.head.total, 'points'),
    textColumn(words.head.target, 9, { centred: true }),
    ...predicates.map(({ id }) => verdictColumn(id, view)),
    textColumn(batch.head.thinnest, 44, { wraps: true }),
    marginColumn(words.head.margin),
    numberColumn(words.head.errors, 'count', { width: 8 }),
    numberColumn(words.head.warnings, 'count', { width: 13 }),
    textColumn(words.head.duplicate, 9, { centred: true, rules: [{ when: text.yes, tone: 'fair' }] }),
    textColumn(words.head.path, 30, { wraps: true }),
  ];
  const scored = result.rows.filter((row) => row.status === 'scored');
  const rows = scored.map((row) => [
    ...whoValues(row, view),
    row.unit.institution,
    row.standing && exactPoints(row, row.standing, 'total', row.standing.total),
    row.standing && predicateName(row.standing.target),
    ...predicates.map(({ id }) => verdictValue(row, id, view)),
    row.standing?.thinnest ? labelOf(requirements, row.standing.thinnest.id) : null,
    row.standing?.thinnest?.margin ?? null,
    row.diagnostics.errors,
    row.diagnostics.warnings,
    row.duplicate ? text.yes : null,
    row.path,
  ]);
  return { name: batch.rankTitle, columns, rows, frozen: 2 };
}

/** For every predicate, how far every requirement is from its minimum. */
export function requirementSheets(view: BatchView): Sheet[] {
  const { result, text, lang } = view;
  const { predicates, requirements } = result.instrument;
  return predicates.map(({ id: predicate }) => {
    const asked = requirements.filter(({ minimum }) => minimum[predicate] !== undefined);
    const columns = [
      ...whoColumns(view),
      verdictColumn(predicate, view),
      ...asked.map(({ label, minimum }) =>
        marginColumn(text.batchSheets.minimum(label, formatNumber(minimum[predicate] ?? 0, 2, lang)), {
          width: 14,
        }),
      ),
    ];
    const rows = result.rows.filter(isJudged).map((row) => {
      const eligibility = assessmentBy(row, row.standing.by)?.eligibility.find(
        (e) => e.predicate === predicate,
      );
      return [
        ...whoValues(row, view),
        verdictValue(row, predicate, view),
        ...asked.map(({ id }) => eligibility?.requirements.find((r) => r.id === id)?.margin ?? null),
      ];
    });
    return { name: text.batchSheets.requirements(predicateName(predicate)), columns, rows, frozen: 2 };
  });
}

/** Every requirement of the target that a file fails: one line each, to be filtered by requirement. */
export function shortSheet(view: BatchView): Sheet {
  const { result, text } = view;
  const words = text.batchSheets.head;
  const columns = [
    ...whoColumns(view),
    textColumn(words.target, 10, { centred: true }),
    textColumn(text.batch.head.requirement, 46, { wraps: true }),
    numberColumn(text.batch.head.total, 'points'),
    numberColumn(words.minimum, 'points'),
    marginColumn(words.margin),
  ];
  const rows = result.rows.filter(isJudged).flatMap((row) => {
    const { by, target } = row.standing;
    const eligibility = assessmentBy(row, by)?.eligibility.find((e) => e.predicate === target);
    const failing = eligibility?.requirements.filter((r) => !r.passed) ?? [];
    return failing.map(({ id, actual, minimum, margin }) => [
      ...whoValues(row, view),
      predicateName(target),
      labelOf(result.instrument.requirements, id),
      exactPoints(row, row.standing, id, actual),
      minimum,
      margin,
    ]);
  });
  return { name: text.batchSheets.short, columns, rows, frozen: 2 };
}

/** The points of every area. */
export function areaSheet(view: BatchView): Sheet {
  const { result, text, lang } = view;
  const { areas } = result.instrument;
  const columns = [
    ...whoColumns(view),
    numberColumn(text.batch.head.total, 'points'),
    ...areas.map(({ label, max }) =>
      numberColumn(text.batchSheets.maximum(label, formatNumber(max, 2, lang)), 'points', { width: 16 }),
    ),
  ];
  const rows = result.rows.filter(isJudged).map((row) => {
    const { standing } = row;
    return [
      ...whoValues(row, view),
      exactPoints(row, standing, 'total', standing.total),
      ...areas.map(({ id }) => {
        const found = standing.areas.find((area) => area.id === id);
        return found ? exactPoints(row, standing, id, found.points) : null;
      }),
    ];
  });
  return { name: text.batchSheets.areas, columns, rows, frozen: 2 };
}

/** What the TPI gave more or less than the unit, over what both answered. */
export function tpiSheet(view: BatchView): Sheet {
  const { result, text } = view;
  const { areas } = result.instrument;
  const words = text.batchSheets.head;
  const columns = [
    ...whoColumns(view),
    numberColumn(words.unitTotal, 'points'),
    numberColumn(words.tpiTotal, 'points'),
    numberColumn(words.compared, 'count', { width: 14 }),
    marginColumn(words.difference, { width: 12 }),
    ...areas.map(({ label }) => numberColumn(label, 'margin', { width: 16 })),
  ];
  const rows = result.rows.flatMap((row) => {
    const { comparison } = row;
    if (!comparison || comparison.compared === 0) return [];
    return [
      [
        ...whoValues(row, view),
        assessmentBy(row, 'unit')?.points ?? null,
        assessmentBy(row, 'tpi')?.points ?? null,
        comparison.compared,
        comparison.difference,
        ...areas.map(({ id }) => comparison.areas.find((area) => area.id === id)?.difference ?? null),
      ],
    ];
  });
  return { name: text.batchSheets.tpi, columns, rows, frozen: 2 };
}

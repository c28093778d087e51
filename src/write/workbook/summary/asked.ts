import { type UnitLabel, unitLabels } from '../../../worksheet/own/vocabulary.js';
import { type Health, health, healthCells, type Total, totalCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { on, quote, sentence } from '../formula.js';
import type { Area, Live, Value } from '../plan.js';
import { type Subject, sides } from '../subject.js';
import { putFacts } from './facts.js';
import { askedRows, fields, lastColumn, summaryColumn } from './places.js';

const { asked, given } = summaryColumn;

/** What the unit fills in here, and how complete and sound its sheet is. @returns cells to be merged. */
export function putAsked(draft: Draft, subject: Subject): Area[] {
  putFacts(draft, subject);
  return [...putUnit(draft, subject), ...putState(draft, subject)];
}

function putUnit(draft: Draft, subject: Subject): Area[] {
  const { say, lang, worksheet } = subject;
  const top = askedRows(subject).unit;
  const last = lastColumn(subject);
  fill(draft, subject, { from: asked, row: top }, 'head');
  draft.put(asked, top, say.summary.unitData, { kind: 'head' });
  const { unit } = worksheet;
  const values: Record<UnitLabel, Value> = { category: null, affirmation: null, ...unit };
  return fields.map((field, i) => {
    const row = top + 1 + i;
    draft.put(asked, row, unitLabels[field][lang], { kind: 'label' });
    fill(draft, subject, { from: given, row }, 'field');
    draft.put(given, row, values[field], { kind: field === 'year' ? 'field-number' : 'field' });
    return { left: given, top: row, right: last, bottom: row };
  });
}

const totals: readonly Exclude<Total, 'any'>[] = ['answered', 'blank', 'invalid'];

/** How many answers there are, and what is wrong with the sheet they stand on. */
function putState(draft: Draft, subject: Subject): Area[] {
  const { say, figures } = subject;
  const words = say.summary;
  const rows = askedRows(subject);
  const there = (reference: string) => on(say.sheets.calculation, reference);
  const last = lastColumn(subject);
  fill(draft, subject, { from: asked, row: rows.completeness }, 'head');
  draft.line(asked, rows.completeness, [words.completeness, ...sides.map((by) => say.sideTitle[by])], {
    kind: 'head',
  });
  for (const [i, what] of totals.entries()) {
    const row = rows.completeness + 1 + i;
    draft.put(asked, row, words[what], { kind: 'label' });
    for (const [n, by] of sides.entries()) {
      const { answered, unanswered, invalid } = figures.sides[by].assessment;
      const result = { answered, blank: unanswered, invalid }[what];
      draft.put(given + n, row, { formula: there(totalCell(subject, what, by)), result }, { kind: 'count' });
    }
  }
  fill(draft, subject, { from: asked, row: rows.health }, 'head');
  draft.put(asked, rows.health, words.health, { kind: 'head' });
  return health.map((what, i) => {
    const row = rows.health + 1 + i;
    draft.put(asked, row, words[what], { kind: 'label' });
    fill(draft, subject, { from: given, row }, 'status');
    draft.put(given, row, healthText(subject, what), { kind: 'status' });
    return { left: given, top: row, right: last, bottom: row };
  });
}

/** A sheet that was just written is in order; the formula tells when it no longer is. */
function healthText(subject: Subject, what: Health): Live {
  const { say } = subject;
  const words = say.summary;
  const { count, first } = healthCells(subject, what);
  const there = (reference: string): Live => ({ formula: on(say.sheets.calculation, reference), result: '' });
  const found =
    what === 'strayAnswers'
      ? sentence((n = '') => words.strayCount(n), [there(count)])
      : sentence((n = '', where = '') => words.first(n, where), [there(count), there(first)]);
  const none = `${there(count).formula}=0`;
  return { formula: `IF(${none},${quote(words.fine)},${found.formula})`, result: words.fine };
}

/** Draws the cells of a row up to the last column. */
function fill(
  draft: Draft,
  subject: Subject,
  at: { from: number; row: number },
  kind: 'head' | 'field' | 'status',
): void {
  for (let column = at.from; column <= lastColumn(subject); column++)
    draft.put(column, at.row, null, { kind });
}

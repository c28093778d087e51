import type { Sheet } from '../../page/book.js';
import { marginColumn, sheetOf, textColumn } from '../../page/sheet.js';
import type { View } from '../../page/view.js';
import type { Round } from './round-schema.js';
import { doneText, laterText, noteText, riseText, stateText, tpiChangeText, unitChange } from './words.js';

/** Everything that was asked and what became of it, and what rose, a row an indicator. */
export function roundSheet({ items }: Round, view: View): Sheet {
  const { text } = view;
  const { head, sheets } = text.round;
  const wraps = { wraps: true };
  return sheetOf(
    sheets.items,
    items,
    [
      textColumn(head.state, 18, (item) => stateText(item, view), {
        rules: [
          { when: text.round.state.open, tone: 'bad' },
          { when: text.round.state.answered, tone: 'good' },
        ],
      }),
      textColumn('ID', 14, ({ id }) => id),
      textColumn(text.diff.indicatorHead, 40, ({ label }) => label, wraps),
      marginColumn(head.cut, ({ tpi }) => tpi.cut),
      textColumn(head.tpiChange, 14, (item) => tpiChangeText(item, view)),
      textColumn(head.note, 50, (item) => noteText(item, view), wraps),
      textColumn(head.change, 14, (item) => unitChange(item, view)),
      marginColumn(text.head.difference, ({ difference }) => difference),
      textColumn(head.done, 34, (item) => doneText(item, view), wraps),
      textColumn(head.unitNote, 50, ({ unit }) => unit.notes, wraps),
      textColumn(head.evidence, 50, ({ unit }) => unit.evidence.join('\n') || null, wraps),
      textColumn(head.behind, 34, (item) => riseText(item, view) || null, wraps),
      textColumn(head.elsewhere, 24, ({ unit }) => unit.elsewhere.join(', ') || null, wraps),
      textColumn(head.later, 40, (item) => laterText(item, view) || null, wraps),
    ],
    2,
  );
}

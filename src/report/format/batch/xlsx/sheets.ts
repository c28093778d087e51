import { headline } from '../../../batch/view.js';
import { type BatchView, predicatesOf } from '../../../batch/view-cells.js';
import { prose, type SheetView } from './sheet.js';
import { cutsSheet, failingSheet, historySheet, spreadSheet, unreadableSheet } from './summary-sheets.js';
import { areaSheet, marginSheet, prerequisiteSheet, rankSheet, tpiSheet } from './unit-sheets.js';

/** The sheets of an Excel recap in the order an inspectorate reads them; those without a row are left out. */
export function batchSheets(view: BatchView): SheetView[] {
  const all = [
    summarySheet(view),
    rankSheet(view),
    ...predicatesOf(view.result).map((predicate) => marginSheet(view, predicate)),
    areaSheet(view),
    prerequisiteSheet(view),
    tpiSheet(view),
    failingSheet(view),
    spreadSheet(view),
    cutsSheet(view),
    historySheet(view),
    unreadableSheet(view),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** What the recap is about, what its words mean, and whose calculation it is. */
function summarySheet(view: BatchView): SheetView {
  const { text, result } = view;
  const { regulation, id } = result.instrument;
  const rows = [
    ...headline(view).lines,
    text.batch.legend,
    text.disclaimer(regulation, id, result.tool.version),
  ].map((line) => [line]);
  return { name: text.batch.sheet.summary, columns: [prose(text.batch.title)], rows, fixed: 0 };
}

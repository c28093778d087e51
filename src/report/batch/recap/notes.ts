import type { Sheet } from '../../page/book.js';
import { cell, lines, type Section } from '../../page/section.js';
import { sheetOf, textColumn } from '../../page/sheet.js';
import { leftOutLines } from '../../shared/left-out-words.js';
import { disclaimerText } from '../../shared/provenance.js';
import { filterText, gateText, policyText } from './headline.js';
import type { RecapView } from './view.js';

const unreadableRows = ({ result }: RecapView) => result.rows.filter((row) => row.status === 'unreadable');

/** Files that could not be read, each with the reason. */
export function unreadableSection(view: RecapView): Section {
  const rows = unreadableRows(view);
  if (rows.length === 0) return lines(null);
  return lines(
    view.text.batch.unreadableTitle(rows.length),
    ...rows.map(({ path, reason }) => cell(`${path}: ${reason?.message ?? ''}`)),
  );
}

export function unreadableSheet(view: RecapView): Sheet {
  const { unreadable, head } = view.text.batchSheets;
  return sheetOf(unreadable, unreadableRows(view), [
    textColumn(head.path, 50, ({ path }) => path, { wraps: true }),
    textColumn(head.reason, 100, ({ reason }) => reason?.message ?? null, { wraps: true }),
    textColumn(head.code, 24, ({ reason }) => reason?.code ?? null),
  ]);
}

/** What has to be known before rows are compared: policy, selection, notices, the meaning of words, whose judgement it is. */
export function notesSheet(view: RecapView): Sheet {
  const { result, text } = view;
  const { batch, batchSheets: words } = text;
  const { about } = words;
  const { instrument, policy, selection, files, notices, gates } = result;
  const rows: (readonly [about: string, content: string])[] = [
    [about.instrument, `${instrument.title} (${instrument.id}); ${instrument.regulation}`],
    [about.sha256, instrument.sha256],
    [about.files, words.files(files.scored, files.unreadable)],
    ...leftOutLines(files.leftOut, text).map((line) => [about.leftOut, line] as const),
    [about.policy, policyText(view)],
    [about.blank, words.blank[policy.blank]],
    [about.zeroDivision, words.zeroDivision[policy.zeroDivision]],
    [about.areaHalves, policy.areaHalves ? text.yes : text.no],
    [about.sort, selection.sort],
    ...(selection.filters.length > 0 ? [[about.filter, filterText(view)] as const] : []),
    ...gates.map((gate) => [about.gate, gateText(gate, view)] as const),
    ...notices.map(({ kind, items }) => [about.notice, batch.notice[kind](items.join(', '))] as const),
    [about.legend, words.legend],
    [about.disclaimer, disclaimerText(result, view)],
  ];
  return sheetOf(words.notes, rows, [
    textColumn(words.head.about, 24, ([key]) => key),
    textColumn(words.head.content, 110, ([, content]) => content, { wraps: true }),
  ]);
}

import { type Sheet, textColumn } from '../page/book.js';
import { gateName } from '../shared/gate-words.js';
import { predicateName } from '../shared/marks.js';
import { type BatchView, labelOf } from './view-cells.js';

/** Files that could not be read, each with the reason. */
export function unreadableSheet({ result, text }: BatchView): Sheet {
  const words = text.batchSheets.head;
  const columns = [
    textColumn(words.path, 50, { wraps: true }),
    textColumn(words.reason, 100, { wraps: true }),
    textColumn(words.code, 24),
  ];
  const rows = result.rows
    .filter((row) => row.status === 'unreadable')
    .map(({ path, reason }) => [path, reason?.message ?? null, reason?.code ?? null]);
  return { name: text.batchSheets.unreadable, columns, rows, frozen: 0 };
}

/** What has to be known before rows are compared: policy, selection, notices, the meaning of words, whose judgement it is. */
export function notesSheet({ result, text }: BatchView): Sheet {
  const { batch, batchSheets: words } = text;
  const { instrument, tool, policy, selection, files, notices, gates } = result;
  const { temporary, own, other } = files.leftOut;
  const target = selection.target ? batch.targetAll(predicateName(selection.target)) : batch.targetOwn;
  const rows: [string, string][] = [
    [words.about.instrument, `${instrument.title} (${instrument.id}); ${instrument.regulation}`],
    [words.about.sha256, instrument.sha256],
    [words.about.files, words.files(files.scored, files.unreadable)],
    [words.about.leftOut, batch.leftOut(temporary, own, other)],
    [words.about.policy, batch.byLine(text.side[policy.by], target)],
    [words.about.blank, words.blank[policy.blank]],
    [words.about.zeroDivision, words.zeroDivision[policy.zeroDivision]],
    [words.about.areaHalves, policy.areaHalves ? text.yes : text.no],
    [words.about.sort, selection.sort],
    ...(selection.filters.length > 0
      ? [
          [words.about.filter, batch.filtered(files.filtered, selection.filters.join(' '))] as [
            string,
            string,
          ],
        ]
      : []),
    ...gates.map(({ id, passed, failed }): [string, string] => [
      words.about.gate,
      batch.gate(
        gateName(id, (named) => labelOf(instrument.requirements, named), text),
        passed,
        failed,
      ),
    ]),
    ...notices.map(({ kind, items }): [string, string] => [
      words.about.notice,
      batch.notice[kind](items.join(', ')),
    ]),
    [words.about.legend, words.legend],
    [words.about.disclaimer, text.disclaimer(instrument.regulation, instrument.id, tool.version)],
  ];
  const columns = [textColumn(words.head.about, 24), textColumn(words.head.content, 110, { wraps: true })];
  return { name: words.notes, columns, rows, frozen: 0 };
}

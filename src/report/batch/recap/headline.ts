import type { Lang } from '../../../diagnostic/lang.js';
import type { Sheet } from '../../page/book.js';
import { type Cell, cell, lines, type Section } from '../../page/section.js';
import { numberColumn, textColumn } from '../../page/sheet.js';
import { gateName } from '../../shared/gate-words.js';
import { leftOutLines } from '../../shared/left-out-words.js';
import { predicateName } from '../../shared/requirement-cells.js';
import type { BatchResult, BatchSummaryGroup } from '../batch-schema.js';
import { sheetFrom } from './faces.js';
import { instrumentsOf } from './instruments.js';
import { registerLines } from './register.js';
import { groupColumns } from './summary.js';
import { hasYears, labelOf, type RecapView, recapView } from './view.js';

/** Of one kind; all are in the machine formats. */
const mostNotices = 5;

/** What was read, by which rules, how many reach each predicate, and what to know before rows are compared. */
export function headline(view: RecapView): Section {
  const { result, text } = view;
  const { files, selection, gates } = result;
  const words = text.batch;
  return lines(
    words.title,
    cell(words.read(files.scored, files.unreadable), 'strong'),
    cell(policyText(view)),
    ...(selection.filters.length > 0 ? [cell(filterText(view))] : []),
    ...reachLines(view),
    ...gates.map((gate) => cell(gateText(gate, view), gate.failed > 0 ? 'bad' : 'good')),
    ...unitFileLines(view),
    ...registerLines(view),
    ...leftOutLines(files.leftOut, text).map((line) => cell(line)),
    // on a page the ranking comes first
    ...(view.drawn ? [] : noticeLines(view)),
  );
}

/** What stands in place of a recap that went into files. */
export function recapBrief(result: BatchResult, lang: Lang): Cell[] {
  const view = recapView(result, { width: 80 }, { lang });
  const { files, gates } = result;
  const said = [
    ...gates.map((gate) => gateText(gate, view)),
    ...reachLines(view).map(({ text }) => text.trim()),
  ];
  const read = view.text.batch.readInto(files.scored, files.unreadable, view.text.side[result.policy.by]);
  return [
    cell(read, 'strong'),
    ...registerLines(view).slice(0, 1),
    ...(said.length > 0 ? [cell(said.join('; '))] : []),
  ];
}

/** Whose answers, and which predicate every file is measured against. */
export function policyText({ result, text }: RecapView): string {
  const { batch } = text;
  const { target } = result.selection;
  return batch.byLine(
    text.side[result.policy.by],
    target ? batch.targetAll(predicateName(target)) : batch.targetOwn,
  );
}

export const filterText = ({ result, text }: RecapView): string =>
  text.batch.filtered(result.files.filtered, result.selection.filters.join(' '));

export const gateText = (
  { id, passed, failed }: RecapView['result']['gates'][number],
  { result, text }: RecapView,
): string => {
  const name = gateName(id, (named) => labelOf(result.instrument.requirements, named), text);
  return text.batch.gate(name, passed, failed);
};

/** How many files have their unit data from a file of its own. */
function unitFileLines({ result, text }: RecapView): Cell[] {
  const having = result.rows.filter(({ unitFile }) => unitFile !== undefined);
  const blank = having.filter(({ unitFileBlank }) => unitFileBlank).length;
  const taken = having.length - blank;
  return [
    ...(taken > 0 ? [cell(text.batch.unitFiles(taken), 'muted')] : []),
    ...(blank > 0 ? [cell(text.batch.unitFilesBlank(blank), 'muted')] : []),
  ];
}

/** Each kind of notice up to its first few. */
export function noticeLines({ result, text, detail }: RecapView): Cell[] {
  const kinds = [...new Set(result.notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const notices = result.notices.filter((notice) => notice.kind === kind);
    const said = notices
      .slice(0, detail ? notices.length : mostNotices)
      .map(({ items }) => text.batch.notice[kind](items.join(', ')));
    const rest = notices.length - said.length;
    return [...said, ...(rest > 0 ? [`  ${text.batch.more(rest)}`] : [])].map((line) => cell(line, 'bad'));
  });
}

/** One predicate of one group, and the requirement that most files fail; null where none does. */
const reachRows = (group: BatchSummaryGroup) =>
  group.predicates.map((reach) => ({
    group,
    reach,
    worst: reach.requirements.find(({ failing }) => failing > 0) ?? null,
  }));

/** How many reach each predicate, and what stands most in the way. */
function reachLines(view: RecapView): Cell[] {
  const { result, text } = view;
  const words = text.batch;
  return result.summary.flatMap(reachRows).map(({ group, reach, worst }) => {
    const year = group.year === null ? words.noYear : String(group.year);
    const apart = [
      ...(instrumentsOf(result).length > 1 ? [group.instrument] : []),
      ...(hasYears(view) ? [year] : []),
    ];
    const prefix = apart.map((part) => `${part} `).join('');
    const { predicate, passed, sure } = reach;
    const of = `${prefix}${predicateName(predicate)}`;
    const said = words.reach(of, passed, sure, group.files);
    const why = worst && words.worst(labelOf(result.instrument.requirements, worst.id), worst.failing);
    return cell(why === null ? said : `${said}; ${why}`);
  });
}

export function reachSheet(view: RecapView): Sheet {
  const { result, text } = view;
  const words = text.batchSheets.head;
  return sheetFrom(text.batchSheets.summary, result.summary.flatMap(reachRows), [
    ...groupColumns(view),
    {
      sheet: textColumn(words.predicate, 11, ({ reach }) => predicateName(reach.predicate), {
        centred: true,
      }),
    },
    { sheet: numberColumn(text.batch.head.files, 'count', ({ group }) => group.files) },
    { sheet: numberColumn(words.passed, 'count', ({ reach }) => reach.passed, { width: 16 }) },
    { sheet: numberColumn(words.sure, 'count', ({ reach }) => reach.sure, { width: 22 }) },
    {
      sheet: textColumn(
        words.worst,
        42,
        ({ worst }) => worst && labelOf(result.instrument.requirements, worst.id),
        { wraps: true },
      ),
    },
    {
      sheet: numberColumn(words.failingFiles, 'count', ({ worst }) => worst?.failing ?? null, { width: 16 }),
    },
  ]);
}

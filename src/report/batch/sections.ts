import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import { type Cell, cell, lines, type Page, type Section } from '../page/section.js';
import { gateName } from '../shared/gate-words.js';
import { predicateName } from '../shared/marks.js';
import type { BatchResult } from './schema.js';
import { type BatchView, hasYears, isJudged, labelOf } from './view-cells.js';
import { historySections } from './view-history.js';
import { areaTable, failingTable, rankTable, stateTable, tpiTable } from './view-rows.js';
import { summarySections } from './view-summary.js';

/** With more files than this, a person looks up the rest of a unit in a file. */
const fewFiles = 40;

/** Of one kind; all are in the machine formats. */
const mostNotices = 5;

/** What a recap shows, in the order an inspectorate reads it. */
export function recapSections(result: BatchResult, { width }: Page, lang: Lang): Section[] {
  const { text } = messagesIn(lang);
  const { instrument, tool } = result;
  const view = { result, text, lang, wide: width === null || width >= 110, inFull: width === null };
  return [
    headline(view),
    rankTable(view),
    failingTable(view),
    ...unitTables(view),
    ...historySections(view),
    ...summarySections(view),
    unreadable(view),
    lines(null, cell(text.disclaimer(instrument.regulation, instrument.id, tool.version), 'muted')),
  ].filter(
    ({ title, table, lines: said }) => table !== null || title === text.batch.title || said.length > 0,
  );
}

/** Areas, completeness and TPI, unit by unit. */
function unitTables(view: BatchView): Section[] {
  const { result, text, inFull } = view;
  const count = result.rows.filter(isJudged).length;
  if (count > fewFiles && !inFull) return [lines(null, cell(text.batch.elsewhere(count)))];
  return [areaTable(view), stateTable(view), tpiTable(view)];
}

function headline(view: BatchView): Section {
  const { result, text } = view;
  const { files, policy, selection, gates } = result;
  const words = text.batch;
  const target = selection.target ? words.targetAll(predicateName(selection.target)) : words.targetOwn;
  const { temporary, own, other } = files.leftOut;
  return lines(
    words.title,
    cell(words.read(files.scored, files.unreadable), 'strong'),
    cell(words.byLine(text.side[policy.by], target)),
    ...(selection.filters.length > 0
      ? [cell(words.filtered(files.filtered, selection.filters.join(' ')))]
      : []),
    ...reachLines(view),
    ...gates.map(({ id, passed, failed }) =>
      cell(
        words.gate(
          gateName(id, (named) => labelOf(result.instrument.requirements, named), text),
          passed,
          failed,
        ),
        failed > 0 ? 'bad' : 'good',
      ),
    ),
    ...(temporary + own + other > 0 ? [cell(words.leftOut(temporary, own, other))] : []),
    ...noticeLines(view),
  );
}

/** Each kind of notice up to its first few. */
function noticeLines({ result, text }: BatchView): Cell[] {
  const kinds = [...new Set(result.notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const notices = result.notices.filter((notice) => notice.kind === kind);
    const said = notices.slice(0, mostNotices).map(({ items }) => text.batch.notice[kind](items.join(', ')));
    const rest = notices.length - said.length;
    return [...said, ...(rest > 0 ? [`  ${text.batch.more(rest)}`] : [])].map((line) => cell(line, 'bad'));
  });
}

/** How many reach each predicate, and what stands most in the way. */
function reachLines(view: BatchView): Cell[] {
  const { result, text } = view;
  const words = text.batch;
  return result.summary.flatMap(({ year, files, predicates }) => {
    const name = year === null ? words.noYear : String(year);
    const prefix = hasYears(result) ? `${name} ` : '';
    return predicates.map(({ predicate, passed, sure, requirements }) => {
      const [worst] = requirements;
      const most = worst && worst.failing > 0 ? worst : null;
      const reach = words.reach(prefix, predicateName(predicate), passed, sure, files);
      const why = most
        ? `; ${words.worst(labelOf(result.instrument.requirements, most.id), most.failing)}`
        : '';
      return cell(`${reach}${why}`);
    });
  });
}

function unreadable({ result, text }: BatchView): Section {
  const rows = result.rows.filter((row) => row.status === 'unreadable');
  if (rows.length === 0) return lines(null);
  return lines(
    text.batch.unreadableTitle(rows.length),
    ...rows.map(({ path, reason }) => cell(`${path}: ${reason?.message ?? ''}`)),
  );
}

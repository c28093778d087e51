import { deciding } from '../../check/judgement.js';
import { commandLine, fileWord } from '../../messages/command-line.js';
import type { TextMessages } from '../../messages/id/text.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport, Report } from '../score/score-schema.js';
import { placeText } from './location.js';
import { nodesById } from './requirement-cells.js';
import { staleOnce } from './stale-results.js';

const order = { error: 0, warning: 1, info: 2 };

/** Above this, blank answers are told together. */
const blanksTogether = 3;

/** Findings shown without `--detail`. */
const mostShown = 10;

/** Prerequisites that are given and not met, by id. */
const prerequisitesFailing = ({ prerequisites }: Pick<Report, 'prerequisites'>): ReadonlySet<string> =>
  new Set(
    prerequisites.flatMap(({ items }) => items.filter(({ passed }) => passed === false).map(({ id }) => id)),
  );

/** What a finding costs: its own points, else all that its indicator lacks. */
function stakes(report: Pick<Report, 'assessments' | 'policy'>) {
  const decides = deciding(report);
  const nodes = decides ? nodesById(decides.score) : null;
  return ({ points, risk, indicator }: DiagnosticReport): number => {
    const node = indicator === null ? undefined : nodes?.get(indicator);
    const lost = node && node.status !== 'scored' ? node.max - node.points : 0;
    return Math.abs(points ?? risk ?? lost);
  };
}

/**
 * Every problem at its place: what makes a prerequisite fail, then the worst, then what costs most; with `--detail` in the
 * order of the file within a severity.
 */
export function findings(
  report: Pick<Report, 'diagnostics' | 'source' | 'prerequisites' | 'assessments' | 'policy'>,
  view: View,
): Section {
  const { text, detail } = view;
  const { source } = report;
  const diagnostics = staleOnce(report.diagnostics, text);
  if (diagnostics.length === 0) return lines(null, cell(noFindings(source.path, view)));
  const failing = prerequisitesFailing(report);
  const isPinned = (d: DiagnosticReport) => 'key' in d.params && failing.has(String(d.params.key));
  const stake = stakes(report);
  const bySeverity = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  // where only some are shown, those come first that cost most
  const sorted = detail
    ? bySeverity
    : bySeverity.sort(
        (a, b) =>
          Number(isPinned(b)) - Number(isPinned(a)) ||
          order[a.severity] - order[b.severity] ||
          stake(b) - stake(a),
      );
  const blanks = detail
    ? []
    : sorted.filter((d) => d.code === 'answer-missing' || d.code === 'answer-absent');
  const folded = blanks.length > blanksTogether ? blanks : [];
  const single = sorted.filter((d) => !folded.includes(d));
  const most = Math.max(mostShown, single.filter(isPinned).length);
  const shown = detail ? single : single.slice(0, most);
  const count = (severity: DiagnosticReport['severity']) =>
    diagnostics.filter((d) => d.severity === severity).length;
  const rest = single.length - shown.length;
  const bothSides = diagnostics.some((d) => d.by === 'tpi');
  return lines(
    text.findingsTitle(count('error'), count('warning'), count('info')),
    ...shown.flatMap((d) => findingLines(d, text, bothSides)),
    ...(folded.length > 0 ? foldedLines(folded, text) : []),
    ...(rest > 0 ? [cell(text.more(rest), 'strong')] : []),
    cell(notChecked(source.path, view)),
  );
}

/** What a check looks at besides has not been looked at. */
export const notChecked = (path: string, { text, lang, paged, again = [fileWord(path)] }: View): string =>
  text.notChecked(paged ? '' : commandLine(lang, 'check', again));

/** None in the answers. */
export const noFindings = (path: string, view: View): string =>
  `${view.text.noFindings} ${notChecked(path, view)}`;

function foldedLines(blanks: readonly DiagnosticReport[], text: TextMessages): Cell[] {
  // keys that are absent all point at the same line
  const placed = new Set(blanks.map((d) => placeText(d.location))).size > 1;
  const named = blanks.slice(0, 6).map((d) => `${d.indicator}${placed ? ` (${placeText(d.location)})` : ''}`);
  const list = `${named.join(', ')}${blanks.length > named.length ? ', ...' : ''}`;
  return [cell(`${text.severity.error} ${text.blankAnswers(blanks.length)}`, 'bad'), cell(`  ${list}`)];
}

/** Where and how bad on one line, what and what to do on the next. */
export function findingLines(d: DiagnosticReport, text: TextMessages, sayWho = true): Cell[] {
  const who = d.by === null || !sayWho ? '' : ` ${text.sideTitle[d.by]}`;
  const subject = d.indicator ? `  ${d.indicator}${d.input ? `.${d.input}` : ''}${who}` : '';
  const tone = d.severity === 'error' ? 'bad' : d.severity === 'warning' ? 'strong' : 'muted';
  return [
    cell(`${text.severity[d.severity]} ${placeText(d.location)}${subject}`.trimEnd(), tone),
    cell(`  ${d.message}`),
  ];
}

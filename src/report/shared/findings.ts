import { commandLine, fileWord } from '../../messages/command-line.js';
import type { TextMessages } from '../../messages/id/text.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport, Report } from '../score/score-schema.js';

const order = { error: 0, warning: 1, info: 2 };

/** Above this, blank answers are told together. */
const blanksTogether = 3;

/** Every problem at its place, the worst first; in the order of the file within a severity. */
export function findings(
  { diagnostics, source }: Pick<Report, 'diagnostics' | 'source'>,
  view: View,
): Section {
  const { text, detail } = view;
  if (diagnostics.length === 0) return lines(null, cell(noFindings(source.path, view)));
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  const blanks = detail
    ? []
    : sorted.filter((d) => d.code === 'answer-missing' || d.code === 'answer-absent');
  const folded = blanks.length > blanksTogether ? blanks : [];
  const single = sorted.filter((d) => !folded.includes(d));
  const shown = detail ? single : single.slice(0, 10);
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

/** `file:line:col`, or `sheet!cell`: which workbook is said where several are shown. */
export function placeText(location: DiagnosticReport['location']): string {
  if (!location) return '';
  if ('line' in location) return `${location.path}:${location.line}:${location.column}`;
  if ('sheet' in location) return `${location.sheet}!${location.cell}`;
  return location.path;
}

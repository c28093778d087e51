import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import {
  type FileView,
  fileViews,
  findingPlace,
  gateViews,
  riskText,
  subjectText,
} from '../../report/check/view.js';
import { visible } from '../../report/page/visible.js';
import type { CheckResult, DiagnosticReport } from '../../report/score/schema.js';
import { formatCheckMarkdown } from './markdown.js';
import { slashed } from './paths.js';

/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const shownByGithub = 10;

/** A step summary may have 1 MiB, beyond which none of it is shown; a little is left for other writers. */
const summaryBytes = 1_000_000;

const commands = ['error', 'warning', 'notice'] as const;
type Command = (typeof commands)[number];

interface Annotation {
  readonly command: Command;
  /** What it is sorted by within its level. */
  readonly points: number;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * Workflow commands for the worst ten of each level, over all files: failing gates and files that could not be read,
 * then what costs most, then in order. How many more there are is one of the notices. Nothing found prints nothing.
 */
export function formatCheckGithub(result: CheckResult, { lang }: { lang: Lang }): string {
  const { text } = messagesIn(lang);
  const all = fileViews(result).flatMap((file) => annotationsOf(file, text, lang));
  const levels = commands.map((command) =>
    all
      .filter((a) => a.command === command)
      .sort((a, b) => Number(a.points < b.points) - Number(a.points > b.points)),
  );
  const isCut = levels.some((level) => level.length > shownByGithub);
  // the notice that says so must not be the eleventh
  const room = (command: Command | undefined) =>
    isCut && command === 'notice' ? shownByGithub - 1 : shownByGithub;
  const shown = levels.flatMap((level) => level.slice(0, room(level[0]?.command)));
  const more: Annotation = {
    command: 'notice',
    points: 0,
    properties: { title: 'lke check' },
    message: text.check.moreAnnotations(all.length - shown.length),
  };
  return [...shown, ...(isCut ? [more] : [])].map(commandText).join('');
}

/** All findings for `$GITHUB_STEP_SUMMARY`: as many rows as fit into it, and how many do not. */
export function stepSummary(result: CheckResult, lang: Lang): string {
  let most = fileViews(result).reduce((sum, file) => sum + file.findings.length, 0);
  let summary = formatCheckMarkdown(result, { lang, most });
  while (most > 0 && Buffer.byteLength(summary) > summaryBytes) {
    most = Math.floor(Math.min(0.95, summaryBytes / Buffer.byteLength(summary)) * most);
    summary = formatCheckMarkdown(result, { lang, most });
  }
  return summary;
}

function annotationsOf({ path, report, findings }: FileView, text: TextMessages, lang: Lang): Annotation[] {
  const first = Number.POSITIVE_INFINITY;
  const file = slashed(path);
  const gates = report === null ? [] : gateViews(report, text, lang);
  return [
    ...gates
      .filter((gate) => !gate.passed)
      .map(({ id, text: message }): Annotation => {
        return { command: 'error', points: first, properties: { file, title: `gate ${id}` }, message };
      }),
    ...findings.map((d): Annotation => {
      const points = report === null ? first : Math.abs(d.points ?? 0);
      return annotationOf(d, path, points, text, lang);
    }),
  ];
}

function annotationOf(
  d: DiagnosticReport,
  path: string,
  points: number,
  text: TextMessages,
  lang: Lang,
): Annotation {
  const { location } = d;
  const risk = riskText(d, lang);
  const line = location && 'line' in location ? { line: location.line, col: location.column } : {};
  // a cell has no line to be shown at, so the message says it
  const place = location && 'cell' in location ? `${findingPlace(d, path)}: ` : '';
  return {
    command: d.severity === 'info' ? 'notice' : d.severity,
    points,
    properties: {
      file: slashed(location?.path ?? path),
      ...line,
      title: `${d.code} ${subjectText(d)}`.trim(),
    },
    message: `${place}${d.message}${risk === '' ? '' : ` (${text.check.points(risk)})`}`,
  };
}

function commandText({ command, properties, message }: Annotation): string {
  const named = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${command} ${named.join(',')}::${escapeData(message)}\n`;
}

/** The runner reads a command to the end of its line; control characters would reach the log. */
const escapeData = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

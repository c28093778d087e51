import type { Lang } from '../diagnostic/lang.js';
import { officialLine, partOfficial } from '../report/check/official.js';
import type { Document } from '../report/document.js';
import { type Words, wordsIn } from '../report/page/view.js';
import { visible } from '../report/page/visible.js';
import type { DiagnosticReport } from '../report/score/score-schema.js';
import {
  costText,
  type FileFindings,
  type Findings,
  findingPlace,
  subjectText,
} from '../report/shared/file-findings.js';
import { utf8Length } from '../source/bytes.js';
import type { Write } from './formatter.js';
import { sectionsMarkdown } from './markdown.js';
import { slashed } from './paths.js';

/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const shownByGithub = 10;

const commands = ['error', 'warning', 'notice'] as const;
type Command = (typeof commands)[number];

interface Annotation {
  readonly command: Command;
  /** What it is sorted by within its level. */
  readonly points: number;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export const writeGithub: Write<'findings'> = async ({ findings, lang }) =>
  githubText(await findings(), lang);

/**
 * Workflow commands for the worst ten of each level, over all files: failing gates and files that could not be read,
 * then what costs most, then in order. How many more there are is one of the notices. Nothing found prints nothing.
 */
export function githubText({ files, restIn }: Pick<Findings, 'files' | 'restIn'>, lang: Lang): string {
  const words = wordsIn(lang);
  const all = files.flatMap((file) => annotationsOf(file, words));
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
    message: words.text.check.moreAnnotations(all.length - shown.length, restIn === 'summary'),
  };
  return [...shown, ...(isCut ? [more] : [])].map(commandText).join('');
}

/**
 * All findings for `$GITHUB_STEP_SUMMARY`, as Markdown: as many as fit into the bytes that are left there, and how many do
 * not; nothing where not even that fits.
 */
export async function stepSummary(
  { sections, findings }: Document<'sections' | 'findings'>,
  mostBytes: number,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const { files } = await findings();
  const all = files.reduce((sum, file) => sum + file.findings.length, 0);
  let most = all;
  for (;;) {
    const text = sectionsMarkdown(await sections({ width: null, most }));
    const length = utf8Length(text);
    if (length <= mostBytes) return { text, isWhole: most === all };
    if (most === 0) return { text: '', isWhole: false };
    most = Math.max(0, Math.floor(Math.min(0.95, mostBytes / length) * most));
  }
}

function annotationsOf({ path, checked, findings, gates }: FileFindings, words: Words): Annotation[] {
  const first = Number.POSITIVE_INFINITY;
  const file = slashed(path);
  const { own, official } = partOfficial(findings, false);
  return [
    ...gates
      .filter((gate) => !gate.passed)
      .map(({ id, text: message }): Annotation => {
        return { command: 'error', points: first, properties: { file, title: `gate ${id}` }, message };
      }),
    ...own.map((d): Annotation => {
      const points = checked ? Math.abs(d.points ?? d.risk ?? 0) : first;
      return annotationOf(d, path, points, words);
    }),
    ...officialLine(official, words).map(({ text: message }): Annotation => {
      return { command: 'notice', points: 0, properties: { file, title: 'lke check' }, message };
    }),
  ];
}

function annotationOf(d: DiagnosticReport, path: string, points: number, words: Words): Annotation {
  const { location } = d;
  const { text } = words;
  const cost = costText(d, words);
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
    message: `${place}${d.message}${cost === '' ? '' : ` (${text.check.points(cost)})`}`,
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

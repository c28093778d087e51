import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import { explainCode } from '../../report/explain/code.js';
import { visible } from '../../report/page/visible.js';
import type { DiagnosticReport } from '../../report/score/score-schema.js';
import type { Findings } from '../../report/shared/file-findings.js';
import type { Write } from '../formatter.js';
import { uriOf, wellFormed } from '../paths.js';
import { levels, type RuleDoc, rulesFor } from './rules.js';

export const writeSarif: Write<'findings'> = async ({ findings, lang }) =>
  sarifText(await findings(), lang, (code) => explainCode(code, lang));

/**
 * Findings as SARIF 2.1.0, with what GitHub code scanning asks for beside.
 * @param describe what a code means in general; the group it belongs to where nothing is known.
 */
export function sarifText(
  { tool, files }: Findings,
  lang: Lang,
  describe: (code: string) => RuleDoc | null = () => null,
): string {
  const codes = files.flatMap(({ findings }) => findings.map((d) => d.code));
  const rules = rulesFor(codes, messagesIn(lang).text, describe);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const ruleOf = (d: DiagnosticReport) => ({ id: d.code, index: indexes.get(d.code) ?? -1 });
  const unread = files.filter((file) => !file.checked);
  const run = {
    tool: { driver: { ...tool, semanticVersion: tool.version, rules } },
    language: lang,
    // the readers count as JavaScript does
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.flatMap(({ path, findings }) =>
          findings.map((d) => ({
            level: 'error',
            message: { text: messageText(d.message) },
            associatedRule: ruleOf(d),
            locations: [locationOf(d, path)],
          })),
        ),
      },
    ],
    // the schema wants them unique, and one file may be named twice
    artifacts: [...new Set(files.map(({ path }) => uriOf(path)))].map((uri) => ({
      location: { uri },
      roles: ['analysisTarget'],
    })),
    results: files.flatMap(({ path, checked, findings }) => {
      const seen = new Map<string, number>();
      if (!checked) return [];
      return findings.map((d) => {
        const { id, index } = ruleOf(d);
        return { ruleId: id, ruleIndex: index, ...resultOf(d, path, occurrence(d, seen)) };
      });
    }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  // not every reader takes half a surrogate pair, which JSON itself allows
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value);
  return `${JSON.stringify(log, clean, 2)}\n`;
}

function resultOf(d: DiagnosticReport, path: string, nth: number) {
  const { indicator, input, by, points } = d;
  return {
    level: levels[d.severity],
    message: { text: messageText(d.message) },
    locations: [locationOf(d, path)],
    // GitHub looks at the first only; it would make one from the line's text, which changes with the answer
    partialFingerprints: { primaryLocationLineHash: `${d.fingerprint}:${nth}`, 'lkeZi/v1': d.fingerprint },
    properties: { indicator, input, by, points },
  };
}

/** Which of the findings of one file with one identity this is, from 1: they must not be taken for one. */
function occurrence({ fingerprint }: DiagnosticReport, seen: Map<string, number>): number {
  const nth = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, nth);
  return nth;
}

/** A region for a line of text; a cell has no line, so it is named as a logical place inside the whole workbook. */
function locationOf({ location, excerpt }: DiagnosticReport, path: string) {
  const artifactLocation = { uri: uriOf(location?.path ?? path) };
  if (location && 'line' in location) {
    const { line, column } = location;
    const text = excerpt?.trimEnd() ?? '';
    // up to the end of the line; GitHub asks for an end
    const region = {
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: Math.max(column, text.length + 1),
    };
    const contextRegion = { startLine: line, snippet: { text: plain(text) } };
    return { physicalLocation: { artifactLocation, region, ...(text === '' ? {} : { contextRegion }) } };
  }
  if (!location || !('cell' in location)) return { physicalLocation: { artifactLocation } };
  const { sheet, cell } = location;
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [
      { name: plain(cell), fullyQualifiedName: `${plain(sheet)}!${plain(cell)}`, kind: 'element' },
    ],
    ...(excerpt ? { message: { text: messageText(excerpt) } } : {}),
  };
}

/** Text without control characters; never empty, as GitHub refuses empty texts. */
const plain = (text: string): string => visible(text) || '-';

/** In messages `{0}` is a placeholder and `[a](b)` a link: what a file says must be neither (SARIF 3.11.5, 3.11.6). */
const messageText = (text: string): string => plain(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');

import type { Lang } from '../diagnostic/lang.js';
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
import type { Write } from './formatter.js';
import { slashed, wellFormed } from './paths.js';

/** What consumers of JUnit know: `error` could not be run, `failure` turns the build red, `skipped` is seen but does not. */
type Outcome = 'error' | 'failure' | 'skipped' | 'passed';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly type: string;
  readonly message: string;
  readonly details: readonly string[];
}

export const writeJunit: Write<'findings'> = async ({ findings, lang }) => junitText(await findings(), lang);

/**
 * One suite a file, one case a finding or gate. Errors are failures; warnings are skipped, which Jenkins and GitLab
 * count and show without failing; notes pass with their text as output; a file that could not be read is an error.
 */
export function junitText({ files }: Pick<Findings, 'files'>, lang: Lang): string {
  const words = wordsIn(lang);
  const suites = files.map((file) => ({ path: file.path, cases: casesOf(file, words) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'lke check', ...totals(all) })}>`,
    ...suites.flatMap(({ path, cases }) => [
      `  <testsuite${attributes({ name: slashed(path), ...totals(cases) })}>`,
      ...cases.map((c) => caseXml(c, slashed(path))),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf({ path, checked, findings, gates }: FileFindings, words: Words): Case[] {
  const outcomes = { error: 'failure', warning: 'skipped', info: 'passed' } as const;
  const cases = [
    ...gates.map(
      (gate): Case => ({
        name: `gate ${gate.id}`,
        outcome: gate.passed ? 'passed' : 'failure',
        type: 'gate',
        message: gate.text,
        details: [],
      }),
    ),
    ...findings.map(
      (d): Case => ({
        name: [d.code, subjectText(d), d.by ?? ''].filter((part) => part !== '').join(' '),
        outcome: checked ? outcomes[d.severity] : 'error',
        type: d.code,
        message: d.message,
        details: detailsOf(d, path, words),
      }),
    ),
  ];
  // a suite without cases is taken for a broken run
  if (cases.length === 0)
    return [
      { name: 'check', outcome: 'passed', type: 'check', message: words.text.check.clean, details: [] },
    ];
  return numbered(cases);
}

function detailsOf(d: DiagnosticReport, path: string, words: Words): string[] {
  const { text } = words;
  const cost = costText(d, words);
  const place = `${text.severity[d.severity]} ${findingPlace(d, path)}`;
  return [cost === '' ? place : `${place} (${text.check.points(cost)})`, ...(d.excerpt ? [d.excerpt] : [])];
}

/** GitLab keeps one case of each name, and compares runs by it: no rows or lines in names, but a number where it must. */
function numbered(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((c) => {
    const nth = (seen.get(c.name) ?? 0) + 1;
    seen.set(c.name, nth);
    return nth === 1 ? c : { ...c, name: `${c.name} #${nth}` };
  });
}

/** No times: the same files give the same report. */
function totals(cases: readonly Case[]) {
  const of = (outcome: Outcome) => cases.filter((c) => c.outcome === outcome).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}

function caseXml({ name, outcome, type, message, details }: Case, file: string): string {
  const open = `    <testcase${attributes({ name, classname: file, file, time: 0 })}>`;
  const body = [message, ...details].map(escapeXml).join('\n');
  if (outcome === 'passed') return `${open}<system-out>${body}</system-out></testcase>`;
  // the schema lets `skipped` have a message; its text is what GitLab shows, so it is said in both
  const about = outcome === 'skipped' ? { message } : { message, type };
  return `${open}<${outcome}${attributes(about)}>${body}</${outcome}></testcase>`;
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** XML 1.0 has no way to write control characters, lone surrogates, U+FFFE or U+FFFF; the first are dropped. */
function escapeXml(text: string): string {
  return wellFormed(visible(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

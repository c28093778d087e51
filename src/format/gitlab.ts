import { wordsIn } from '../report/page/view.js';
import { visible } from '../report/page/visible.js';
import type { DiagnosticReport } from '../report/score/score-schema.js';
import type { FileFindings } from '../report/shared/file-findings.js';
import { findingPlace, subjectText } from '../report/shared/file-findings.js';
import type { Write } from './formatter.js';
import { slashed, wellFormed } from './paths.js';

/** What GitLab shows beside a merge request: the fields it asks for and no others. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  /** One of a kind within a report; the same from run to run while the finding stays. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities = { error: 'critical', warning: 'major', info: 'info' } as const;

/** GitLab Code Quality: failing gates and files that could not be read block, findings are as severe as they are. */
export const writeGitlab: Write<'findings'> = async ({ findings, lang }) => {
  const { files } = await findings();
  const issues = files.flatMap((file) => [
    ...gateIssues(file),
    ...findingIssues(file, wordsIn(lang).text.severity),
  ]);
  return `${JSON.stringify(distinct(issues), null, 2)}\n`;
};

const gateIssues = ({ path, gates }: FileFindings): Issue[] =>
  gates
    .filter((gate) => !gate.passed)
    .map(({ id, text }) =>
      issueOf({ path, line: 1, code: `gate-${id}`, about: id, text, severity: 'blocker' }),
    );

const findingIssues = (
  { path, checked, findings }: FileFindings,
  words: Readonly<Record<DiagnosticReport['severity'], string>>,
): Issue[] =>
  findings.map((d) => {
    const { location } = d;
    const line = location && 'line' in location ? location.line : 1;
    // a cell has no line to be shown at, so the text says it
    const place = location && 'cell' in location ? `${findingPlace(d, path)}: ` : '';
    const subject = subjectText(d);
    return issueOf({
      path: location?.path ?? path,
      line,
      code: d.code,
      about: d.fingerprint,
      text: `${words[d.severity]} ${place}${subject === '' ? '' : `${subject}: `}${d.message}`,
      severity: checked ? severities[d.severity] : 'blocker',
    });
  });

function issueOf(about: {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  readonly about: string;
  readonly text: string;
  readonly severity: Issue['severity'];
}): Issue {
  const path = plain(slashed(about.path));
  return {
    description: plain(about.text),
    check_name: plain(about.code),
    fingerprint: plain(`${about.code}:${about.about}:${path}`),
    severity: about.severity,
    location: { path, lines: { begin: about.line } },
  };
}

const plain = (text: string): string => wellFormed(visible(text)) || '-';

/** GitLab takes two findings of one fingerprint for one: the second is numbered. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const nth = (seen.get(issue.fingerprint) ?? 0) + 1;
    seen.set(issue.fingerprint, nth);
    return nth === 1 ? issue : { ...issue, fingerprint: `${issue.fingerprint}:${nth}` };
  });
}

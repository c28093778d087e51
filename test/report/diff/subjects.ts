import { judgeWorksheet } from '../../../src/check/judgement.js';
import { jsonText } from '../../../src/format/json.js';
import { buildDiff } from '../../../src/report/diff/diff-report.js';
import type { Diff, DiffMode } from '../../../src/report/diff/diff-schema.js';
import { loadSavedReport } from '../../../src/report/diff/saved.js';
import { comparedReport } from '../../../src/report/diff/scored.js';
import { type Subject, subjectOf } from '../../../src/report/diff/subject.js';
import type { Report } from '../../../src/report/score/score-schema.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import { miniInstrument } from '../../support/instruments.js';
import { type ReportSpec, reportOf } from '../../support/reports.js';
import { type Answers, worksheetFrom } from '../../support/worksheets.js';

export const mini = miniInstrument();

/** These answers, just scored, as one side of a comparison. */
export function scoredSubject(answers: Answers, spec: ReportSpec = {}): Subject {
  const { instrument = mini, path = 'a.yaml' } = spec;
  const policy = { ...defaultPolicy, ...spec.policy };
  const worksheet = worksheetFrom(answers, spec);
  const judgement = judgeWorksheet(instrument, worksheet, { policy });
  const source = { path, sha256: path.padEnd(64, '0') };
  const report = comparedReport(
    { instrument, worksheet, source, judgement },
    {
      toolVersion: '1.2.3',
      lang: spec.lang ?? 'id',
    },
  );
  const exact = judgement.assessments.find((a) => a.by === policy.by) ?? null;
  return must(subjectOf(report, policy.by, path, exact));
}

/** The same read back from a report that was saved. */
export function savedSubject(answers: Answers, spec: ReportSpec = {}): Subject {
  const report: Report = reportOf(answers, { instrument: mini, path: 'b.yaml', ...spec });
  const loaded = loadSavedReport(jsonText(report));
  if (loaded.kind !== 'report') throw new Error(JSON.stringify(loaded));
  return must(subjectOf(loaded.report, report.policy.by, 'b.json', null));
}

export function diffOf(a: Subject, b: Subject, mode: DiffMode = 'change', instrument = mini): Diff {
  return buildDiff({ a, b, mode, instrument, wordings: null, toolVersion: '1.2.3', lang: 'id' });
}

function must(subject: Subject | null): Subject {
  if (!subject) throw new Error('no such side');
  return subject;
}

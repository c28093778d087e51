import { judgeWorksheet } from '../../src/check/judgement.js';
import { platform } from '../../src/cli/platform.js';
import { csvText } from '../../src/format/csv.js';
import type { Paint } from '../../src/format/formatter.js';
import { sectionsMarkdown } from '../../src/format/markdown.js';
import { sectionsText } from '../../src/format/text.js';
import { viewOn } from '../../src/report/page/view.js';
import { scoreRows } from '../../src/report/score/rows.js';
import { buildReport } from '../../src/report/score/score-report.js';
import type { Report } from '../../src/report/score/score-schema.js';
import { scoreSections } from '../../src/report/score/sections.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import type { Worksheet } from '../../src/worksheet/worksheet.js';
import { official } from './instruments.js';
import type { AssessSpec } from './scores.js';
import { type Answers, worksheetFrom } from './worksheets.js';

export interface ReportSpec extends AssessSpec {
  readonly gates?: readonly string[];
  readonly lang?: 'id' | 'en';
  readonly path?: string;
}

/** The report of a worksheet that was read. */
export function reportFrom(worksheet: Worksheet, spec: ReportSpec = {}): Report {
  const { instrument = official(), gates = [], lang = 'id', path = 'contoh.yaml' } = spec;
  const policy = { ...defaultPolicy, ...spec.policy };
  const judgement = judgeWorksheet(instrument, worksheet, { policy, gates });
  const source = { path, sha256: '0'.repeat(64) };
  return buildReport(
    { instrument, worksheet, source, judgement },
    { toolVersion: '1.2.3', lang, sha256: platform.sha256 },
  );
}

/** The report of these answers. */
export const reportOf = (answers: Answers, spec: ReportSpec = {}): Report =>
  reportFrom(worksheetFrom(answers, spec), spec);

/** The text of a report without colour. */
export function textOf(
  report: Report,
  options: { width?: number; detail?: boolean; lang?: 'id' | 'en'; paint?: Paint } = {},
) {
  const { width = 80, detail = false, lang = 'id', paint = (cell) => cell.text } = options;
  return sectionsText(scoreSections(report, viewOn({ width }, lang, { detail })), { width, paint }, lang);
}

export function markdownOf(report: Report, options: { detail?: boolean; lang?: 'id' | 'en' } = {}): string {
  const { detail = false, lang = 'id' } = options;
  return sectionsMarkdown(scoreSections(report, viewOn({ width: null }, lang, { detail })));
}

export const csvOf = (report: Report, kind: 'csv' | 'csv-id'): string => csvText(scoreRows(report), kind);

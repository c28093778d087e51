import { fileViews, findingPlace } from '../../report/check/view.js';
import { visible } from '../../report/page/visible.js';
import type { CheckResult } from '../../report/score/schema.js';
import { type CsvKind, csvText } from '../csv.js';

const columns = [
  'file',
  'severity',
  'code',
  'indicator',
  'input',
  'by',
  'location',
  'points',
  'message',
  'fingerprint',
];

/** One row a finding, of files that could not be read as well. Only `message` follows `--lang`. */
export function formatCheckCsv(result: CheckResult, kind: CsvKind): string {
  const rows = fileViews(result).flatMap(({ path, findings }) =>
    findings.map((d) => [
      path,
      d.severity,
      d.code,
      d.indicator,
      d.input,
      d.by,
      // with its path: a bare "12:5" would become a time of day in a spreadsheet
      findingPlace(d, path),
      d.points,
      d.message,
      d.fingerprint,
    ]),
  );
  // control characters go before formulas are defused: one in front of "=" would hide it
  return csvText(
    [columns, ...rows.map((row) => row.map((value) => (typeof value === 'string' ? visible(value) : value)))],
    kind,
  );
}

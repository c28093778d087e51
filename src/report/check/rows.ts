import { type Field, type Rows, rowsOf } from '../page/rows.js';
import type { Words } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import type { FileFindings } from '../shared/file-findings.js';
import { placeText } from '../shared/location.js';

/** A finding, or a file without any. */
type Found = Pick<
  DiagnosticReport,
  'indicator' | 'input' | 'by' | 'location' | 'points' | 'message' | 'risk'
> & {
  readonly file: string;
  readonly severity: string | null;
  readonly code: string | null;
  readonly fingerprint: string | null;
};

const fields: readonly Field<Found>[] = [
  ['file', (d) => d.file],
  ['severity', (d) => d.severity],
  ['code', (d) => d.code],
  ['indicator', (d) => d.indicator],
  ['input', (d) => d.input],
  ['by', (d) => d.by],
  // with its path: a bare "12:5" would become a time of day in a spreadsheet
  ['location', (d) => placeText(d.location) || d.file],
  ['points', (d) => d.points],
  ['message', (d) => d.message],
  ['fingerprint', (d) => d.fingerprint],
  ['risk', (d) => d.risk ?? null],
];

/** One row a finding, of files that could not be read as well; one for a file without any. Only `message` follows `--lang`. */
export const checkRows = (files: readonly FileFindings[], { text }: Words): Rows =>
  rowsOf(
    fields,
    files.flatMap(({ path, findings }): Found[] =>
      findings.length === 0 ? [clean(path, text.check.clean)] : findings.map((d) => ({ ...d, file: path })),
    ),
  );

/** Without it nobody could tell a file without findings from one that was never looked at. */
const clean = (file: string, message: string): Found => ({
  file,
  message,
  ...{ severity: null, code: null, indicator: null, input: null, by: null, points: null },
  ...{ location: null, fingerprint: null },
});

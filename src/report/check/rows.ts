import { type Field, type Rows, rowsOf } from '../page/rows.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { type FileFindings, findingPlace } from '../shared/file-findings.js';

type Found = DiagnosticReport & { readonly file: string };

const fields: readonly Field<Found>[] = [
  ['file', (d) => d.file],
  ['severity', (d) => d.severity],
  ['code', (d) => d.code],
  ['indicator', (d) => d.indicator],
  ['input', (d) => d.input],
  ['by', (d) => d.by],
  // with its path: a bare "12:5" would become a time of day in a spreadsheet
  ['location', (d) => findingPlace(d, d.file)],
  ['points', (d) => d.points],
  ['message', (d) => d.message],
  ['fingerprint', (d) => d.fingerprint],
  ['risk', (d) => d.risk ?? null],
];

/** One row a finding, of files that could not be read as well. Only `message` follows `--lang`. */
export const checkRows = (files: readonly FileFindings[]): Rows =>
  rowsOf(
    fields,
    files.flatMap(({ path, findings }) => findings.map((d) => ({ ...d, file: path }))),
  );

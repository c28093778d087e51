import type { Failure, NodeReport, Report } from '../report/score/schema.js';
import { placeText } from '../report/shared/findings.js';

/** `csv` is plain RFC 4180; `csv-id` opens in an Indonesian Excel: semicolons, decimal commas, a byte order mark. */
export type CsvKind = 'csv' | 'csv-id';

type Value = string | number | null;

const columns = [
  'by',
  'kind',
  'predicate',
  'id',
  'label',
  'max',
  'points',
  'fraction',
  'status',
  'minimum',
  'margin',
  'passed',
  'answer',
  'notes',
  'evidence',
  'location',
] as const;

type Row = Partial<Record<(typeof columns)[number], Value>>;

/** One row a node of every side, then one a requirement of each predicate. Keys and states never change with `--lang`. */
export function formatCsv(report: Report, kind: CsvKind): string {
  const rows: Row[] = [];
  for (const { by, score, eligibility } of report.assessments) {
    const visit = (node: NodeReport) => {
      rows.push({ by, kind: 'node', ...nodeRow(node) });
      for (const child of node.children ?? []) visit(child);
    };
    visit(score);
    for (const { predicate, requirements } of eligibility) {
      for (const { id, label, max, actual, minimum, margin, passed } of requirements) {
        const verdict = passed ? 'yes' : 'no';
        rows.push({
          by,
          kind: 'requirement',
          predicate,
          id,
          label,
          max,
          points: actual,
          minimum,
          margin,
          passed: verdict,
        });
      }
    }
  }
  return tableText(rows, kind);
}

/** The header and one row that names the failure. */
export function formatCsvFailure({ failure, source }: Failure, kind: CsvKind): string {
  return tableText(
    [{ kind: 'failure', id: failure.code, label: failure.message, location: source.path }],
    kind,
  );
}

function tableText(rows: readonly Row[], kind: CsvKind): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))], kind);
}

function nodeRow({ id, label, max, points, fraction, status, answer }: NodeReport): Row {
  const node: Row = { id, label, max, points, fraction, status };
  if (!answer) return node;
  const inputs = Object.entries(answer.inputs ?? {});
  const counts = inputs.map(([key, input]) => `${key}=${input.value ?? ''}`).join(' ');
  const all = [answer, ...inputs.map(([, input]) => input)];
  return {
    ...node,
    answer: answer.value ?? answer.raw ?? counts,
    notes: all.flatMap((a) => a.notes ?? []).join(' / ') || null,
    evidence: all.flatMap((a) => a.evidence).join(' | ') || null,
    location: placeText(answer.location),
  };
}

/** Rows as delimited text; CRLF, as spreadsheets expect. */
export function csvText(rows: readonly (readonly Value[])[], kind: CsvKind): string {
  const separator = kind === 'csv' ? ',' : ';';
  const cellText = (value: Value): string => {
    if (value === null) return '';
    if (typeof value === 'number') return kind === 'csv' ? String(value) : String(value).replace('.', ',');
    return quote(
      defuse(kind === 'csv-id' && /^\d+\.\d+%?$/.test(value) ? value.replace('.', ',') : value).replace(
        controls,
        '',
      ),
    );
  };
  const body = rows.map((row) => row.map(cellText).join(separator)).join('\r\n');
  return `${kind === 'csv-id' ? '\ufeff' : ''}${body}\r\n`;
}

/** Nothing that moves a cursor; line breaks and tabs are text to a spreadsheet. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const quote = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would run as a formula is made to stay text. */
export function defuse(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

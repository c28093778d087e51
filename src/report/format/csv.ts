import { messagesIn } from '../../messages/messages.js';
import type { Lang } from '../numbers.js';
import type { Failure, NodeReport, Report } from '../schema.js';
import { placeText } from '../view/findings.js';

/** `csv` is plain RFC 4180; `csv-id` opens in an Indonesian Excel: semicolons, decimal commas, a byte order mark. */
export type CsvKind = 'csv' | 'csv-id';

type Value = string | number | null;

/** One row a node of every side, then the requirements of each predicate. */
export function formatCsv(report: Report, kind: CsvKind, lang: Lang): string {
  const rows: Value[][] = [head(lang)];
  for (const { by, score, eligibility } of report.assessments) {
    const visit = (node: NodeReport) => {
      rows.push([by, ...nodeRow(node, lang)]);
      for (const child of node.children ?? []) visit(child);
    };
    visit(score);
    const status = messagesIn(lang).text;
    for (const { predicate, requirements } of eligibility) {
      for (const r of requirements) {
        const verdict = `${r.passed ? status.met : status.short}`;
        rows.push([
          by,
          `${predicate}:${r.id}`,
          r.label,
          r.minimum,
          r.actual,
          r.margin,
          verdict,
          null,
          null,
          null,
          null,
        ]);
      }
    }
  }
  return csvText(rows, kind);
}

/** The header and one row that names the failure. */
export function formatCsvFailure(failure: Failure, kind: CsvKind, lang: Lang): string {
  const row = [
    '',
    failure.failure.code,
    failure.failure.message,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    failure.source.path,
  ];
  return csvText([head(lang), row], kind);
}

const head = (lang: Lang): string[] => messagesIn(lang).text.csvHead;

function nodeRow(node: NodeReport, lang: Lang): Value[] {
  const { answer } = node;
  const inputs = Object.entries(answer?.inputs ?? {}).map(([key, input]) => `${key}=${input.value ?? ''}`);
  return [
    node.id,
    node.label,
    node.max,
    node.points,
    node.fraction,
    messagesIn(lang).text.status[node.status],
    answer ? (answer.value ?? answer.raw ?? inputs.join(' ')) : null,
    answer?.notes ?? null,
    answer ? answer.evidence.join(' ') : null,
    answer ? placeText(answer.location) : null,
  ];
}

/** Rows as delimited text; CRLF, as spreadsheets expect. */
export function csvText(rows: readonly (readonly Value[])[], kind: CsvKind): string {
  const separator = kind === 'csv' ? ',' : ';';
  const cellText = (value: Value): string => {
    if (value === null) return '';
    if (typeof value === 'number') return kind === 'csv' ? String(value) : String(value).replace('.', ',');
    return quote(defuse(value));
  };
  const body = rows.map((row) => row.map(cellText).join(separator)).join('\r\n');
  return `${kind === 'csv-id' ? '\ufeff' : ''}${body}\r\n`;
}

const quote = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would run as a formula is made to stay text. */
export function defuse(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

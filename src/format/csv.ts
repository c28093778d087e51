import type { Rows, Value } from '../report/page/rows.js';
import { visibleLines } from '../report/page/visible.js';
import { inIndonesian } from './csv-id.js';
import type { Write } from './formatter.js';

/** How one kind of delimited text is written. */
interface Dialect {
  readonly separator: string;
  /** The decimal sign. */
  readonly point: string;
  /** What the file starts with. */
  readonly start: string;
}

/** `csv` is plain RFC 4180; `csv-id` opens in an Indonesian Excel: semicolons, decimal commas, a byte order mark. */
const dialects = {
  csv: { separator: ',', point: '.', start: '' },
  'csv-id': { separator: ';', point: ',', start: '\ufeff' },
} as const satisfies Record<string, Dialect>;

export const writeCsv: Write<'rows'> = async ({ rows }) => csvText(await rows(), 'csv');
export const writeCsvId: Write<'rows'> = async ({ rows }) => csvText(inIndonesian(await rows()), 'csv-id');

/** Rows as delimited text under their head; CRLF, as spreadsheets expect. */
export function csvText({ columns, rows }: Rows, kind: keyof typeof dialects): string {
  const dialect = dialects[kind];
  const lines = [columns, ...rows].map((row) =>
    row.map((value) => field(value, dialect)).join(dialect.separator),
  );
  return `${dialect.start}${lines.join('\r\n')}\r\n`;
}

function field(value: Value, { point }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', point);
  const text = /^\d+\.\d+%?$/.test(value) ? value.replace('.', point) : value;
  // what nobody sees first: one in front of "=" would hide it; line breaks and tabs are text to a spreadsheet
  return quote(defuse(visibleLines(text)));
}

const quote = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would run as a formula is made to stay text. */
const defuse = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

import type { RankedRow } from './batch-schema.js';
import { type FieldValue, fieldOf } from './fields.js';
import { byStanding, compareText } from './rank.js';

/** One `--filter`, read. */
export interface Filter {
  readonly field: string;
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~';
  readonly value: string;
}

/** One `--sort`, read. */
export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/**
 * Reads `FIELD`, `!FIELD` or `FIELD OPERATOR VALUE` (`wbk`, `!wbk`, `total>=75`, `unit~puskesmas`, `fails=area.5`).
 * @returns null when it is none of them.
 */
export function parseFilter(text: string): Filter | null {
  const compared = /^\s*([\w.:-]+)\s*(<=|>=|!=|!~|=|<|>|~)\s*([^\s=<>~!].*?)?\s*$/.exec(text);
  if (compared) {
    const [, field = '', operator, value = ''] = compared;
    return value === ''
      ? null
      : { field: field.toLowerCase(), operator: operator as Filter['operator'], value };
  }
  const [, not, field] = /^\s*(!?)\s*([\w.:-]+)\s*$/.exec(text) ?? [];
  return field === undefined
    ? null
    : { field: field.toLowerCase(), operator: not ? '!=' : '=', value: 'yes' };
}

/** Fields of which less is better, or which are texts; the others start with the largest. */
const ascending = new Set(
  'rank path status unit institution target thinnest failing unanswered invalid errors warnings'.split(' '),
);

/** Reads `FIELD`, `FIELD:asc` or `FIELD:desc`. */
export function parseSort(text: string): Sort {
  const [, name = '', direction] = /^(.*?)(?::(asc|desc))?$/i.exec(text.trim().toLowerCase()) ?? [];
  return { field: name, descending: direction ? direction === 'desc' : !ascending.has(name) };
}

/** Whether a row is wanted. A field that the row does not have fits only a `!=` or `!~`. */
export function matches(row: RankedRow, { field, operator, value }: Filter): boolean {
  const found = fieldOf(row, field);
  switch (operator) {
    case '=':
      return equals(found, value);
    case '!=':
      return !equals(found, value);
    case '~':
      return contains(found, value);
    case '!~':
      return !contains(found, value);
    default: {
      const wanted = numberOf(value);
      if (typeof found !== 'number' || wanted === null) return false;
      if (operator === '<') return found < wanted;
      if (operator === '<=') return found <= wanted;
      return operator === '>' ? found > wanted : found >= wanted;
    }
  }
}

/** Whether an operator that compares sizes has a number to compare with. */
export const isComparable = ({ operator, value }: Filter): boolean =>
  !/[<>]/.test(operator) || numberOf(value) !== null;

const numberOf = (text: string): number | null =>
  /^[-+]?\d{1,9}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : null;

const yes = /^(ya|y|yes|true|1)$/i;

function equals(found: FieldValue, value: string): boolean {
  if (found === null) return false;
  if (typeof found === 'boolean') return found === yes.test(value);
  if (typeof found === 'number') return found === numberOf(value);
  const texts = typeof found === 'string' ? [found] : found;
  return texts.some((text) => text.toLowerCase() === value.toLowerCase());
}

function contains(found: FieldValue, value: string): boolean {
  if (found === null) return false;
  const text = Array.isArray(found) ? found.join(' ') : String(found);
  return text.toLowerCase().includes(value.toLowerCase());
}

/** A copy in the order asked for; what has no such field comes last, equals by standing. */
export function sorted(rows: readonly RankedRow[], { field, descending }: Sort): RankedRow[] {
  if (field === 'rank' && !descending) return [...rows].sort(byStanding);
  const keyed = rows.map((row) => ({ row, key: fieldOf(row, field) }));
  keyed.sort(
    (a, b) =>
      Number(a.row.status !== 'scored') - Number(b.row.status !== 'scored') ||
      Number(a.key === null) - Number(b.key === null) ||
      compareFields(a.key, b.key) * (descending ? -1 : 1) ||
      byStanding(a.row, b.row),
  );
  return keyed.map(({ row }) => row);
}

function compareFields(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return compareText(String(a).toLowerCase(), String(b).toLowerCase());
}

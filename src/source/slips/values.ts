import type { Line } from './line.js';
import { quoted, type Slip, type SlipKind, shown } from './slip.js';
import type { KeyWords } from './words.js';

/** How many lines a quoted text or a list in brackets may go on for. */
const furthest = 40;

/** What a value's own spelling breaks, and how many of the next lines belong to it. */
export interface ValueCheck {
  readonly slip: Slip | null;
  readonly skip: number;
}

const none: ValueCheck = { slip: null, skip: 0 };

/** Checks what stands behind a key's colon. */
export function checkValue(lines: readonly Line[], at: number, isKey: KeyWords): ValueCheck {
  const line = lines[at];
  const value = line?.value ?? '';
  if (!line || value === '') return none;
  const found = (kind: SlipKind, write: string): ValueCheck => ({
    slip: {
      kind,
      line: line.number,
      column: line.indent + Math.max(1, line.content.length - value.length + 1),
      found: shown(line.content),
      write: write === '' ? '' : shown(`${line.key}: ${write}`),
      spaces: null,
    },
    skip: 0,
  });
  if (/^["']/.test(value)) return checkQuoted(lines, at, isKey, found);
  if (/^[[{]/.test(value)) return checkBrackets(lines, at, isKey, found);
  if (/^[\u201c\u201d\u201e\u2018\u2019]/.test(value))
    return found('quote-curly', quoted(value.replace(/^.|[\u201c\u201d\u2018\u2019]$/g, '')));
  if (/^[|>][-+\d]*$/.test(value)) return { slip: null, skip: bodyOf(lines, at) };
  if (/^(?:[@`%|>&*!]|[?-]\s)/.test(value)) return found('special-start', quoted(value));
  const colon = value.search(/:(?:\s|$)/);
  if (colon < 0) return none;
  const word = wordBefore(value, colon);
  const isTwo = word.length < colon && isKey(word);
  return isTwo ? found('two-on-line', '') : found('colon-in-text', quoted(value));
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && /[\w.]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

type Found = (kind: SlipKind, write: string) => ValueCheck;

function checkQuoted(lines: readonly Line[], at: number, isKey: KeyWords, found: Found): ValueCheck {
  const value = lines[at]?.value ?? '';
  const quote = value[0] ?? '"';
  const end = closing(value.slice(1), quote);
  if (end !== null) {
    const rest = value.slice(end + 2).trim();
    if (rest === '' || rest.startsWith('#')) return none;
    const inner = value.endsWith(quote) ? value.slice(1, -1) : value;
    return found('quote-rest', quoted(inner));
  }
  const last = lines
    .slice(at + 1, at + 1 + furthest)
    .findIndex((line) => closing(line.content, quote) !== null);
  const between = lines.slice(at + 1, last < 0 ? at + 3 : at + 2 + last);
  const { indent = 0 } = lines[at] ?? {};
  // what goes on stands further right; a key in line with this one shows that the quote was left open
  const isOpen =
    last < 0 || between.some((line) => line.indent <= indent && line.key !== null && isKey(line.key));
  return isOpen ? found('quote-open', closed(value, quote)) : { slip: null, skip: last + 1 };
}

/** A text whose quote was left open; a backslash in it is meant as one. */
const closed = (value: string, quote: string): string =>
  quote === '"' && value.includes('\\') ? quoted(value.slice(1)) : `${value}${quote}`;

/** Where a quoted text ends; null when it does not. */
function closing(text: string, quote: string): number | null {
  const pattern = quote === '"' ? /^(?:[^"\\]|\\.)*/s : /^(?:[^']|'')*/;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return text[length] === quote ? length : null;
}

function checkBrackets(lines: readonly Line[], at: number, isKey: KeyWords, found: Found): ValueCheck {
  const line = lines[at];
  let depth = 0;
  for (let i = at; i < Math.min(lines.length, at + furthest); i++) {
    const next = lines[i];
    if (!next || !line) break;
    if (i > at && next.indent <= line.indent && next.key !== null && isKey(next.key)) break;
    for (const c of i === at ? line.value : next.content)
      depth += '[{'.includes(c) ? 1 : ']}'.includes(c) ? -1 : 0;
    if (depth <= 0) return { slip: null, skip: i - at };
  }
  const open = line?.value[0] === '[' ? ']' : '}';
  return found('bracket-open', `${line?.value}${open}`);
}

/** How many lines a text in block form goes on for. */
function bodyOf(lines: readonly Line[], at: number): number {
  const { indent = 0 } = lines[at] ?? {};
  let end = at + 1;
  while ((lines[end]?.indent ?? 0) > indent) end += 1;
  return end - at - 1;
}

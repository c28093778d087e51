import { visible } from '../../report/page/visible.js';

/** Reads back as it stands without quotes: begins with a letter or digit, no colon, no comment, no flow marks. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.()/%!;+=_-]*[\p{L}\p{N}.()/%!;+=_-])?$/u;

/** A link without a further colon, comma or comment sign. */
const plainLink = /^https?:\/\/[\w./%?=&~+@-]+$/;

/** Words that mean nothing answered, and ones that other readers of YAML take for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|~)$/i;

/** Controls, direction marks, lone surrogates, line separators: written as escapes, never as themselves. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** More lines than this are one line of escapes: an editor folds it, and the reader's limit on lines is kept far. */
const literalLines = 20;

/** What the reader's scan counts as nesting where brackets do not close (source/scan.ts), and runs it refuses. */
const longRun = /(?:[-?:][ \t]*){40}/;

/** A text on one line: plain where YAML reads it back as it stands, in double quotes otherwise. */
export function scalar(text: string): string {
  const said = text.trim();
  if (said === '') return '';
  return (plain.test(said) && !reserved.test(said)) || plainLink.test(said) ? said : quoted(said);
}

/** In double quotes, with escapes for all that does not show. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).replace(unprintable, escapeOf);
  if (!isDense(text)) return escaped;
  return escaped.replace(/[[\]{}?:-]/g, escapeOf);
}

function escapeOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Whether the text would look like deep nesting to the reader's scan, which sees no quotes. */
export function isDense(text: string): boolean {
  const count = (letters: string) => [...text].filter((c) => letters.includes(c)).length;
  return count('[{') !== count(']}') || nesting(text) > 5 || longRun.test(text);
}

function nesting(text: string): number {
  let open = 0;
  let most = 0;
  for (const c of text) {
    if (c === '[' || c === '{') most = Math.max(most, ++open);
    else if (c === ']' || c === '}') open--;
    if (open < 0) return Number.POSITIVE_INFINITY;
  }
  return most;
}

/**
 * `key: text` as lines: a text of several lines as a block that shows them, where nothing in it could be read otherwise.
 * @param indent of the key.
 */
export function textLines(indent: string, key: string, text: string): string[] {
  const said = text.trim();
  const lines = said.split('\n');
  if (!canBeBlock(said, lines)) return [`${indent}${key}: ${scalar(said)}`];
  return [`${indent}${key}: |-`, ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
}

function canBeBlock(text: string, lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > literalLines || isDense(text)) return false;
  return lines.every((line) => line.search(unprintable) < 0 && !/\t|\s$/.test(line));
}

/** A text from a file as part of a comment: on one line, without what the reader's scan takes for nesting. */
export function remark(text: string): string {
  const flat = visible(text).replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
  return flat.replace(/(?:([-?:])[ \t]*){5,}/g, '$1').trim();
}

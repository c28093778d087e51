import { conflictIn } from './conflict.js';
import { linesOf } from './line.js';
import type { Slip } from './slip.js';
import { Structure } from './structure.js';
import { usualIndents } from './usual.js';
import { checkValue } from './values.js';
import { keyWordsOf } from './words.js';

/** One slip often breaks every line after it: so many say enough. */
const most = 5;

/**
 * The slips of a text that is to be block YAML, each at the line where it was made and not where a parser gives up.
 * Only asked where a parser has given up: what it finds is a better word for that, never a reason to refuse.
 */
export function findSlips(text: string): Slip[] {
  const conflict = conflictIn(text);
  // what else looks wrong comes from there being two versions
  if (conflict) return [conflict];
  const lines = linesOf(text);
  const isKey = keyWordsOf(lines);
  const structure = new Structure(isKey, usualIndents(lines));
  const lists = new Set<number>();
  for (let at = 0; at < lines.length && structure.slips.length < most; at++) {
    const line = lines[at];
    if (!line) break;
    const { value, key, dash } = line;
    if (line.tab) structure.add('tab', line, '');
    else if (line.oddSpace) structure.add('odd-space', line, '', line.indent);
    if (dash) {
      const before = lines[at - 1];
      const isItem =
        before !== undefined && (before.dash || before.value === '') && !lists.has(before.number);
      if (isItem || key === null) continue;
      lists.add(line.number);
      const content = line.content.slice(1).trim();
      const told = structure.slips.length;
      if (!line.tab) structure.key({ ...line, content });
      if (structure.slips.length === told) structure.add('dash', line, content);
      continue;
    }
    if (line.tab) continue;
    if (key === null) structure.text(line);
    else {
      structure.key(line);
      const { slip, skip } = value === '' ? { slip: null, skip: 0 } : checkValue(lines, at, isKey);
      if (slip) structure.slips.push(slip);
      at += skip;
    }
  }
  return structure.slips.slice(0, most).sort((a, b) => a.line - b.line);
}

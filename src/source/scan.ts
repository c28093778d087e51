import { utf8Length } from './bytes.js';
import type { TextLimits } from './limits.js';

export type TextFault = 'too-large' | 'too-many-lines' | 'too-deep';

const structural = new Set('[]{}!&*"\':,');

/**
 * What makes a text too much for the YAML parser, in one pass over its characters, or null. The parser is handed
 * nothing deeper or denser than this allows: on 100,000 compact `- - - …` it exhausts memory before it can report
 * anything, and on as many stray brackets it collects an error for each.
 */
export function textFault(text: string, limits: TextLimits): TextFault | null {
  if (text.length > limits.bytes || utf8Length(text) > limits.bytes) return 'too-large';
  let lines = 1;
  let flow = 0;
  let run = 0;
  let marks = 0;
  for (const c of text) {
    if (c === '\n' && ++lines > limits.lines) return 'too-many-lines';
    if (c === '[' || c === '{') flow++;
    else if (c === ']' || c === '}') flow = Math.max(0, flow - 1);
    if (structural.has(c) && ++marks > limits.marks) return 'too-deep';
    if (c === '-' || c === '?' || c === ':') run++;
    else if (c !== ' ' && c !== '\t') run = 0;
    // A ruler of dashes in a comment has no spaces between, a nest of lists does; both stay far below this run.
    if (flow > limits.depth || run > limits.depth * 10) return 'too-deep';
  }
  return null;
}

/** Whether indentation nests deeper than `depth` levels (twice as many indents: lists may add one of their own). */
export function indentFault(text: string, depth: number): boolean {
  const open: number[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    if (indent < 0 || line[indent] === '#' || line[indent] === '\r') continue;
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    open.push(indent);
    if (open.length > depth * 2) return true;
  }
  return false;
}

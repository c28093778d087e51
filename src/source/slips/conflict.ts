import { type Slip, shown } from './slip.js';

/** The first mark that version control leaves where two people changed the same lines, if both its ends are there. */
export function conflictIn(text: string): Slip | null {
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => /^<{7}(?:\s|$)/.test(line));
  const end = lines.findIndex((line, i) => i > begin && /^>{7}(?:\s|$)/.test(line));
  if (begin < 0 || end < 0) return null;
  return {
    kind: 'conflict',
    line: begin + 1,
    column: 1,
    found: shown(lines[begin] ?? ''),
    // where it ends
    write: `${end + 1}`,
    spaces: null,
  };
}

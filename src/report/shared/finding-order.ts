import type { DiagnosticReport } from '../score/score-schema.js';

const severities = { error: 0, warning: 1, info: 2 };

/** What sorts as people read a file: the whole file first, then lines or sheets. */
type Key = readonly [severity: number, stake: number, sheet: string, line: number, column: number];

/**
 * Worst first, then by place; the sheet where most is at stake comes before hidden recaps. Code units and numbers
 * only, so that no machine's language changes the order.
 * @param findings in the order of the file, which those of one sheet keep.
 */
export function bySeverityAndPlace(findings: readonly DiagnosticReport[]): DiagnosticReport[] {
  const stakes = new Map<string, number>();
  for (const { location, points } of findings) {
    if (!location || !('cell' in location)) continue;
    stakes.set(location.sheet, Math.max(stakes.get(location.sheet) ?? 0, Math.abs(points ?? 0)));
  }
  return findings
    .map((finding) => ({ finding, key: keyOf(finding, stakes) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

function keyOf({ severity, location }: DiagnosticReport, stakes: ReadonlyMap<string, number>): Key {
  const worst = severities[severity];
  // what is about the whole file stands before any sheet
  const all = Number.POSITIVE_INFINITY;
  if (location && 'line' in location) return [worst, all, '', location.line, location.column];
  if (!location || !('cell' in location)) return [worst, all, '', 0, 0];
  return [worst, stakes.get(location.sheet) ?? 0, location.sheet, 0, 0];
}

function compare(a: Key, b: Key): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return b[1] > a[1] ? 1 : -1;
  if (a[2] !== b[2]) return a[2] < b[2] ? -1 : 1;
  return a[3] - b[3] || a[4] - b[4];
}

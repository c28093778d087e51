import type { Sides } from './sides.js';
import type { Table } from './table.js';

/** In the official workbooks headings step to the right, level by level; flat copies keep them in a column or two. */
const fewestSteps = 3;

/** Which known layout a table has, for people and for what is particular to it. */
export function layoutName(table: Table, { teams }: Sides): string {
  if (teams > 1) return 'dua-tpi';
  if (teams === 1) return 'portalrb-2026';
  const steps = new Set(table.alignment.flatMap((signals) => signals?.column ?? []));
  return steps.size >= fewestSteps ? 'lampiran-iii' : 'tabel-datar';
}

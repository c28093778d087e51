import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** Findings that are for the user to deal with, and the official workbook's own. */
export interface Parted {
  readonly own: readonly DiagnosticReport[];
  readonly official: readonly DiagnosticReport[];
}

/** @param detail all are told one by one. */
export const partOfficial = (findings: readonly DiagnosticReport[], detail: boolean): Parted => ({
  own: findings.filter((d) => detail || !d.official),
  official: findings.filter((d) => !detail && d.official),
});

/** One line for all the faults that came with the workbook, and what they cost there; nothing without any. */
export function officialLine(official: readonly DiagnosticReport[], { text, lang }: Words): Cell[] {
  if (official.length === 0) return [];
  const total = official.find((d) => d.code === 'cached-total-differs');
  const faults = official.filter((d) => d !== total);
  const { count, differs, worth } = text.check.official;
  const difference = Number(total?.params.difference ?? 0);
  const cost = faults.reduce((sum, { points }) => sum + Math.abs(points ?? 0), 0);
  const effect =
    difference === 0
      ? cost === 0
        ? ''
        : worth(unsigned(cost, lang))
      : differs(formatMargin(difference, lang));
  return [cell(`${text.severity.info} ${count(faults.length, effect)}`, 'muted')];
}

const unsigned = (points: number, lang: Lang): string => formatMargin(points, lang).replace(/^\+/, '');

import type { Fraction } from '../instrument/exact.js';
import type { Branch, Instrument } from '../instrument/model.js';
import type { Marks } from './judge.js';
import { scoreTree } from './tree.js';

/**
 * The total as the official workbook's formulas count it, with the LHKASN row mended: blanks left out of their mean.
 * Null where the workbook shows an error instead (domain.md, section 2): a sub-component or survey without any
 * answer (#DIV/0!, #VALUE!), or a division by zero.
 */
export function workbookTotal(instrument: Instrument, marks: Marks): Fraction | null {
  const dividesByZero = [...marks.values()].some((mark) => mark.dividesByZero);
  if (dividesByZero || hasEmptyMean(instrument.root, marks)) return null;
  return scoreTree(instrument, marks, { blank: 'exclude', zeroDivision: 'full' }).points;
}

function hasEmptyMean(branch: Branch, marks: Marks): boolean {
  const isBlank = (id: string) => (marks.get(id)?.score ?? null) === null;
  const leaves = branch.children
    .filter((child) => child.kind === 'indicator')
    .map((leaf) => isBlank(leaf.id));
  const empty = branch.mean ? leaves.length > 0 && leaves.every(Boolean) : leaves.some(Boolean);
  return empty || branch.children.some((child) => child.kind === 'branch' && hasEmptyMean(child, marks));
}

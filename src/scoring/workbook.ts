import type { Fraction } from '../instrument/exact.js';
import type { Branch, Instrument } from '../instrument/model.js';
import type { Marks } from './marks.js';
import { type ScoreTree, scoreTree, type TreePolicy } from './tree.js';

/** As the official workbook's formulas count, with the LHKASN row mended: blanks left out of their mean. */
const workbookPolicy: TreePolicy = { blank: 'exclude', zeroDivision: 'full' };

/**
 * The score as the workbook's formulas count it.
 * @param tree the score of these marks under `policy`, which is the same one where no blank and no 0 of 0 is counted.
 */
export function treeWithoutBlanks(
  instrument: Instrument,
  marks: Marks,
  policy: TreePolicy,
  tree: ScoreTree,
): ScoreTree {
  const all = [...marks.values()];
  const isSame =
    (policy.blank === 'exclude' ||
      all.every((mark) => mark.score !== null || mark.status === 'zero-of-zero')) &&
    (policy.zeroDivision === 'full' || all.every((mark) => mark.status !== 'zero-of-zero'));
  return isSame ? tree : scoreTree(instrument, marks, workbookPolicy);
}

/**
 * The total that the workbook shows; null where it shows an error instead (docs/aturan.md): a sub-component or
 * survey without any answer (#DIV/0!, #VALUE!), or a division by zero.
 */
export function workbookTotal(
  instrument: Instrument,
  marks: Marks,
  withoutBlanks: ScoreTree,
): Fraction | null {
  const dividesByZero = [...marks.values()].some((mark) => mark.dividesByZero);
  if (dividesByZero || hasEmptyMean(instrument.root, marks)) return null;
  return withoutBlanks.root.points;
}

function hasEmptyMean(branch: Branch, marks: Marks): boolean {
  const isBlank = (id: string) => (marks.get(id)?.score ?? null) === null;
  const leaves = branch.children
    .filter((child) => child.kind === 'indicator')
    .map((leaf) => isBlank(leaf.id));
  const empty = branch.mean ? leaves.length > 0 && leaves.every(Boolean) : leaves.some(Boolean);
  return empty || branch.children.some((child) => child.kind === 'branch' && hasEmptyMean(child, marks));
}

import { kindOfName, withoutEnding } from './file-names.js';

/** Where the unit data of a worksheet are looked for. */
export const unitFileBeside = (file: string): string => `${withoutEnding(file)}.unit.yaml`;

/** What a folder holds of unit files and worksheets, by their names alone. */
export interface UnitFilesHere {
  /** Unit files whose name belongs to no worksheet here. */
  readonly orphans: readonly string[];
  readonly worksheets: number;
}

/** What programs make of a name that is taken: `x (1)`, `x - Copy`, `x - Salinan (2)`. */
const copied = String.raw`(?: ?- ?(?:copy|salinan|kopi|kopie))?(?: ?\(\d+\))?`;

/**
 * `LKE.unit.yml`, `LKE.unit.yaml.txt`, `LKE.unit.yaml.yaml`, `LKE.unit (1).yaml`, `LKE_unit.yaml`: what is named as a unit
 * file more or less.
 */
const nearly = new RegExp(
  String.raw`(?:[._ -]unit${copied}(?:\.ya?ml)+(?:\.(?:txt|docx?|rtf))?${copied}|\.unit\.txt)$`,
  'i',
);

/** @param names of everything in a folder. */
export function unitFilesAmong(names: readonly string[]): UnitFilesHere {
  const isUnitFile = (name: string) => nearly.test(name);
  const worksheets = names.filter((name) => kindOfName(name) === 'worksheet' && !isUnitFile(name));
  const owned = new Set(worksheets.map(unitFileBeside));
  return {
    orphans: names.filter((name) => isUnitFile(name) && !owned.has(name)).sort(),
    worksheets: worksheets.length,
  };
}

/**
 * The unit file that was meant for a worksheet and is not called as it has to be: the same name but for case, signs and
 * endings; or the only one without a worksheet, beside the only worksheet. Null where none is meant for it.
 */
export function misnamedUnitFile(worksheet: string, { orphans, worksheets }: UnitFilesHere): string | null {
  const wanted = plain(withoutEnding(worksheet));
  const same = orphans.filter((name) => plain(withoutEnding(name.replace(nearly, ''))) === wanted);
  const [only] = same.length > 0 ? same : worksheets === 1 && orphans.length === 1 ? orphans : [];
  return only ?? null;
}

/** Letters and digits of a name, in small letters: what is left where people spell it differently. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

import type { CliText } from '../../id/cli.js';
import { counted } from '../counted.js';

/** `lke convert`. */
export const convertEn: CliText['convert'] = {
  description: 'Turn a worksheet into another form: LKE workbook (.xlsx), YAML, or PortalRB JSON',
  input: 'worksheet (.yaml, .xlsx, PortalRB .json), or - for standard input; a folder with --units',
  output: 'file to write (.xlsx, .yaml, .json), or - for standard output',
  to: 'form of the result (by default: by the ending of its name)',
  strict: 'status 1 when the target form cannot hold something',
  units:
    'list of the units that are proposed (YAML): tahun, and of each unit berkas, id, nama, kategori, afirmasi',
  portalrb: 'folder to write: the package of an institution for PortalRB (pengusulan/ and lke/jawaban-unit/)',
  form: 'Name a file to write, or --units LIST and --portalrb FOLDER for a folder of worksheets.',
  noFolder: (name) => `"${name}" is no folder with worksheets.`,
  refused: (count) =>
    `Nothing was written: ${counted(count, 'problem')} to be mended first, PortalRB would refuse.`,
  packaged: (units, wbk, wbbm) =>
    `Written: ${counted(units, 'unit')} (${wbk} proposed for WBK, ${wbbm} for WBBM).`,
  leftOver: (count, names) =>
    `${counted(count, 'older file')} of answers in lke/jawaban-unit ${count === 1 ? 'is' : 'are'} no part of this package: ${names}. Delete what belongs to units that are no longer proposed.`,
  target: (name, endings) =>
    `What "${name}" is to be cannot be told from its name. Use the ending ${endings}, or --to.`,
  terminal: 'A workbook is no text for a screen. Name a file, or redirect the output (> LKE.xlsx).',
  from: (name) => `Converted from ${name}`,
  done: (answered, lost, wrong) => {
    const left = lost === 0 ? 'all that was read' : `${lost} thing(s) not whole`;
    const source = `what ${wrong} error(s) above are about may be missing`;
    const carried = lost + wrong === 0 ? 'all of it' : wrong === 0 ? left : `${left}; ${source}`;
    return `Converted: ${answered}; ${carried}.`;
  },
};

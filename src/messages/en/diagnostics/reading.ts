import type { Seems } from '../../../diagnostic/catalogue.js';
import type { ReadingParams } from '../../../diagnostic/codes/reading.js';
import { isAddress } from '../../address-like.js';
import { folderWord } from '../../command-line.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { lke } from '../command.js';
import { maybe } from './maybe.js';
import { describeSlipEn } from './yaml.js';

/** What a file is, and what to do with it. */
const seems: Record<Seems, readonly [what: string, advice?: string]> = {
  html: [
    'a web page (HTML)',
    'If it holds the LKE table (whatever its name ends in), open it in Excel and save it as .xlsx.',
  ],
  csv: [
    'CSV text, which has neither the formulas nor the layout of an LKE',
    'Use the workbook itself, or open it in Excel and save it as .xlsx.',
  ],
  pdf: ['a PDF document'],
  word: ['a Word document'],
  odt: ['a LibreOffice Writer document (.odt)'],
  powerpoint: ['a PowerPoint presentation'],
  ods: ['a LibreOffice workbook (.ods)', 'Save it as .xlsx.'],
  xlsb: ['a binary Excel workbook (.xlsb)', 'Save it as .xlsx.'],
  xls: ['an old Excel workbook (.xls)', 'Save it as .xlsx.'],
  zip: ['a ZIP archive, not an Excel workbook', 'Take the workbook out of it first.'],
  text: ['plain text'],
  binary: ['a binary file of an unknown kind'],
  json: ['JSON, but not PortalRB answers'],
  yaml: ['YAML without the key "jawaban"'],
  own: [
    'a report of lke-zi itself, not a worksheet',
    'Name the worksheet it was made from; pieces of a recap (NDJSON) are joined with: lke batch --merge.',
  ],
  units: ["PortalRB's list of units, not answers", 'Ask for the answers of one unit (/lke/jawaban-unit/ID).'],
  lock: [
    'the lock file that Excel or LibreOffice keeps while a workbook is open',
    'Close the program and name the workbook itself, without ~$ before its name.',
  ],
  zeros: [
    'a file of nothing but zeros: not yet downloaded from OneDrive or Google Drive, or a failed download',
    'Open or download it again until it is complete.',
  ],
  picture: ['a picture', 'Use the LKE workbook itself.'],
  media: ['a video or sound recording'],
  archive: ['an archive (RAR, 7z, GZ)', 'Take the workbook out of it first.'],
  shortcut: [
    'a shortcut (link) to a document elsewhere',
    'Follow the link, download the workbook and use that file.',
  ],
  google: [
    'a Google Drive link, not the document',
    'Open it in Google Sheets and download it as .xlsx (File, Download).',
  ],
  rtf: [
    'a WordPad document (RTF)',
    'An LKE is filled in as an Excel workbook, or as a YAML worksheet in plain text (Notepad).',
  ],
  fods: ['a flat LibreOffice workbook (.fods)', 'Open it in LibreOffice and save it as .xlsx.'],
  'xml-spreadsheet': [
    'an Excel workbook in XML (XML Spreadsheet 2003)',
    'Open it in Excel and save it as .xlsx.',
  ],
  xml: ['an XML document'],
  mhtml: ['an archived web page (MHTML)'],
  email: ['an e-mail', 'Save its attachment first.'],
  numbers: ['a Numbers workbook (Apple)', 'Export it to Excel (.xlsx).'],
};

const tooLarge = {
  'too-large': 'it is larger than the limit',
  'too-many-lines': 'it has too many lines',
  'too-deep': 'it is nested too deeply or too densely',
};

const asText = (found: string, write: string, otherwise: string) =>
  `${found === '' ? '' : `: "${found}"`}. If this is plain text, quote it${write === '' ? '' : `: ${write}`}; if not, ${otherwise}.`;

const forbidden: Record<
  ReadingParams['yaml-forbidden']['what'],
  (params: ReadingParams['yaml-forbidden']) => string
> = {
  alias: ({ found, write }) =>
    `YAML anchors and aliases (&, *) are not accepted${asText(found, write, 'write the value itself')}`,
  tag: ({ found, write }) => `YAML tags (!...) are not accepted${asText(found, write, 'remove the tag')}`,
  directive: () => 'YAML directives (%...) are not accepted; remove the line.',
  documents: () => 'The file holds more than one YAML document; split it into files.',
};

const broken: Record<string, string> = {
  corrupt: 'is damaged or cut off',
  'too-large': 'is too large once unpacked',
  'too-many': 'holds too many cells or parts',
  dtd: 'holds an abnormal XML definition',
  encoding: 'uses an unknown text encoding',
};

/** Why a file or stream takes no more, by the system's code. */
const unwritten: Record<string, string> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the place is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program is using the file',
  EEXIST: 'a file has the name of its folder',
  ENOTDIR: 'a file has the name of its folder',
};

/** A sheet that is too much is mostly one with formats far below and beside its table. */
const isFull = (reason: string, part: string) => reason.startsWith('too-') && part.includes('/worksheets/');

export const readingEn: MessagesOf<ReadingParams> = {
  'file-not-found': ({ name, suggestion }) =>
    isAddress(name)
      ? `"${name}" is an address, not a file; lke-zi fetches nothing from a network. Download the file, then name it as it is called on this computer.`
      : `There is no file "${name}".${maybe(suggestion)} Check its name and folder.`,
  'file-unreadable': ({ reason }) =>
    `The file cannot be opened (${reason}). Check permissions and whether another program holds it.`,
  'file-is-folder': ({ name, files, more }) =>
    files === ''
      ? 'This is a folder, not a file, and no worksheet is directly in it. Name the file.'
      : `This is a folder, not a file. Name one of the worksheets in it: ${files}${more > 0 ? ` and ${more} more` : ''}; or make a recap of all: ${lke('batch', folderWord(name))}`,
  'output-is-input': ({ name }) => `"${name}" is an input and is never written over. Use another name.`,
  'output-not-file': ({ name }) => `"${name}" is no plain file. Use another name.`,
  'output-unwritten': ({ name, reason }) =>
    `${name === '' ? 'Standard output' : `"${name}"`} cannot be written: ${unwritten[reason] ?? reason}. The result is not saved whole.`,
  'folder-not-found': ({ name }) => `There is no folder "${name}". Make it first.`,
  'output-exists': ({ name }) => `The file "${name}" exists and is kept. Use another name, or --force.`,
  'nothing-found': ({ words, suggestion, file, sheets }) =>
    file === ''
      ? `Nothing matches "${words}".${maybe(suggestion)} All that can be asked: lke explain`
      : `In ${file} nothing is read in the row of the cell "${words}". Sheets that are read: ${sheets}.`,
  'file-empty': () => 'The file is empty. Check that it was copied or downloaded completely.',
  'file-too-large': ({ size, limit }) =>
    `The file is too large (${Math.ceil(size / 1024)} KiB, limit ${Math.floor(limit / 1024)} KiB). Remove pictures and attachments and save again.`,
  'file-encoding': () => 'The text is not saved as UTF-8. Save it again with UTF-8 encoding.',
  'file-not-worksheet': ({ seems: kind }) => {
    const [what, advice = 'Use an LKE workbook (.xlsx), a YAML worksheet or PortalRB JSON.'] = seems[kind];
    return `This is not an LKE: it seems to be ${what}. ${advice}`;
  },
  'workbook-encrypted': () =>
    'The workbook is locked with a password. Open it in Excel, remove the password and save.',
  'workbook-labelled': () =>
    'The workbook is protected by a sensitivity label, so its contents are encrypted. Open it in Excel with your office account, change the label to one that does not encrypt (such as General), and save a copy.',
  'workbook-unreadable': ({ reason, part, detail }) =>
    `The workbook ${broken[reason] ?? 'is damaged'}${part ? ` (${part}: ${detail})` : ''}. Open it in Excel, ${isFull(reason, part) ? 'delete the empty rows and columns below and beside the table (Ctrl+End shows where they end), ' : ''}save it as a new .xlsx and try again.`,
  'yaml-too-large': ({ what }) =>
    `The YAML file is refused: ${tooLarge[what]}. A reasonable worksheet is far smaller.`,
  'yaml-forbidden': (params) => forbidden[params.what](params),
  'yaml-syntax': ({ problem, ...words }) => describeSlipEn(problem, words),
  'json-syntax': () => 'Broken JSON. Download the file from PortalRB again.',
  'lke-old-instrument': ({ found }) =>
    `This is the old LKE, from before Permen PANRB 90/2021 (${found}). Move its answers to the LKE of Permen PANRB 90/2021.`,
  'lke-not-found': ({ sheets, asked }) =>
    `${asked === '' ? 'No sheet of this workbook is an LKE.' : `The sheet "${asked}" (--sheet) is no LKE.`} Sheets: ${sheets}. Looked for: a table with the columns "Penilaian" and "Jawaban".`,
  'lke-ambiguous': ({ sheets, answers, first }) =>
    `More than one sheet is a filled LKE: ${sheets} (${answers} indicators answered). Choose one, for example --sheet "${first}".`,
  'lke-columns': ({ sheet, missing, found }) =>
    `The sheet "${sheet}" looks like an LKE, but the unit's column "${missing}" was not found.${found === '' ? '' : ` Columns of answers: ${found}.`} Name the column with --column.`,
  'lke-rows': ({ sheet, found, expected }) =>
    `The sheet "${sheet}" looks like an LKE, but only ${found} of ${expected} indicator rows were recognised. Restore the rows and the texts of the questions as in the official LKE.`,
  'lke-unsorted': ({ sheet, found }) =>
    `The sheet "${sheet}" has ${found} questions of the LKE, but not in its order: its rows were sorted by another column. Sort them by the column of numbers again, or undo the sorting.`,
  'worksheet-version': ({ found }) => `Worksheet version "${found}" is unknown; supported: 1. Update lke-zi.`,
  'worksheet-instrument': ({ found, known }) =>
    `The worksheet uses the instrument "${found}", but it is being scored with "${known}". Make them agree, or use --instrument.`,
  'instrument-ambiguous': ({ instruments }) =>
    `This worksheet fits several instruments that score differently: ${instruments}. Choose one with --instrument.`,
  'instrument-mismatch': ({ instrument, leftOver, leftOverCount, lacking, lackingCount, better }) => {
    const found = [
      ...(leftOverCount > 0 ? [`${leftOverCount} question(s) unknown to it (${leftOver})`] : []),
      ...(lackingCount > 0 ? [`${lackingCount} of its indicators not asked (${lacking})`] : []),
    ].join(', and ');
    const next = better
      ? `An instrument that fits better: ${better}; use that one.`
      : 'If this worksheet is of another instrument, name that with --instrument FILE; if questions were added or deleted by hand, restore them.';
    return `The questions of this worksheet are not those of the instrument ${instrument}${found && `: ${found}`}. ${next}`;
  },
};

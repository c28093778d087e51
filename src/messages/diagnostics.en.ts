import type { Seems } from '../diagnostic/catalogue.js';
import { type DiagnosticMessages, signed } from './diagnostics.id.js';

const seems: Record<Seems, string> = {
  html: 'a web page (HTML) under another name',
  csv: 'CSV text',
  pdf: 'a PDF document',
  word: 'a Word document',
  xls: 'an old Excel workbook (.xls)',
  zip: 'a ZIP archive, not an Excel workbook',
  text: 'plain text',
  binary: 'a binary file of an unknown kind',
  json: 'JSON, but not PortalRB answers',
  yaml: 'YAML without the key "jawaban"',
};

const maybe = (suggestion: string) => (suggestion ? ` Did you mean "${suggestion}"?` : '');

const tooLarge = {
  'too-large': 'it is larger than the limit',
  'too-many-lines': 'it has too many lines',
  'too-deep': 'it is nested too deeply or too densely',
};

const forbidden = {
  alias: 'YAML anchors and aliases (&, *) are not accepted; write the value itself.',
  tag: 'YAML tags (!...) are not accepted; remove the tag.',
  directive: 'YAML directives (%...) are not accepted; remove the line.',
  documents: 'The file holds more than one YAML document; split it into files.',
};

const senses: Record<string, (found: string, expected: string) => string> = {
  'id-repeated': (found) => `The id "${found}" is used more than once; ids must be unique.`,
  weights: (found, expected) => `The weights below add up to ${found}, expected ${expected}.`,
  'weight-missing': (found) => `"${found}" has no weight; write "weight".`,
  'weight-mixed': () => 'Some items have a weight and some do not; give one to all or to none.',
  'node-shape': (found) => `"${found}" must have either "children" or "scale".`,
  'scale-unknown': (found, expected) => `There is no scale "${found}". Known: ${expected}.`,
  'scale-order': (found) => `Level scores ${found} must descend from 1 to 0.`,
  'formula-missing': (found) => `"${found}" is computed from counts but has no "formula".`,
  'formula-input': (found, expected) =>
    `The formula names "${found}", which is not an input. Inputs: ${expected}.`,
  'requirement-node': (found) => `A requirement names "${found}", which is not in the instrument.`,
  'requirement-predicate': (found, expected) => `There is no predicate "${found}". Known: ${expected}.`,
  'requirement-minimum': (found, expected) =>
    `The minimum ${found} is above the highest possible ${expected}.`,
  'prerequisite-predicate': (found, expected) => `There is no predicate "${found}". Known: ${expected}.`,
  'prerequisite-grade': (found, expected) => `The minimum "${found}" is not a possible value: ${expected}.`,
  'soal-repeated': (found) => `Question number ${found} is used more than once.`,
};

export const diagnosticsEn: DiagnosticMessages = {
  'file-not-found': ({ name }) => `There is no file "${name}". Check its name and folder.`,
  'file-unreadable': ({ reason }) =>
    `The file cannot be opened (${reason}). Check permissions and whether another program holds it.`,
  'file-is-folder': () => 'This is a folder, not a file. Name a worksheet inside it.',
  'nothing-found': ({ words, suggestion }) =>
    `Nothing matches "${words}".${maybe(suggestion)} Try other words, such as: lke explain gratifikasi`,
  'output-exists': ({ name }) => `The file "${name}" exists and is kept. Use another name, or --force.`,
  'file-empty': () => 'The file is empty. Check that it was copied or downloaded completely.',
  'file-too-large': ({ size, limit }) =>
    `The file is too large (${Math.ceil(size / 1024)} KiB, limit ${Math.floor(limit / 1024)} KiB). Remove pictures and attachments and save again.`,
  'file-encoding': () => 'The text is not saved as UTF-8. Save it again with UTF-8 encoding.',
  'file-not-worksheet': ({ seems: what }) =>
    `This is not an LKE: it seems to be ${seems[what]}. Use an LKE workbook (.xlsx), a YAML worksheet or PortalRB JSON.`,
  'workbook-encrypted': () =>
    'The workbook is locked with a password. Open it in Excel, remove the password and save.',
  'workbook-unreadable': ({ reason, part }) =>
    `The workbook is damaged or abnormal (${reason}${part ? `: ${part}` : ''}). Open it in Excel, save it as a new .xlsx and try again.`,
  'yaml-too-large': ({ what }) =>
    `The YAML file is refused: ${tooLarge[what]}. A reasonable worksheet is far smaller.`,
  'yaml-forbidden': ({ what }) => forbidden[what],
  'yaml-syntax': ({ problem, note }) =>
    note
      ? 'Broken YAML: there is a colon inside a text. Put it in quotes, such as catatan: "Meeting: 5 March".'
      : `Broken YAML (${problem}). Check the leading spaces, quotes and brackets on this line.`,
  'json-syntax': () => 'Broken JSON. Download the file from PortalRB again.',
  'lke-old-instrument': ({ found }) =>
    `This is the old LKE, from before Permen PANRB 90/2021 (${found}). Move its answers to the LKE of Permen PANRB 90/2021.`,
  'lke-not-found': ({ sheets }) =>
    `No sheet of this workbook is an LKE. Sheets: ${sheets}. Looked for: a table with the columns "Penilaian" and "Jawaban".`,
  'lke-ambiguous': ({ sheets }) =>
    `More than one sheet looks like an LKE: ${sheets}. Remove the copies and keep one.`,
  'lke-columns': ({ sheet, missing }) =>
    `The sheet "${sheet}" looks like an LKE, but the column ${missing} was not found.`,
  'lke-rows': ({ sheet, found, expected }) =>
    `The sheet "${sheet}" looks like an LKE, but only ${found} of ${expected} indicator rows were recognised.`,
  'worksheet-version': ({ found }) => `Worksheet version "${found}" is unknown; supported: 1. Update lke-zi.`,
  'worksheet-instrument': ({ found, known }) =>
    `The worksheet uses the instrument "${found}", but it is being scored with "${known}". Make them agree, or use --instrument.`,
  'instrument-shape': ({ path, problem, found }) =>
    `Instrument file: "${path}" has the wrong shape (${problem}: ${found}).`,
  'instrument-sense': ({ problem, found, expected }) => senses[problem]?.(found, expected) ?? problem,
  'key-unknown': ({ key, suggestion, allowed }) =>
    `The key "${key}" is unknown.${maybe(suggestion)} Known: ${allowed}.`,
  'key-duplicate': ({ key, line }) => `The key "${key}" is already on line ${line}. Remove one of them.`,
  'shape-unexpected': ({ key, expected }) =>
    `"${key}" should hold ${{ mapping: 'key: value pairs', list: 'a list', text: 'a single value' }[expected]}.`,
  'indicator-unknown': ({ id, suggestion }) => `The instrument has no indicator "${id}".${maybe(suggestion)}`,
  'value-invalid': ({ key, found, allowed }) =>
    `The value "${found}" of "${key}" is not valid. Allowed: ${allowed}.`,
  'comma-split': ({ found }) =>
    `A number was split at its comma (the rest is "${found}"). Inside { } write a point, such as 3.72, or quotes: "3,72".`,
  'answer-missing': ({ allowed }) => `Not answered. Fill in: ${allowed}.`,
  'answer-outside-scale': ({ found, allowed }) =>
    `The answer "${found}" is not on the scale. Choose one of: ${allowed}.`,
  'answer-shape': ({ expected, keys }) =>
    expected === 'inputs' ? `This indicator takes counts: ${keys}.` : 'This indicator takes a single answer.',
  'index-outside-range': ({ found, maximum }) =>
    `The index ${found} is outside 0-${maximum}. Check the survey result.`,
  'index-percent': ({ found, proposed, maximum }) =>
    `"${found}" is a percentage; an index from 0 to ${maximum} is asked for. If the percentage is right, write ${proposed}.`,
  'count-missing': ({ key }) =>
    `"${key}" is blank, so this indicator counts as unanswered. Fill in a whole number (0 if none).`,
  'count-invalid': ({ key, found }) =>
    `"${key}" holds "${found}"; a whole number of 0 or more is asked for, without thousands separators.`,
  'share-of-nothing': ({ part, whole }) => `${part} although ${whole} = 0. Scored 0; check both counts.`,
  'zero-of-zero': () => 'Nothing to count (0 of 0), scored by --zero-division. Make sure with the TPI.',
  'formula-without-result': ({ formula }) =>
    `The answer cell holds a formula (${formula}) without a result. Open and save it in Excel, or type the answer.`,
  'formula-answer': ({ formula, found }) =>
    `The answer cell holds a formula (${formula}); its stored result "${found}" is used. Better type the answer.`,
  'error-cell': ({ found }) => `The answer cell holds the error ${found}. Type the answer.`,
  'effort-invalid': ({ found }) => `The effort "${found}" must be a whole number of 1 or more.`,
  'row-not-recognised': ({ text, found }) =>
    `The row "${text}" holds the answer "${found}" but is no known indicator; that answer is not scored.`,
  'indicator-row-missing': () =>
    'The row of this indicator was not found in the workbook. Restore it from the official LKE.',
  'tpi-columns': ({ used, others }) =>
    `There is more than one TPI column. Used: "${used}"; not used: ${others}.`,
  'cached-total-differs': ({ found, difference, cells }) =>
    typeof found === 'string'
      ? `The workbook shows the error ${found} as its total; it comes from ${cells}. Mend the answer or formula there.`
      : `The total stored in the workbook differs by ${signed(difference)} from this calculation; the difference comes from ${cells}.`,
  'prerequisite-invalid': ({ key, found, allowed }) =>
    `The prerequisite "${key}" holds "${found}". Allowed: ${allowed}.`,
};

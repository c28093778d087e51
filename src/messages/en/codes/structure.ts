import type { StructureParams } from '../../../diagnostic/codes/structure.js';
import type { DocsOf } from '../../codes/docs-of.js';
import { mergeDocsEn } from './merge.js';

/** What is said in English of how a YAML or JSON worksheet is put together. */
export const structureDocsEn: DocsOf<StructureParams> = {
  ...mergeDocsEn,
  'key-unknown': {
    title: 'An unknown key',
    why: 'What stands under an unknown key is not scored. So that nothing is lost silently, such a key is an error.',
    example: 'prasyarat: { opini_bkp: WTP }, should be opini_bpk',
    fix: 'Correct the spelling as the message suggests, or remove the key.',
  },
  'key-duplicate': {
    title: 'The same key is written twice',
    why: 'A question has one answer. The file does not tell which of the two is meant, so neither is used.',
    example: 'A.I.1.i.b: A on line 20, and A.I.1.i.b: C on line 95',
    fix: 'Keep the right one and remove the other.',
  },
  'key-misplaced': {
    title: 'A key stands too far left or right',
    why: 'The spaces before a key say what it belongs to. One that stands too far left belongs to nothing, one too far right to something else, and it is not read.',
    example: '"catatan:" in line with "A.I.1.i.b:" instead of under it',
    fix: 'Put it in line with other keys of its kind: two spaces further right than the key that it belongs under.',
  },
  'shape-unexpected': {
    title: 'The value has another shape than expected',
    why: 'Another shape is asked for here (a single value, a list, or key: value pairs), so this cannot be read.',
    example: 'unit: Puskesmas Contoh, should be nama: Puskesmas Contoh below "unit:"',
    fix: 'Write it as in a blank worksheet; make one to look at with: lke init example.yaml',
  },
  'indicator-unknown': {
    title: 'The instrument has no such indicator',
    why: 'The answer under this id is not scored, and the indicator that was meant counts as blank.',
    example: 'A.I.1.i.z: Ya',
    fix: 'Correct the id as the message suggests. A blank worksheet (lke init) has all ids.',
  },
  'value-invalid': {
    title: 'The value is not valid for this key',
    why: 'The value is none of those possible and is taken as not given. Unit data decide which prerequisites apply.',
    example: 'jenis_instansi: kabupaten, should be pemda or kementerian-lembaga',
    fix: 'Use one of the values named in the message.',
  },
  'comma-split': {
    title: 'A number was split at its decimal comma',
    why: 'Inside { } and [ ] a comma separates items. Of 3,72 only the 3 is left as the value, so this answer is invalid and scores 0.',
    example: 'B.I.a: { unit: 3,72 }',
    fix: 'Write a point, { unit: 3.72 }, or quotes, { unit: "3,72" }.',
  },
  'effort-invalid': {
    title: 'The effort is not a whole number of 1 or more',
    why: 'Efforts are used to find the cheapest way to WBK or WBBM. Anything else cannot be compared and is ignored; the score stays the same.',
    example: 'upaya: much',
    fix: 'Enter a whole number, such as upaya: 3, or remove the line.',
  },
  'due-invalid': {
    title: 'The due date is no date',
    why: 'Due dates are only used for work plans. What is no date cannot be put in order and is ignored; the score stays the same.',
    example: 'tenggat: end of the month',
    fix: 'Write day, month and year, such as tenggat: 31-12-2026 or 2026-12-31, or remove the line.',
  },
  'note-cut': {
    title: 'A text is cut off at a # sign',
    why: 'In YAML a space followed by # begins a comment, so the rest of the text is lost. Evaluators will not see that part.',
    example: 'catatan: SK tim #12 tahun ini (only "SK tim" is read)',
    fix: 'Put the whole text in quotes: catatan: "SK tim #12 tahun ini"',
  },
  'answer-absent': {
    title: 'An indicator is not in the worksheet',
    why: 'An indicator that is not written counts as unanswered and scores 0. Without its line that is easily overlooked.',
    example: 'There is no line A.I.2.i.a below "jawaban:"',
    fix: 'Add a line with that id and its answer, or begin with a blank worksheet (lke init).',
  },
};

import type { CliText } from '../../id/cli.js';
import { counted } from '../counted.js';

/** `lke batch`. */
export const batchEn: CliText['batch'] = {
  description: 'Recap of many worksheets: ranking, failing requirements, TPI differences, history',
  paths: 'files, folders (with all below) or patterns such as "2026/**/*.xlsx"',
  sort: 'order: rank, total, margin, unit, year, area.5 ...; with :asc or :desc',
  filter: 'show only what fits: wbk, !wbbm, total>=75, unit~puskesmas, fails=area.5; may be repeated',
  target: "measure failing requirements against this predicate (default: each unit's target)",
  merge: 'PATHs are ndjson files of several parts: make one recap of them',
  byMonth: 'progress by month from dated copies of one and the same worksheet, in place of a ranking',
  plan: 'with --progress: a saved plan (plan --format json) whose steps are compared',
  planAlone: '--plan goes with --progress.',
  notWithProgress: (what) =>
    `--progress shows how each unit got on and is no recap: ${what} means nothing here.`,
  year: 'the year of every file, whatever is written anywhere',
  units:
    'list of the units that are waited for (CSV, YAML or .xlsx): who sent nothing, twice, or is not on it',
  withoutNotes: 'without notes and evidence in drafts of the LHE (a recap has none)',
  formats: (names) => `${names}; docx=FOLDER/ writes a draft of the LHE for every unit into that folder`,
  draftsFolder:
    'docx of a recap is one draft of the LHE for every unit. Name one folder for all of them, such as --format docx=lhe/.',
  draftsMerge:
    'Drafts of the LHE are made from worksheets; --merge reads rows only. Name the folder of the worksheets.',
  drafts: (count, folder) =>
    `Written: ${counted(count, 'draft')} of the LHE, by the answers of the TPI, in ${folder}`,
  draftsDiffer:
    'The verdicts of the recap here are by the answers of the unit, those in the drafts by the answers of the TPI. With --by tpi the recap is by the TPI too.',
  draftLacking: (unit, file, why) => `No draft of the LHE: ${unit}${file === '' ? '' : ` (${file})`}: ${why}`,
  draftWhy: { tpi: 'no answers of the TPI yet.', missing: 'no worksheet has come.' },
  noDrafts: 'No draft of the LHE was written.',
  yearForm: 'Write a year of four digits, 2000 to 2100.',
  filesFrom: 'read the names of files from this file, one a line, or - for standard input',
  detail: 'every notice, every failing requirement, and each table for many files too',
  jobs: 'number of threads (default: one for few files, as many as processors for hundreds)',
  noPaths: 'Name the files, folders or patterns, or use --files-from.',
  nothingLeft: "None of the files is a worksheet (temporary files, or lke-zi's own).",
  filterForm: (filter) =>
    `The filter "${filter}" is not understood. Write for example wbk, !wbk, total>=75, year=2026 or unit~word.`,
  unknownField: (flag, field, suggestion, known) =>
    `"${field}" in ${flag} is not known.${suggestion ? ` Do you mean "${suggestion}"?` : ''} There are: ${known}.`,
  progress: (done, total, rate, left) => `${done}/${total} files, ${rate}/s, ${left} left`,
  resumable: 'The same command goes on with it: what is in NAME.partial is not scored again.',
  resumed: (rows) =>
    `Going on with the interrupted run: ${counted(rows, 'file')} in .partial and unchanged, not scored again.`,
  resumedCut: 'The last line in .partial was cut off and is dropped; its file is scored again.',
  otherRun:
    'The .partial that is there is of another run (version, instrument, policy, list of units or unit data differ): begun anew.',
  interrupted: (done, total) => `Stopped after ${done} of ${counted(total, 'file')}.`,
  unreadable: (count, all) =>
    `${count} of ${counted(all, 'file')} could not be read; the reason is in their rows.`,
};

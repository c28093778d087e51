import type { ReadingParams } from '../../../diagnostic/codes/reading.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of files that cannot be read, or outputs that cannot be made. */
export const readingDocsEn: DocsOf<ReadingParams> = {
  'file-not-found': {
    title: 'There is no such file',
    why: 'No file has this name, so there is nothing to score. Usually the name is misspelt, or the command runs in another folder.',
    example: 'lke score LKE-2026.xlsx, but the file is called "LKE 2026.xlsx"',
    fix: 'Check the name and the folder. Put a name with spaces in quotes.',
  },
  'file-unreadable': {
    title: 'The file cannot be opened or written',
    why: 'The system refuses the file, so its answers cannot be scored or the result cannot be saved.',
    example: 'EACCES (no permission) or EBUSY (in use by another program)',
    fix: 'Close the file in Excel, check its permissions, or copy it to a folder of your own and try again.',
  },
  'file-is-folder': {
    title: 'A folder was named instead of a file',
    why: 'One worksheet is one file. A folder cannot be scored as a worksheet.',
    example: 'lke score "LKE 2026/"',
    fix: 'Name a file inside it, such as: lke score "LKE 2026/puskesmas.xlsx"',
  },
  'output-exists': {
    title: 'The output file already exists',
    why: 'An existing file is not replaced unasked, so that no earlier result is lost. That file still holds the old result.',
    example: '--format json=report.json, and report.json exists',
    fix: 'Use another name, or add --force if the old file may be replaced.',
  },
  'output-is-input': {
    title: 'The output would replace an input',
    why: 'Worksheets are never changed by this tool. Replacing one would lose its answers, so not even --force does it.',
    example: 'lke score worksheet.yaml --format json=worksheet.yaml',
    fix: 'Give the output another name.',
  },
  'output-not-file': {
    title: 'The output name is no plain file',
    why: 'Results go to plain files only, so that they are always saved whole or not at all.',
    example: '--format json=report, and "report" is a folder',
    fix: 'Use the name of a file, such as report/result.json.',
  },
  'folder-not-found': {
    title: 'The folder of the output does not exist',
    why: 'Folders are not made silently: a misspelt name would put the result where nobody looks.',
    example: '--format json=results/report.json, and there is no folder "results"',
    fix: 'Make the folder first, or correct its name.',
  },
  'output-unwritten': {
    title: 'The output cannot be written',
    why: 'The place refuses: disk full, no permission, a name too long, or the file open in another program. No half-written file is left.',
    example: 'lke score LKE.xlsx --format json=/locked-folder/report.json',
    fix: 'Free some space, close the file in Excel, or write to another folder.',
  },
  'nothing-found': {
    title: 'Nothing matches the words',
    why: 'No indicator, requirement, prerequisite or finding code has this name or contains all of these words. No score is affected.',
    example: 'lke explain A.I.9',
    fix: 'Use an id as in the worksheet (A.I.1.i.a), or search with a single word: lke explain gratifikasi',
  },
  'file-empty': {
    title: 'The file is empty',
    why: 'The file holds nothing, so there are no answers to score. Usually a download or a copy was cut off.',
    example: 'LKE.xlsx has 0 bytes',
    fix: 'Download or copy the file again and make sure that it opens.',
  },
  'file-too-large': {
    title: 'The file is too large',
    why: 'A reasonable worksheet is far smaller. The limit keeps one file from using up all memory when many are checked.',
    example: 'LKE.xlsx has 48 MB because photos of the evidence are pasted into it',
    fix: 'Move pictures and attachments elsewhere, link to them, and save again.',
  },
  'file-encoding': {
    title: 'The text is not saved as UTF-8',
    why: 'In another encoding letters may be misread, and this tool does not guess what an answer says.',
    example: 'A YAML worksheet that Notepad saved as "ANSI" or "Unicode"',
    fix: 'Save it again with UTF-8 encoding (Notepad: Save As, Encoding: UTF-8).',
  },
  'file-not-worksheet': {
    title: 'The file is not an LKE',
    why: 'Its content is of another kind, whatever its name ends with. What can be scored are LKE workbooks (.xlsx), YAML worksheets and PortalRB JSON.',
    example: 'An LKE.xlsx that is really a web page, because the sign-in page was downloaded',
    fix: 'Get the original file. Files of .xls, .xlsb or .ods: open them and save as .xlsx.',
  },
  'workbook-encrypted': {
    title: 'The workbook is locked with a password',
    why: 'All of its content is encrypted, so no answer can be read. This is not the usual protection of a sheet, which does no harm.',
    example: 'Excel asks for a password before the workbook opens',
    fix: 'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), and save a copy.',
  },
  'workbook-labelled': {
    title: 'The workbook is protected by a sensitivity label',
    why: 'The label encrypts the whole file, and only Excel with the office account can open it. It is no password, so there is none to remove.',
    example: 'Excel shows a label such as "Confidential" in its title bar',
    fix: 'Open it in Excel with the office account, choose a label that does not encrypt (Home, Sensitivity), and save a copy as .xlsx.',
  },
  'workbook-unreadable': {
    title: 'The workbook is damaged or abnormal',
    why: 'Part of it is missing, broken, or far larger than any LKE. Such a file is refused whole, because a score of half of it would mislead.',
    example: 'A download was cut off: the part xl/worksheets/sheet1.xml ends in the middle',
    fix: 'Let Excel open and repair it, save it as a new .xlsx and check again. If that fails, ask for the file again.',
  },
  'yaml-too-large': {
    title: 'The YAML file is too large or too dense',
    why: 'A reasonable worksheet is far smaller. The limit keeps broken or hostile files from blocking a check.',
    example: 'A file nested dozens of levels deep, or of more than 10,000 lines',
    fix: 'Begin with a blank worksheet (lke init) and move the answers there. Keep long texts in the evidence.',
  },
  'yaml-forbidden': {
    title: 'A part of YAML is used that is not accepted',
    why: 'Anchors, aliases, tags, directives and several documents can make a file mean something else than people read in it. Worksheets therefore use simple YAML only.',
    example: 'A.I.1.i.a: &same Ya   and then   A.I.1.ii.a: *same',
    fix: 'Write the value itself at every place. Put a text that begins with &, * or ! in quotes.',
  },
  'yaml-syntax': {
    title: 'Broken YAML',
    why: 'This line cannot be read with certainty, so the worksheet is not scored. Usual causes: a colon inside a note, a tab, or a quote that is not closed.',
    example: 'catatan: Meeting: 5 March',
    fix: 'Put a text with a colon in quotes: catatan: "Meeting: 5 March". Align the beginning of the line with spaces.',
  },
  'json-syntax': {
    title: 'Broken JSON',
    why: 'This file from PortalRB was cut off or edited by hand, so its answers cannot be read.',
    example: 'The file ends in the middle of the list "answers"',
    fix: 'Download the file from PortalRB again, and do not edit it by hand.',
  },
  'lke-old-instrument': {
    title: 'An old LKE, from before Permen PANRB 90/2021',
    why: 'The old instrument has other questions and weights. Its score cannot be held against the present minimums of WBK and WBBM.',
    example: '"A. PROSES (60)", with area weights 5, 5, 15, 10, 15 and 10',
    fix: 'Fill in the LKE of Permen PANRB 90/2021. A blank YAML worksheet is made with: lke init',
  },
  'lke-not-found': {
    title: 'No sheet of the workbook is an LKE',
    why: 'No sheet has the table of an LKE: the columns "Penilaian" and "Jawaban" with the rows of the indicators. Nothing is scored.',
    example: 'A workbook that holds only a recap of scores or a list of evidence links',
    fix: 'Use the workbook that has the LKE sheet itself. If headings of columns were changed, restore them.',
  },
  'lke-ambiguous': {
    title: 'More than one sheet looks like an LKE',
    why: 'The workbook has several LKE sheets that are equally complete. Choosing one could score the wrong answers.',
    example: 'The sheets "LKE ZI" and "LKE ZI (2)" are both filled in',
    fix: 'Name the sheet: lke score LKE.xlsx --sheet "LKE ZI". Copies that are not used had better be removed before submission.',
  },
  'lke-columns': {
    title: 'A column that is needed was not found',
    why: 'The sheet is recognised as an LKE, but without that heading it is not certain where the answers are. This tool does not guess.',
    example: 'The heading "Jawaban" was deleted or replaced by another word',
    fix: 'Restore the heading as in the official workbook, or name the column: --column K',
  },
  'lke-rows': {
    title: 'Too few rows of indicators were recognised',
    why: 'Too many questions are missing or changed for the score to mean anything.',
    example: 'Only 60 of 113 indicators are recognised, because a part was deleted',
    fix: 'Move the answers to a complete official workbook, or restore the rows and the text of the questions.',
  },
  'worksheet-version': {
    title: 'The version of the worksheet is unknown',
    why: 'The worksheet was made for another version of this tool. It may mean something else, so it is not scored.',
    example: 'versi: 2',
    fix: 'Update lke-zi. If the number is a slip, write: versi: 1',
  },
  'worksheet-instrument': {
    title: 'The worksheet was made for another instrument',
    why: 'Every instrument has its own questions and weights. Scoring with another one gives a wrong score.',
    example: 'instrumen: zi-internal-2025, but permenpanrb-90-2021 is used for scoring',
    fix: 'Correct the line "instrumen", or name the instrument: --instrument FILE.',
  },
};

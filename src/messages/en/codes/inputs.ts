import type { InputsParams } from '../../../diagnostic/codes/inputs.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of files and folders that were named. */
export const inputsDocsEn: DocsOf<InputsParams> = {
  'folder-unreadable': {
    title: 'A folder that cannot be opened',
    why: 'The worksheets in it cannot be seen. Without this row the recap would look complete and not be.',
    example: "EACCES: another user's folder",
    fix: 'Ask for permission to read it, or copy what is in it, and run again.',
  },
  'no-worksheets': {
    title: 'No worksheet there',
    why: 'The folder or pattern leads to no worksheet. Mostly its name is mistyped, or what is there has another form.',
    example: 'lke batch "sent 2026/", which holds PDF files only',
    fix: 'Check the name of the folder or the pattern. Save workbooks of other programs as .xlsx first.',
  },
  'file-vanished': {
    title: 'A file that was seen and is gone',
    why: 'It was there when the command began and no longer when it was to be opened, so it cannot be scored.',
    example: 'A file moved during the run, or a link whose target was deleted',
    fix: 'Put the file back and run again.',
  },
  'file-changing': {
    title: 'A file that changed while it was read',
    why: 'What was read is half old and half new; a score from it means nothing.',
    example: 'A workbook being copied from a network or saved in Excel',
    fix: 'Wait until it is saved or copied, and run again.',
  },
  'units-unreadable': {
    title: 'No list of units',
    why: 'A list that cannot be read cannot tell who has not sent anything.',
    example: '--units list.pdf',
    fix: 'Save the list as CSV or .xlsx with a line of heads: unit, institution, year, file ...',
  },
  'units-heads': {
    title: 'Heads of a list that nobody knows',
    why: 'Without a column of units, files or ids, lines cannot be matched with files.',
    example: 'The first line holds data, not heads',
    fix: 'Give the first line heads: unit, institution, year, file ...',
  },
  'units-head-unknown': {
    title: 'A column of the list is not used',
    why: 'It is not known; what is in it does not change the recap.',
    example: 'A column "Address"',
    fix: 'Leave it, or mend the head if it is mistyped.',
  },
  'units-file-unmatched': {
    title: 'A file of the list that is not there',
    why: 'The list names a file or pattern that no file of the recap matches; its unit counts as not sent unless another file names it.',
    example: 'file: clinic-a*.xlsx',
    fix: 'Check the name; it is meant from the folder of the list.',
  },
  'units-file-twice': {
    title: 'One file in two lines of the list',
    why: 'A file is what one unit sent. If two lines name it, one of the units looks as if it had sent something.',
    example: 'Two lines with file: LKE.xlsx',
    fix: 'Name the file of each unit, or delete the wrong line.',
  },
  'units-unit-twice': {
    title: 'A unit that is in the list twice',
    why: 'The same unit in the same year is waited for twice.',
    example: 'Puskesmas Contoh, 2026 in lines 3 and 9',
    fix: 'Delete one of the lines, or tell them apart by institution, year or id.',
  },
  'round-unusable': {
    title: 'Not two worksheets of one round of evaluation',
    why: 'What the unit replies to are the notes and answers of the TPI in the first worksheet. Without them, or from a report that may lack notes, "nothing open" would look like approval.',
    example: 'lke diff replied.xlsx returned.xlsx --round',
    fix: 'Name the worksheet that the TPI returned, then the one after the unit replied.',
  },
  'plan-unreadable': {
    title: 'No saved plan',
    why: 'Without the steps of a plan nobody can say which of them are done.',
    example: '--plan plan.xlsx',
    fix: 'Save the plan as JSON: lke plan LKE.xlsx --format json=plan.json.',
  },
  'partial-foreign': {
    title: 'A .partial file of somebody else',
    why: 'A recap in the making is kept as NAME.partial. Where another file has that name, writing would delete it.',
    example: 'recap.ndjson.partial with notes of your own',
    fix: 'Move or rename that file, or choose another name for the output.',
  },
  'units-lines-odd': {
    title: 'A line of the list of units is not used as a whole',
    why: 'A line without a unit waits for nobody, and values that were shifted under no head, or written twice, are not read as they were meant.',
    example: 'Puskesmas A, Kab. B,2026 without quotes: the year is shifted under no head',
    fix: 'Look at the lines that are named; put values that hold a separator into quotes.',
  },
  'units-institution-open': {
    title: 'One line of the list, several institutions',
    why: 'Units of one name in two institutions are two units. Without the institution on the list both count as one that sent twice.',
    example: 'Puskesmas Sukamaju without an institution, and files from Kabupaten A and Kabupaten B',
    fix: 'Fill in the institution on that line, and give the other unit a line of its own.',
  },
  'plan-other-unit': {
    title: "Another unit's plan",
    why: "One unit's steps say nothing of how another got on.",
    example: 'lke batch sent/ --progress --plan plan-of-unit-x.json, where the folder has nothing of Unit X',
    fix: 'Name the folder of the unit that the plan was made for, or the plan of that unit.',
  },
};

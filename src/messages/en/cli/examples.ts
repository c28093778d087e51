import type { CliText } from '../../id/cli.js';

/** What each command's help shows: words behind its name, and what they do. */
export const examplesEn: CliText['examples'] = {
  score: [
    ['LKE.xlsx', 'score, WBK and WBBM requirements, the gap'],
    ['LKE.xlsx --detail', 'the whole tree'],
    ['LKE.xlsx --gate wbk', 'status 1 unless WBK is reached'],
    ['LKE.xlsx -o score.html', 'a page for a browser'],
  ],
  plan: [
    ['LKE.xlsx --target wbbm', 'the way with the least effort'],
    ['LKE.xlsx --lock A.I.5', 'leaving one part as it is'],
    ['LKE.xlsx -o plan.docx', 'a work plan for Word'],
  ],
  check: [
    ['LKE.xlsx', 'every problem and its place'],
    ['LKE.xlsx --detail', 'one by one'],
    ['FOLDER/ -o findings.xlsx', 'a folder, as a workbook'],
  ],
  batch: [
    ['FOLDER/', 'ranking and failing requirements'],
    ['FOLDER/ -o recap.xlsx', 'as a workbook'],
    ['FOLDER/ --by tpi', "by the TPI's answers"],
  ],
  diff: [
    ['LKE.xlsx LKE-2026.xlsx', 'what changed, in points'],
    ['LKE-tpi.yaml --unit-tpi', "the unit's answers against the TPI's"],
  ],
  explain: [
    ['A.I.1.i.b', 'an indicator'],
    ['area.5', 'a requirement'],
    ['answer-missing', 'a code of findings'],
    ['gratification', 'search by a word'],
  ],
  merge: [['LKE.xlsx LKE-tpi.yaml -o merged.yaml', "the TPI's answers beside the unit's"]],
  convert: [
    ['LKE.xlsx -o sheet.yaml', 'from Excel to YAML'],
    ['worksheet.yaml -o result.xlsx', 'from YAML to our own workbook'],
  ],
  init: [
    ['LKE-new.xlsx', 'a blank workbook with formulas'],
    ['-o new.yaml', 'blank YAML with explanations'],
    ['--unit-file LKE.xlsx', 'a file of unit data beside it'],
  ],
  schema: [
    ['worksheet', 'the schema of YAML worksheets'],
    ['config -o lke-config.schema.json', 'into a file'],
  ],
  completion: [['bash', 'the script for bash']],
};

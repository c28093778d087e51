import type { CliText } from '../../id/cli.js';

/** What each command does, and what it takes. */
export const commandsEn: CliText['commands'] = {
  score: 'Score one worksheet: areas, requirements of WBK and WBBM, biggest shortfalls',
  explain:
    'Explain a predicate, requirement, prerequisite, indicator, cell or finding code; or search by words',
  explainWords:
    'wbk, A.I.1.i.b, area.5, opini_bpk, a cell (K78), a PortalRB question number, a finding code, or words to search for; nothing: what can be asked',
  init: 'Make a blank worksheet: YAML that can be filled from its comments, or an Excel workbook (.xlsx)',
  initFile: 'file to make, or - for standard output',
  schema: 'Print a JSON Schema (draft-07) for editors and validators',
  schemaName: 'which schema',
  merge: "Put the TPI's answers of one worksheet beside the unit's answers of another",
  mergeUnit: "the unit's worksheet, or - for standard input",
  mergeTpi: "the TPI's worksheet, or - for standard input",
  check: 'Check worksheets or templates: every problem at its place',
  checkFiles:
    'worksheets (.yaml, .xlsx, PortalRB .json), folders with what is in them, patterns, or - for standard input',
  scoreFile: 'worksheet (.yaml, .xlsx, PortalRB .json), or - for standard input',
};

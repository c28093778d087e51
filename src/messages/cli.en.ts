import type { CliText } from './cli.id.js';

export const cliTextEn: CliText = {
  description:
    'Calculator for the Zona Integritas evaluation worksheet (LKE): scores, requirements of WBK and WBBM, and the gap.',
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    defaultValue: 'default',
    choices: 'choices',
    helpOption: 'show help',
    helpCommand: 'show help for a command',
    version: 'show the version',
    examples:
      'Examples:\n  lke score worksheet.yaml\n  lke score LKE.xlsx --unit puskesmas.unit.yaml --gate wbk\n\nExit status: 0 done; 1 errors or a gate not met; 2 could not be done; 3 a defect of the program.',
  },
  commands: {
    score: 'Score one worksheet: areas, requirements of WBK and WBBM, biggest shortfalls',
    explain: 'Explain an indicator, part, requirement or prerequisite; or search by words',
    explainWords: 'id (A.I.1.i.b, area.5, opini_bpk ...) or words to search for',
    scoreFile: 'worksheet (.yaml, .xlsx, PortalRB .json), or - for standard input',
  },
  options: {
    format: (names) => `output format: ${names}; with =FILE written to a file; repeatable`,
    lang: 'language of the output',
    color: 'colour',
    quiet: 'nothing on stderr but errors',
    by: 'whose answers decide',
    blank: 'blank answers: count 0, or are skipped as in the workbook',
    zeroDivision: 'what 0 of 0 is worth',
    areaHalves: 'house rule: area minimums hold for pemenuhan and reform each',
    instrument: 'another instrument: id or YAML file',
    unit: 'file with unit data and prerequisites (default: NAME.unit.yaml beside the worksheet)',
    stdinName: 'name of standard input in the output',
    force: 'replace existing output files',
    detail: 'the whole tree and every finding',
    in: 'show the answer in this worksheet and what one step more would bring',
    gate: 'fail (status 1) unless this predicate is reached; repeatable',
  },
  errors: {
    choices: (allowed) => `Choices: ${allowed}.`,
    formatFile: 'A file name must follow "=".',
    unknownOption: (name, suggestion) =>
      `Unknown option "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
    unknownCommand: (name, suggestion) =>
      `Unknown command "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
    missingArgument: (name) => `The argument "${name}" is missing.`,
    optionArgument: (name) => `The option ${name} needs a value.`,
    excess: 'Too many arguments.',
    invalid: (option, value, allowed) => `The value "${value}" of ${option} is not valid. ${allowed}`,
    oneStdout: 'Only one --format may go without =FILE.',
    unknownInstrument: (name, known) => `Unknown instrument "${name}". Known: ${known}; or name a YAML file.`,
    unknownGate: (name, known) => `The instrument has no predicate "${name}". Known: ${known}.`,
    seeHelp: (command) => `See: ${command} --help`,
    failed: 'Could not be done',
    defect: 'A defect of lke-zi. Please report it with the following message:',
  },
  written: (name) => `Written: ${name}`,
};

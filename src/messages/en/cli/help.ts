import type { CliText } from '../../id/cli.js';

/** Words of help itself. */
export const helpEn: CliText['help'] = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  defaultValue: 'default',
  choices: 'choices',
  helpOption: 'show help',
  helpCommand: 'show help for a command',
  version: 'show the version',
  examples: 'Examples:',
  beginning:
    'Examples:\n  lke score worksheet.yaml\n  lke score LKE.xlsx --unit puskesmas.unit.yaml --gate wbk\n\nAnother language: --lang id, LKE_LANG=id, or lang: id in lke.config.yaml.\n\nExit status:\n  0 done; 1 errors or a gate not met;\n  2 could not be done; 3 a defect of the program; 130 stopped (Ctrl-C).',
  place: (word) => word,
};

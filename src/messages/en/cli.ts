import { fileWord } from '../command-line.js';
import type { CliText } from '../id/cli.js';
import { aloneEn } from './cli/alone.js';
import { batchEn } from './cli/batch.js';
import { commandsEn } from './cli/commands.js';
import { completionEn } from './cli/completion.js';
import { convertEn } from './cli/convert.js';
import { diffEn } from './cli/diff.js';
import { errorsEn } from './cli/errors.js';
import { examplesEn } from './cli/examples.js';
import { helpEn } from './cli/help.js';
import { optionsEn } from './cli/options.js';
import { planEn } from './cli/plan.js';
import { reviewEn } from './cli/review.js';
import { watchEn } from './cli/watch.js';
import { lke } from './command.js';
import { counted } from './counted.js';

export const cliTextEn: CliText = {
  lang: 'en',
  description:
    'Calculator for the Zona Integritas evaluation worksheet (LKE): scores, requirements of WBK and WBBM, and the gap.',
  help: helpEn,
  examples: examplesEn,
  commands: commandsEn,
  options: optionsEn,
  alone: aloneEn,
  errors: errorsEn,
  batch: batchEn,
  plan: planEn,
  diff: diffEn,
  convert: convertEn,
  watch: watchEn,
  completion: completionEn,
  review: reviewEn,
  initNextExcel: (name) => `Fill in ${name} with Excel, then run: ${lke('score', fileWord(name))}`,
  initUnitNext: (name, beside) =>
    `Fill in ${name} with a text editor, then run: ${lke('score', fileWord(beside))}`,
  initEnding: (name) =>
    `The name "${name}" does not say what kind of worksheet to make. End it with .xlsx (Excel) or .yaml (text).`,
  initUnitNeedless: (name) =>
    `${name} has a place for unit data and prerequisites itself; a file beside it would not be read. Fill in "unit" and "prasyarat" in ${name}.`,
  initNext: (name) => `Fill in ${name} with a text editor, then run: ${lke('score', fileWord(name))}`,
  answered: (unit, tpi) => `${unit} answered by the unit, ${tpi} by the TPI`,
  answeredCount: (count) => counted(count, 'indicator'),
  besides: (open) => ` (and ${open})`,
  merged: (answered, conflicts) =>
    `Merged: ${answered}; ${conflicts === 0 ? 'no conflicts' : `${counted(conflicts, 'conflict')}`}.`,
  mergedFrom: (unit: string, tpi: string) => `Merged: the unit's answers of ${unit}, the TPI's of ${tpi}`,
  tooManyWarnings: (found, most) =>
    `Failed by --max-warnings: ${counted(found, 'warning')}, at most ${most}.`,
  tooManyResults: (found, most) =>
    `The SARIF output holds ${found} findings; GitHub refuses files with more than ${most}. Check folder by folder, or turn off what you do not need with --severity.`,
  written: (name) => `Written: ${name}`,
  instrumentLeftOut: (id, why) =>
    `The instrument "${id}" is left out of the choice, because the rules of the configuration contradict it: ${why}`,
};

import type { CliText } from '../../id/cli.js';

/** `lke diff`. */
export const diffEn: CliText['diff'] = {
  description: 'Compare two worksheets or reports, or unit with TPI: differences in points',
  files: 'two worksheets or reports (score --format json); one only with --unit-tpi',
  unitTpi: "compare the unit's answers with the TPI's in one file",
  learn:
    'learn from another unit: where B is stronger first, with what its level asks for (default: if B is another unit that reaches a predicate that A does not)',
  noLearn: 'sort by size of difference alone',
  round:
    "second round of evaluation: A is the worksheet that the TPI returned with its notes, B the one after the unit's reply; which notes were answered, which answers rose without new evidence, what is still open",
  detail: 'every part and indicator that differs; evidence and notes when learning',
  twoFiles: 'diff needs two files, or one file with --unit-tpi.',
  oneStdin: 'Only one file may come from standard input (-).',
  noUnitFile: '--unit goes with --unit-tpi only; for two files put NAME.unit.yaml beside each.',
  learnTpi: '--learn compares two units; it does not go with --unit-tpi.',
  roundAlone: (option) =>
    `--round compares the unit's answers in two worksheets, the one that the TPI returned and the one after the reply; it does not go with ${option}.`,
};

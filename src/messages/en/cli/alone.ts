import type { CliText } from '../../id/cli.js';
import { counted } from '../counted.js';

/** What `lke` alone says. */
export const aloneEn: CliText['alone'] = {
  found: (count) => `In this folder, ${counted(count, 'file')} may be worksheets:`,
  more: (count) => `... and ${count} more`,
  one: 'To score it, run:',
  several: 'To make a recap of all, run:',
  none: 'There is no worksheet in this folder. To make a blank one, run:',
  help: 'All commands: lke --help',
};

import type { CliText } from '../../id/cli.js';

/** `lke completion`. */
export const completionEn: CliText['completion'] = {
  description: 'Print the script by which the Tab key completes commands, options, ids and file names',
  shell: 'the shell in use',
  installed:
    'This script completes a command that is called lke. What is started through npx cannot be completed.',
};

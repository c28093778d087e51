import type { CliText } from '../../id/cli.js';

/** `--watch`. */
export const watchEn: CliText['watch'] = {
  again: (time, file) => `---- ${time}  ${file} saved; run again ----`,
  waiting: (time, file) => `${time}  Waiting for ${file} to be saved again. Ctrl-C to stop.`,
  away: (file) => `${file} is not there or cannot be read just now; waiting for it.`,
  stdin: '--watch needs the name of a file: standard input (-) cannot be saved again.',
  oneFile: '--watch follows one file. Name one worksheet, not several, a pattern, a folder or --files-from.',
  baseline:
    '--write-baseline and --watch do not go together: a baseline is recorded once, after it has been looked at.',
  stdout: (format) =>
    `With --watch, --format ${format} needs the name of a file, which is written anew each time: --format ${format}=FILE.`,
};

import { stat } from 'node:fs/promises';
import type { Lang } from '../../diagnostic/lang.js';
import { isPlain } from '../../format/index.js';
import { cliText } from '../../messages/cli.js';
import type { FormatChoice } from '../format-choice.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';
import { fullName } from '../workplace.js';

/** The options of a command that may watch. */
export interface WatchOptions {
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly format: readonly FormatChoice[];
  readonly filesFrom?: string;
  readonly writeBaseline?: string;
}

/**
 * The one file that is watched.
 * @throws UsageError for several, a folder, standard input, or an output that cannot come again and again.
 */
export async function watchedFile(
  files: readonly string[],
  options: WatchOptions,
  streams: Streams,
): Promise<string> {
  const { lang, format, filesFrom, writeBaseline } = options;
  const { watch } = cliText(lang);
  const [file = '', ...more] = files;
  // a unit file or a list of answers from there has gone after the first run, too
  if ([file, ...Object.values(options).flat()].includes('-')) throw new UsageError(watch.stdin);
  if (more.length > 0 || filesFrom !== undefined) throw new UsageError(watch.oneFile);
  const info = await stat(fullName(file, streams)).catch(() => null);
  if (info ? !info.isFile() : /[*?{]/.test(file)) throw new UsageError(watch.oneFile);
  if (writeBaseline !== undefined) throw new UsageError(watch.baseline);
  const shown = format.find((choice) => choice.file === null && !isPlain(choice.name));
  if (shown) throw new UsageError(watch.stdout(shown.name));
  return file;
}

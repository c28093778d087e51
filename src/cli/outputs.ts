import path from 'node:path';
import type { Lang } from '../diagnostic/lang.js';
import type { Output } from '../format/formatter.js';
import { type FormatFor, type FormatName, isBinary, render } from '../format/index.js';
import { cliText } from '../messages/cli.js';
import { messagesIn } from '../messages/messages.js';
import type { CommandName, Document, Part } from '../report/document.js';
import type { DiagnosticReport } from '../report/score/score-schema.js';
import { findingLines } from '../report/shared/findings.js';
import { paintWith, wantsColour } from './colour.js';
import { writeOutput } from './files.js';
import type { FormatChoice } from './format-choice.js';
import type { CommonOptions } from './options.js';
import { say, sayCells } from './say.js';
import { startOf } from './start.js';
import { type Streams, write } from './streams.js';
import { UsageError } from './usage-error.js';
import { fullName } from './workplace.js';

type OutputOptions = Pick<CommonOptions, 'color' | 'force' | 'quiet'> & { readonly lang: Lang };

/**
 * The outputs asked for; text on standard output when none is.
 * @throws UsageError when two of them want standard output or one file, or what is no text would go to a terminal.
 */
export function outputsOf<N extends FormatName>(
  { format, lang }: { readonly format: readonly FormatChoice<N>[]; readonly lang: Lang },
  { stdout, folder }: Pick<Streams, 'stdout' | 'folder'>,
  command: CommandName,
): readonly FormatChoice<N | 'text'>[] {
  const { errors } = cliText(lang);
  if (format.length === 0) return [{ name: 'text', file: null }];
  const [shown, ...more] = format.filter(({ file }) => file === null);
  if (more.length > 0) throw new UsageError(errors.oneStdout);
  if (shown && isBinary(shown.name) && stdout.isTTY)
    throw new UsageError(errors.binaryFile(shown.name, errors.stems[command]));
  const files = format.flatMap(({ file }) => (file === null ? [] : [fullName(file, { folder })]));
  const twice = files.findIndex((file, i) => files.indexOf(file) < i);
  if (twice >= 0) throw new UsageError(errors.sameOutput(path.relative(folder, files[twice] ?? '')));
  return format;
}

/** Writes a document into every output: files whole or not at all, standard output last. */
export async function deliver<P extends Part>(
  document: Document<P>,
  outputs: readonly FormatChoice<FormatFor<NoInfer<P>>>[],
  options: OutputOptions,
  streams: Streams,
): Promise<void> {
  const { stdout } = streams;
  const start = startOf(streams.env);
  const width = Math.max(60, stdout.isTTY ? (stdout.columns ?? 80) : 80);
  const painted = paintWith(wantsColour(options.color, streams));
  const sorted = [...outputs].sort((a, b) => Number(a.file === null) - Number(b.file === null));
  for (const { name, file } of sorted) {
    if (file === null) await writeAll(stdout, await render(document, name, { width, start, paint: painted }));
    else {
      const paint = paintWith(options.color === 'always');
      await writeOutput(
        file,
        await render(document, name, { width: fileWidth, start, paint }),
        options,
        streams,
      );
      if (!options.quiet) await say(streams, cliText(options.lang).written(file));
    }
  }
  if (document.brief && !options.quiet && outputs.every(({ file }) => file !== null))
    await sayCells(streams, await document.brief());
}

/** Columns of text in files. */
const fileWidth = 100;

async function writeAll(stream: Streams['stdout'], data: Output): Promise<void> {
  if (typeof data === 'string' || data instanceof Uint8Array) return write(stream, data);
  for (const piece of data) await write(stream, piece);
}

/** Problems on stderr, for the person at the terminal; they are in the machine formats as well. */
export async function reportProblems(
  diagnostics: readonly DiagnosticReport[],
  options: OutputOptions,
  streams: Streams,
): Promise<void> {
  const { stderr: stdout, env } = streams;
  const paint = paintWith(wantsColour(options.color, { stdout, env }));
  const { text } = messagesIn(options.lang);
  const cells = diagnostics.flatMap((d) => findingLines(d, text));
  await sayCells(streams, cells, paint);
}

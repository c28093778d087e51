import type { Lang } from '../diagnostic/lang.js';
import type { CliText } from '../messages/id/cli.js';
import { messagesIn } from '../messages/messages.js';
import { visible } from '../report/page/visible.js';
import type { DiagnosticReport } from '../report/score/schema.js';
import { findingLines } from '../report/shared/findings.js';
import { paintWith, wantsColour } from './colour.js';
import { writeOutput } from './files.js';
import type { CommonOptions, FormatChoice } from './options.js';
import { type Streams, write } from './streams.js';
import { UsageError } from './usage-error.js';

/** What a format is told about where it goes. */
export interface OutputContext {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: ReturnType<typeof paintWith>;
}

type OutputOptions = CommonOptions & { readonly lang: Lang };

/**
 * The outputs asked for; text on standard output when none is.
 * @throws UsageError when two of them want standard output.
 */
export function outputsOf(options: OutputOptions, text: CliText): readonly FormatChoice[] {
  const chosen = options.format.length > 0 ? options.format : [{ name: 'text', file: null }];
  if (chosen.filter((choice) => choice.file === null).length > 1) throw new UsageError(text.errors.oneStdout);
  return chosen;
}

/** @throws UsageError when a format that is no text would go to a terminal. */
export function refuseOnTerminal(
  binary: string,
  outputs: readonly FormatChoice[],
  { stdout }: Pick<Streams, 'stdout'>,
  text: CliText,
): void {
  if (stdout.isTTY && outputs.some(({ name, file }) => name === binary && file === null))
    throw new UsageError(text.errors.binaryFile(binary));
}

/** An output as a whole, or in pieces where the whole would be too large to hold. */
export type OutputData = string | Uint8Array | Iterable<string>;

/** Writes every output: files whole or not at all, standard output last. */
export async function deliver(
  outputs: readonly FormatChoice[],
  format: (name: string, context: OutputContext) => Promise<OutputData>,
  options: OutputOptions,
  streams: Streams,
  text: CliText,
): Promise<void> {
  const { stdout, stderr } = streams;
  const width = Math.max(60, stdout.isTTY ? (stdout.columns ?? 80) : 80);
  const painted = paintWith(wantsColour(options.color, streams));
  const sorted = [...outputs].sort((a, b) => Number(a.file === null) - Number(b.file === null));
  for (const { name, file } of sorted) {
    const paint = file === null ? painted : paintWith(options.color === 'always');
    const output = await format(name, { lang: options.lang, width: file === null ? width : 100, paint });
    if (file === null) await writeAll(stdout, output);
    else {
      await writeOutput(file, output, options.force);
      if (!options.quiet) await write(stderr, `${text.written(visible(file))}\n`);
    }
  }
}

async function writeAll(stream: Streams['stdout'], data: OutputData): Promise<void> {
  if (typeof data === 'string' || data instanceof Uint8Array) return write(stream, data);
  for (const piece of data) await write(stream, piece);
}

/** Problems on stderr, for the person at the terminal; they are in the machine formats as well. */
export async function reportProblems(
  diagnostics: readonly DiagnosticReport[],
  options: OutputOptions,
  { stderr, env }: Streams,
): Promise<void> {
  const paint = paintWith(wantsColour(options.color, { stdout: stderr, env }));
  const { text } = messagesIn(options.lang);
  const cells = diagnostics.flatMap((d) => findingLines(d, text));
  await write(stderr, cells.map((cell) => `${paint({ ...cell, text: visible(cell.text) })}\n`).join(''));
}

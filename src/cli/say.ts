import { startedAs } from '../messages/command-line.js';
import type { Cell } from '../report/page/section.js';
import { visible } from '../report/page/visible.js';
import { wrap } from '../report/page/wrap.js';
import { startOf } from './start.js';
import { type Streams, write } from './streams.js';

type Said = Pick<Streams, 'stderr' | 'env'>;

/**
 * Sentences for the person at the terminal, on stderr: wrapped to its width, command lines in them as they can be typed here.
 * @param message lines with their line ends.
 */
export const say = (streams: Said, message: string): Promise<void> =>
  sayCells(
    streams,
    message
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ text })),
  );

/** The same of lines with a tone each. */
export async function sayCells(
  { stderr, env }: Said,
  lines: readonly Cell[],
  paint: (cell: Cell) => string = ({ text }) => text,
): Promise<void> {
  // what goes into a log is one line a sentence
  const width = stderr.isTTY ? Math.max(60, stderr.columns ?? 80) : Number.POSITIVE_INFINITY;
  const start = startOf(env);
  const shown = lines.flatMap((line) =>
    wrap(startedAs(visible(line.text), start), width).map((text) => `${paint({ ...line, text })}\n`),
  );
  if (shown.length > 0) await write(stderr, shown.join(''));
}

import type { CliText } from '../../messages/id/cli.js';
import { say } from '../say.js';
import { signatureOf } from '../signature.js';
import type { Streams } from '../streams.js';
import { fullName } from '../workplace.js';
import type { Watching } from './watching.js';
import { wholenessOf } from './whole.js';

/**
 * How often files are looked at (milliseconds). Looking finds what notices of the system miss: network drives, folders
 * that a cloud keeps, editors that put a new file in the place of the old one.
 */
const every = 250;

/** For so many looks a saved file has to stay as it is: one that looks whole, and one that does not. */
const looks = { whole: 2, unfinished: 8 };

/** What is watched, and by whom. */
export interface Subject {
  /** The worksheet as it was named. */
  readonly file: string;
  readonly text: CliText;
  readonly streams: Streams;
  readonly watching: Watching;
  readonly signal: AbortSignal;
}

/** The state of several files as one text, which differs where one of them does. */
export async function stateOf(
  names: readonly string[],
  { streams }: Pick<Subject, 'streams'>,
): Promise<string> {
  return (await Promise.all(names.map((name) => signatureOf(fullName(name, streams))))).join('\n');
}

/**
 * Waits until one of the files is another than at the last run and the worksheet is there, can be read and is no longer
 * written to.
 * @param ran the state at the last run; null where none has come to its end.
 * @returns false when it was stopped.
 */
export async function settled(
  names: readonly string[],
  ran: string | null,
  subject: Subject,
): Promise<boolean> {
  const { file, text, streams, watching, signal } = subject;
  let last: string | null = null;
  let still = 0;
  let isTold = false;
  for (;;) {
    await watching.pause(every, signal);
    if (signal.aborted) return false;
    const state = await stateOf(names, subject);
    still = state === last ? still + 1 : 0;
    last = state;
    if (state === ran || still < looks.whole) continue;
    const wholeness = await wholenessOf(fullName(file, streams));
    if (wholeness !== 'unreadable' && still >= looks[wholeness]) return true;
    if (wholeness === 'unreadable' && still >= looks.unfinished && !isTold) {
      await say(streams, text.watch.away(file));
      isTold = true;
    }
  }
}

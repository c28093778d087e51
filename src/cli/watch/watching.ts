import { type Interrupt, listenForInterrupt } from '../interrupt.js';

/** The outside world as a command sees it that waits for a file to be saved; tests hand in their own. */
export interface Watching {
  /** Lets time pass (milliseconds), or less where it is stopped. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The time of day where the person sits: `10:32:05`. */
  readonly time: () => string;
  readonly listen: () => Interrupt;
}

export const systemWatching: Watching = {
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    }),
  time: () => new Date().toTimeString().slice(0, 8),
  listen: listenForInterrupt,
};

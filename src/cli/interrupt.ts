/** Ends a long run cleanly at Ctrl-C, or when a scheduler asks for it; a second Ctrl-C ends it at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** No longer listens. */
  readonly release: () => void;
}

export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.once(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.removeListener(name, stop);
    },
  };
}

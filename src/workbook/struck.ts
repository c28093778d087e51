/** A piece of a text in one look. */
export interface Run {
  readonly text: string;
  /** Null where it looks as its cell does. */
  readonly struck: boolean | null;
}

/** What of a text is struck through, and what is not. */
export interface Struck {
  readonly text: string;
  readonly rest: string;
}

/**
 * What of a cell's text is struck through; undefined for nothing.
 * @param runs of its own; empty for one that looks like no strike at all.
 */
export function struckIn(
  text: string,
  runs: readonly Run[] | undefined,
  byStyle: boolean,
): Struck | undefined {
  if (!byStyle && !runs) return undefined;
  const all = runs ?? [{ text, struck: null }];
  const part = (wanted: boolean) =>
    all
      .filter(({ struck }) => (struck ?? byStyle) === wanted)
      .map((run) => run.text)
      .join('')
      .trim();
  const found = part(true);
  return found === '' ? undefined : { text: found, rest: part(false) };
}

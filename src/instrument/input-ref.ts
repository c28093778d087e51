/** One count of a computed indicator. */
export interface InputRef {
  readonly indicator: string;
  /** Key of the input. */
  readonly input: string;
}

/** `INDICATOR#input`: how files and options name a count, and its key in maps and sets. Ids hold dots but no `#`. */
export const inputKey = ({ indicator, input }: InputRef): string => `${indicator}#${input}`;

/** Reads what `inputKey` writes; without a `#` the input is empty. */
export function readInputKey(text: string): InputRef {
  const at = text.indexOf('#');
  return at < 0
    ? { indicator: text, input: '' }
    : { indicator: text.slice(0, at), input: text.slice(at + 1) };
}

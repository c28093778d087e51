/** Looks like a link, or has one inside. */
const linkPattern = /https?:\/\/|www\./i;

/** One text, or the several links and texts that a cell or a field lists. */
export function splitEvidence(text: string): string[] {
  return linkPattern.test(text) ? listed(text) : [text];
}

/** The links and texts that one piece of evidence lists. A run of blanks is looked at from its beginning alone. */
export const listed = (text: string): string[] =>
  text
    .split(/[\n;]+|(?<![\s,])[\s,]+(?=https?:\/\/)/i)
    .map((part) => part.replace(/^[\s,]+/, '').trimEnd())
    .filter((part) => part !== '');

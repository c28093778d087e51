/** Looks like a link, or has one inside. */
const linkPattern = /https?:\/\/|www\./i;

/** One text, or the several links and texts that a cell or a field lists. */
export function splitEvidence(text: string): string[] {
  if (!linkPattern.test(text)) return [text];
  return text
    .split(/[\n;]+|[\s,]+(?=https?:\/\/)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A text with no more letters than there is room for. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // never between the halves of a pair
  return `${text
    .slice(0, length - 3)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}...`;
}

/** Excel draws no row higher than so many lines. */
const mostLines = 27;

/** How many lines a text takes, its words put into so many letters; rows have no room for more than the most. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(4, width);
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    // nothing between two blanks is no word
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
    if (lines > mostLines) return mostLines;
  }
  return lines;
}

/** A text in a cell: its width in letters of the usual size, and its own size in points. */
export interface Placed {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
}

const usualSize = 10;
/** Widths count letters of this size. */
const widthSize = 11;
/** Excel draws no row higher than 409 points. */
const mostHeight = 409;

/** Height of a row in points that shows all of these texts: viewers do not measure wrapped rows by themselves. */
export function rowHeight(texts: readonly Placed[]): number {
  const heights = texts.map(({ text, width, size = usualSize }) => {
    const room = Math.max(4, Math.floor((width - 1) * (widthSize / size)));
    return linesIn(text, room) * size * 1.3;
  });
  return Math.min(mostHeight, Math.ceil(4 + Math.max(usualSize * 1.3, ...heights)));
}

/** How many lines a text takes when its words are put into so many letters. */
function linesIn(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = -1;
    lines++;
    for (const { length } of paragraph.split(' ')) {
      const isBroken = used >= 0 && used + 1 + length > room;
      if (isBroken) lines++;
      if (length > room) lines += Math.ceil(length / room) - 1;
      used = (isBroken ? -1 : used) + 1 + (length > room ? length % room : length);
    }
  }
  return lines;
}

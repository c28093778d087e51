import type { Bar, Figure } from './figure.js';

/** Bars wider than this tell no more. */
const widest = 50;
const gap = 2;

/** A bar as a line of plain letters, and how it reads. */
export interface BarLine {
  readonly text: string;
  readonly tone: Bar['tone'];
}

/**
 * Bars from nothing as lines of so many letters, their labels before and numbers behind: `#` for what is reached, the
 * number of a mark where it stands. A mark that is not reached has a gap before it, however near the bar comes.
 */
export function barLines({ bars }: Figure, width: number): BarLine[] {
  const most = (text: (bar: Bar) => string) => Math.max(0, ...bars.map((bar) => text(bar).length));
  const [label, value] = [most((bar) => bar.label), most((bar) => bar.value)];
  const room = Math.min(widest, width - label - value - 3 * gap);
  if (room < 20) return [];
  const between = ' '.repeat(gap);
  return bars.map((bar) => ({
    tone: bar.tone,
    text: [bar.label.padEnd(label), barText(bar, room), bar.value.padStart(value)].join(between),
  }));
}

function barText({ to, marks }: Bar, room: number): string {
  const placed = marks
    .flatMap((mark, nth) => (mark === null ? [] : [{ mark, nth, at: Math.round(mark * room) }]))
    .sort((a, b) => a.mark - b.mark);
  // a letter between any two, so that the bar can end there
  placed.forEach((one, i) => {
    one.at = Math.max(one.at, (placed[i - 1]?.at ?? -1) + 2);
  });
  placed.forEach((one, i) => {
    one.at = Math.min(one.at, room - 1 - 2 * (placed.length - 1 - i));
  });
  let filled = Math.max(0, Math.round(to * room));
  for (const { mark, at } of placed) {
    if (to >= mark) filled = Math.max(filled, at + 1);
    else filled = Math.min(filled, at - 1);
  }
  const letters = [...'#'.repeat(Math.min(filled, room)).padEnd(room, '.')];
  for (const { nth, at } of placed) letters[at] = String(nth + 1);
  return letters.join('');
}

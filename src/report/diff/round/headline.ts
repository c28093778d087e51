import { formatNumber } from '../../page/numbers.js';
import { type Cell, cell } from '../../page/section.js';
import type { View } from '../../page/view.js';
import type { Diff } from '../diff-schema.js';
import { tpiChanged } from './round.js';
import type { Round, RoundItem } from './round-schema.js';
import { idsText } from './words.js';

const most = 8;

/** What the round came to, in lines: what was asked, what became of it, what rose, and what else the TPI did. */
export function roundLines({ round }: Diff, view: View): Cell[] {
  if (!round) return [];
  const { counts, items, tpi, withoutPlace } = round;
  const { text, lang, detail } = view;
  const { round: say } = text;
  const asked = [
    ...(counts.notes > 0 ? [say.notes(counts.notes)] : []),
    ...(counts.loweredOnly > 0 ? [say.loweredOnly(counts.loweredOnly)] : []),
  ];
  const became = (['answered', 'open', 'settled', 'agreed'] as const).flatMap((state) =>
    counts[state] > 0 || state === 'answered' || state === 'open' ? say.became[state](counts[state]) : [],
  );
  const points = (value: number | null) => (value === null ? say.noTpi : formatNumber(value, 2, lang));
  const ids = (found: readonly RoundItem[]) => idsText(found, detail ? found.length : most);
  const later = (state: RoundItem['tpi']['later']['state']) =>
    items.filter((item) => item.tpi.later.state === state);
  const told = (say: (count: number, ids: string) => string, found: readonly RoundItem[]) =>
    found.length > 0 ? [cell(`- ${say(found.length, ids(found))}`)] : [];
  const tpiOpen = round.tpiUnanswered;
  return [
    ...(asked.length > 0
      ? [cell(`${asked.join(', ')}: ${became.join(', ')}`, 'strong')]
      : [cell(say.nothingAsked, 'strong')]),
    cell(say.raised(counts.raised, counts.unsupported), counts.unsupported > 0 ? 'bad' : undefined),
    cell(say.tpiTotal(points(tpi.a), points(tpi.b))),
    ...(tpiOpen > 0 ? [cell(`- ${say.tpiOpen(tpiOpen)}`)] : []),
    ...(withoutPlace.length > 0
      ? [cell(`- ${say.withoutPlace(withoutPlace.map((side) => text.diff.name[side]).join(', '))}`)]
      : []),
    ...told(say.tpiChanged, items.filter(tpiChanged)),
    ...told(
      say.tpiGone,
      items.filter(({ tpi: { gone } }) => gone),
    ),
    ...told(say.newNotes, later('new')),
    ...told(say.changed, later('changed')),
    ...told(say.emptied, later('emptied')),
    ...(later('absent').length > 0 ? [cell(`- ${say.absent}`)] : []),
  ];
}

/** Whether what people wrote is in it. */
export const carriesTexts = ({ items }: Round): boolean =>
  items.some(
    ({ tpi, unit }) =>
      tpi.notes !== null || tpi.later.notes !== null || unit.notes !== null || unit.evidence.length > 0,
  );

/** Items in the order in which they are looked at: what the TPI took most for first, then as the instrument has them. */
export const byCut = (items: readonly RoundItem[]): RoundItem[] =>
  [...items].sort((x, y) => Math.abs(y.tpi.cut ?? 0) - Math.abs(x.tpi.cut ?? 0));

/** Those that rose most first. */
export const byRise = (items: Round['items']): RoundItem[] =>
  [...items].sort((x, y) => y.difference - x.difference);

import type { Entry, Worksheet } from '../../worksheet/worksheet.js';
import { evidenceOf } from '../evidence-pieces.js';
import { linkKey } from './links.js';

/** One link this often, and at more than half of the indicators that have links, proves none of them. */
const repeatedAt = 5;

/** Where one link stands as evidence. */
export interface LinkUse {
  readonly first: Entry;
  readonly indicators: ReadonlySet<string>;
  /** It stands at so many indicators that it proves none of them. */
  readonly provesNothing: boolean;
}

/** Every link of a worksheet's evidence by its key, and how many indicators have links. */
export function linkUses({ answers }: Pick<Worksheet, 'answers'>): {
  readonly uses: ReadonlyMap<string, LinkUse>;
  readonly linked: number;
} {
  const linked = new Set<string>();
  const found = new Map<string, { first: Entry; indicators: Set<string> }>();
  for (const [indicator, answer] of answers) {
    for (const { entry } of evidenceOf(answer)) {
      const link = linkKey(entry.raw);
      if (link === null) continue;
      linked.add(indicator);
      const use = found.get(link) ?? { first: entry, indicators: new Set() };
      found.set(link, { ...use, indicators: use.indicators.add(indicator) });
    }
  }
  const provesNothing = (size: number) => size >= repeatedAt && size * 2 > linked.size;
  return {
    uses: new Map(
      [...found].map(([link, use]) => [link, { ...use, provesNothing: provesNothing(use.indicators.size) }]),
    ),
    linked: linked.size,
  };
}

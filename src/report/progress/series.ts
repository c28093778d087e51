import { stemOf } from '../../source/file-names.js';
import { compareText } from '../batch/rank.js';
import type { Copy, Judged } from './copy.js';
import { monthOf, withoutDates } from './date.js';

/** A copy of which the day and the answers are known. */
export type Known = Copy & { readonly judged: Judged; readonly dated: NonNullable<Copy['dated']> };

/** The copies of one unit by one instrument. */
export interface Series {
  readonly unit: Copy['unit'];
  readonly named: boolean;
  /** The copy that counts for its month, oldest first; never empty. */
  readonly counted: readonly [Known, ...Known[]];
  /** Of the same months, but older: not counted. */
  readonly superseded: readonly Superseded[];
}

/** A copy beside the one that counts for its month. */
export interface Superseded {
  readonly copy: Known;
  readonly by: Known;
  /** Their dates do not say which of the two is older, and they hold something else. */
  readonly isUndecided: boolean;
}

/** Copies by unit, the units by name; what cannot be placed in time is in none. */
export function seriesOf(copies: readonly Copy[]): Series[] {
  const groups = new Map<string, Known[]>();
  for (const copy of copies.filter(isKnown)) {
    const key = `${unitOf(copy)} ${copy.judged.instrument.fingerprint}`;
    groups.set(key, [...(groups.get(key) ?? []), copy]);
  }
  return [...groups.values()]
    .map(oneByMonth)
    .sort(
      (a, b) => compareText(a.unit.name, b.unit.name) || compareText(a.counted[0].path, b.counted[0].path),
    );
}

const isKnown = (copy: Copy): copy is Known => copy.dated !== null && copy.judged !== null;

/** What the copies of one unit share: what names it, else their own name without the date, within their folder. */
function unitOf({ unit, named, path }: Copy): string {
  if (!named) return JSON.stringify([plain(unnamed(path))]);
  return JSON.stringify(
    unit.id === null ? [plain(unit.name), plain(unit.institution ?? '')] : ['', plain(unit.id)],
  );
}

/** The name of a unit that nothing names: that of its file or of the nearest folder, without the date. */
export function unnamed(path: string): string {
  const parts = path.split(/[\\/]/);
  const names = [stemOf(path), ...parts.slice(0, -1).reverse()].map(withoutDates);
  return names.find((name) => name !== '' && name !== '.' && name !== '..') ?? stemOf(path);
}

/** Letter case, width and blanks do not make another unit. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Of several copies of a month the latest counts; of one day, the last by name. */
function oneByMonth(copies: readonly Known[]): Series {
  const sorted = [...copies].sort(byDay);
  const months = new Map(sorted.map((copy) => [monthOf(copy.dated.date), copy]));
  const counted = [...months.values()] as [Known, ...Known[]];
  const last = counted.at(-1) as Known;
  return {
    unit: last.named ? last.unit : { ...last.unit, name: unnamed(last.path) },
    named: last.named,
    counted,
    superseded: sorted.flatMap((copy): Superseded[] => {
      const by = months.get(monthOf(copy.dated.date)) ?? copy;
      // one day, or a month that may be of any of its days
      const isOpen = by.dated.date.startsWith(copy.dated.date);
      return by === copy ? [] : [{ copy, by, isUndecided: isOpen && by.sha256 !== copy.sha256 }];
    }),
  };
}

/** A month without a day is before its days: it may be of any. */
const byDay = (a: Known, b: Known): number =>
  compareText(a.dated.date, b.dated.date) || compareText(a.path, b.path);

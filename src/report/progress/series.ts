import { stemOf } from '../../source/file-names.js';
import { plainName } from '../../worksheet/units/match.js';
import type { Whose } from '../batch/identity.js';
import { lastSaid } from '../batch/identity.js';
import { compareText } from '../batch/rank.js';
import type { Copy, Judged } from './copy.js';
import { monthOf, withoutDates } from './date.js';

/** A copy of which the day and the answers are known. */
export type Known = Copy & { readonly judged: Judged; readonly dated: NonNullable<Copy['dated']> };

/** The copies of one unit by one instrument. */
export interface Series {
  /** The same for all series of a unit. */
  readonly key: string;
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
export function seriesOf(copies: readonly Copy[], whose: Whose<Copy>): Series[] {
  const groups = new Map<string, { readonly unit: string; readonly known: Known[] }>();
  for (const copy of copies.filter(isKnown)) {
    // what nothing names shares its own name without the date, within its folder
    const unit = whose.keyOf(copy) ?? JSON.stringify(['', '', plainName(unnamed(copy.path))]);
    const key = `${unit} ${copy.judged.instrument.fingerprint}`;
    const group = groups.get(key) ?? { unit, known: [] };
    group.known.push(copy);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ unit, known }) => oneByMonth(unit, known))
    .sort(
      (a, b) => compareText(a.unit.name, b.unit.name) || compareText(a.counted[0].path, b.counted[0].path),
    );
}

const isKnown = (copy: Copy): copy is Known => copy.dated !== null && copy.judged !== null;

/** The name of a unit that nothing names: that of its file or of the nearest folder, without the date. */
export function unnamed(path: string): string {
  const parts = path.split(/[\\/]/);
  const names = [stemOf(path), ...parts.slice(0, -1).reverse()].map(withoutDates);
  return names.find((name) => name !== '' && name !== '.' && name !== '..') ?? stemOf(path);
}

/** Of several copies of a month the latest counts; of one day, the last by name. */
function oneByMonth(key: string, copies: readonly Known[]): Series {
  const sorted = [...copies].sort(byDay);
  const months = new Map(sorted.map((copy) => [monthOf(copy.dated.date), copy]));
  const counted = [...months.values()] as [Known, ...Known[]];
  const last = counted.at(-1) as Known;
  const { name } = last.unit;
  return {
    key,
    unit: {
      id: lastSaid(sorted, 'id'),
      name: last.named ? name : unnamed(last.path),
      institution: lastSaid(sorted, 'institution'),
    },
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

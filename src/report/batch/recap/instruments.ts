import type { AboutInstrument, BatchResult } from '../batch-schema.js';

/** Every instrument of a recap. */
export const instrumentsOf = ({ instrument, instruments }: BatchResult): readonly AboutInstrument[] =>
  instruments ?? [instrument];

/** All of them as one, for what stands in one table: their parts in order, each id once. */
export function together(result: BatchResult): AboutInstrument {
  const all = instrumentsOf(result);
  if (all.length === 1) return result.instrument;
  const joined = (key: 'id' | 'title' | 'regulation' | 'sha256', between: string) =>
    [...new Set(all.map((one) => one[key]))].filter((text) => text !== '').join(between);
  return {
    ...result.instrument,
    id: joined('id', ', '),
    title: joined('title', '; '),
    regulation: joined('regulation', '; '),
    sha256: joined('sha256', ', '),
    predicates: each(all.flatMap((one) => one.predicates)),
    areas: each(all.flatMap((one) => one.areas)),
    requirements: each(all.flatMap((one) => one.requirements)),
    prerequisites: each(all.flatMap((one) => one.prerequisites)),
    indicators: each(all.flatMap((one) => one.indicators)),
  };
}

const each = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  items.filter(({ id }, i) => items.findIndex((item) => item.id === id) === i);

/** What instruments ask for: the one number; null where they ask for different ones, undefined where none does. */
export function agreed<T>(values: readonly (T | undefined)[]): T | null | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length > 0 ? null : first;
}

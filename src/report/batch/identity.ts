import { plainName } from '../../worksheet/units/match.js';
import type { BatchRow } from './batch-schema.js';

/** What a file says of whose it is. */
export interface Claim {
  readonly unit: { readonly id: string | null; readonly name: string; readonly institution: string | null };
  /** Whether anything names the unit; else its name is the file's. */
  readonly named: boolean;
}

/** Which of several files are of one unit. */
export interface Whose<T> {
  /** The same for all files of a unit; null for one that names none. */
  readonly keyOf: (item: T) => string | null;
  /** Files that leave open what the one other unit of their name says (institution, id), and a file of it: taken for its. */
  readonly assumed: ReadonlyMap<T, T>;
  /** Files that leave open which of several units of their name they are of: taken for none of them. */
  readonly unclear: ReadonlySet<T>;
}

/**
 * Files are of one unit by its id, else by its name and institution. One that leaves either open is taken for the unit
 * of its name only where there is no other, which is to be told: a name alone never makes one of two.
 */
export function whoseOf<T extends Claim>(items: readonly T[]): Whose<T> {
  const keys = new Map<T, string>();
  const assumed = new Map<T, T>();
  const unclear = new Set<T>();
  for (const namesakes of grouped(items, ({ unit, named }) =>
    named ? plainName(unit.name) : null,
  ).values()) {
    // every unit of this name, by its key
    const known = new Map<string, readonly T[]>();
    for (const level of [hasId, hasInstitution, hasNeither]) {
      const own = grouped(namesakes.filter(level), ownKey);
      const found = [...own].map(([key, files]) => ({ key, files, fitting: fittingIn(known, files) }));
      for (const { key, files, fitting } of found) {
        const [only, ...others] = fitting;
        const isOnly = found.filter((one) => one.fitting.some(([other]) => other === only?.[0])).length === 1;
        const [joined, there] = only && others.length === 0 && isOnly ? only : [key, []];
        for (const file of files) {
          keys.set(file, joined);
          if (there[0]) assumed.set(file, there[0]);
          else if (only) unclear.add(file);
        }
        known.set(joined, [...there, ...files]);
      }
    }
  }
  return { keyOf: (item) => keys.get(item) ?? null, assumed, unclear };
}

const hasId = ({ unit }: Claim): boolean => unit.id !== null;
const hasInstitution = ({ unit }: Claim): boolean => unit.id === null && unit.institution !== null;
const hasNeither = ({ unit }: Claim): boolean => unit.id === null && unit.institution === null;

const ownKey = ({ unit }: Claim): string =>
  JSON.stringify(
    unit.id === null ? [plainName(unit.name), plainName(unit.institution ?? '')] : [plainName(unit.id)],
  );

/** Units of which no file says otherwise. */
const fittingIn = <T extends Claim>(known: ReadonlyMap<string, readonly T[]>, files: readonly T[]) =>
  [...known].filter(([, others]) =>
    others.every(({ unit }) => files.every((file) => !isApart(unit, file.unit))),
  );

/** Whether two say that they are different units. */
export const isApart = (a: Claim['unit'], b: Claim['unit']): boolean =>
  [
    [a.id, b.id],
    [a.institution, b.institution],
  ].some(([one, other]) => one != null && other != null && plainName(one) !== plainName(other));

/** Files grouped by a key, in the order in which the keys first come; those without one are left out. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups of more than one file that speak of the same unit in the same year. */
export function sameUnits<T extends BatchRow>(rows: readonly T[], { keyOf }: Whose<T>): T[][] {
  const groups = grouped(rows, (row) => {
    const key = keyOf(row);
    return key === null || row.status !== 'scored' ? null : `${key} ${row.unit.year} ${row.instrument?.id}`;
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Groups of more than one file that hold the very same bytes. */
export function sameBytes<T extends BatchRow>(rows: readonly T[]): T[][] {
  const groups = grouped(rows, (row) => (row.status !== 'scored' ? null : row.sha256));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What the last of some files of a unit says that says it: one may leave open what others say. */
export const lastSaid = (files: readonly Claim[], part: 'id' | 'institution'): string | null =>
  files.findLast(({ unit }) => unit[part] !== null)?.unit[part] ?? null;

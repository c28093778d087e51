import { withoutEnding } from '../../source/file-names.js';
import { spaced } from '../text.js';
import type { Unit } from '../worksheet.js';
import type { ListedUnit, Register } from './register.js';

/** Letter case, width, blanks and punctuation do not make another unit. */
export const plainName = (text: string): string => spaced(text.normalize('NFKC').toLowerCase());

/** A file of which it is asked whose it is. */
export interface Asked {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly unit: Pick<Unit, 'id' | 'name' | 'institution'> | null;
  readonly year: number | null;
}

/** Names in a path have no more words than this. */
const mostWords = 16;

/** Finds the unit of the list that sent a file. */
export class RegisterIndex {
  private readonly byLine: ReadonlyMap<number, ListedUnit>;
  private readonly byId = new Map<string, ListedUnit[]>();
  private readonly byName = new Map<string, ListedUnit[]>();

  /** @param files the lines that name a file, by its path. */
  constructor(
    register: Register,
    private readonly files: ReadonlyMap<string, number>,
  ) {
    this.byLine = new Map(register.units.map((listed) => [listed.line, listed]));
    for (const listed of register.units) {
      const { id, name } = listed.unit;
      if (id !== null) push(this.byId, plainName(id), listed);
      if (name !== null) push(this.byName, plainName(name), listed);
    }
  }

  /** By the file, else by what the file says of its unit, else by the words of its path; null where no one or several fit. */
  find({ path, unit, year }: Asked): ListedUnit | null {
    const line = this.files.get(path);
    if (line !== undefined) return this.byLine.get(line) ?? null;
    if (unit?.id != null) {
      const found = only(this.byId.get(plainName(unit.id)), null, year);
      if (found) return found;
    }
    if (unit?.name != null) return only(this.byName.get(plainName(unit.name)), unit.institution, year);
    return unit?.id == null ? this.inPath(path, year) : null;
  }

  /** The unit whose name stands in the file's own name, else in that of the nearest folder; the longest name first. */
  private inPath(path: string, year: number | null): ListedUnit | null {
    const parts = withoutEnding(path).split(/[\\/]/).reverse();
    for (const part of parts) {
      const words = plainName(part).split(' ').slice(0, mostWords);
      for (let length = words.length; length > 0; length--) {
        const found = words
          .slice(0, words.length - length + 1)
          .flatMap((_, at) => this.byName.get(words.slice(at, at + length).join(' ')) ?? []);
        if (found.length > 0) return only(found, null, year);
      }
    }
    return null;
  }
}

function push(map: Map<string, ListedUnit[]>, key: string, listed: ListedUnit): void {
  const there = map.get(key);
  if (there) there.push(listed);
  else map.set(key, [listed]);
}

/** The one that fits: narrowed by institution and by year where they are known; null for none or several. */
function only(
  listed: readonly ListedUnit[] | undefined,
  institution: string | null,
  year: number | null,
): ListedUnit | null {
  const near = (text: string | null) =>
    text !== null && institution !== null && plainName(text) === plainName(institution);
  const apart = (text: string | null) => text !== null && institution !== null && !near(text);
  const all = (listed ?? []).filter(({ unit }) => !apart(unit.institution));
  const byInstitution = narrowed(all, ({ unit }) => near(unit.institution));
  const dated = byInstitution.filter(({ unit }) => year === null || unit.year === null || unit.year === year);
  const byYear = narrowed(dated, ({ unit }) => year !== null && unit.year === year);
  const [first = null, ...others] = byYear;
  return others.length > 0 ? null : first;
}

/** Those that fit best, or all where none does. */
function narrowed<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const found = items.filter(fits);
  return found.length > 0 ? found : items;
}

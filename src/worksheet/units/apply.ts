import type { Unit, Worksheet } from '../worksheet.js';
import { plainName } from './match.js';
import type { ListedUnit } from './register.js';

/** What a list says otherwise than the file. */
export interface Difference {
  /** A field of the unit, or the id of a prerequisite. */
  readonly key: string;
  readonly file: string;
  readonly list: string;
}

/** The worksheet with what the list says of its unit: the list wins, and every difference is told. */
export function withListed(
  worksheet: Worksheet,
  { unit, prerequisites }: ListedUnit,
): { readonly worksheet: Worksheet; readonly differences: readonly Difference[] } {
  const said = Object.entries(unit).filter(([, value]) => value !== null);
  const fields = said.flatMap(([key, list]) => differs(key, worksheet.unit[key as keyof Unit], list));
  const others = prerequisites.flatMap(([id, { raw }]) =>
    differs(id, worksheet.prerequisites.get(id)?.raw, raw),
  );
  return {
    worksheet: {
      ...worksheet,
      unit: { ...worksheet.unit, ...Object.fromEntries(said) },
      prerequisites: new Map([...worksheet.prerequisites, ...prerequisites]),
    },
    differences: [...fields, ...others],
  };
}

function differs(key: string, file: unknown, list: unknown): Difference[] {
  if (file === null || file === undefined || plainName(String(file)) === plainName(String(list))) return [];
  return [{ key, file: String(file), list: String(list) }];
}

import { stemOf } from '../../source/file-names.js';
import { plainName } from '../../worksheet/units/match.js';
import { isApart } from '../batch/identity.js';
import type { SavedPlan } from './saved-plan.js';
import { type Series, unnamed } from './series.js';

/**
 * The series of the unit that a plan was made for: by its id, else by name and institution, else by names of files, else
 * because there is no other. Of several units that fit it is of none: nobody says of which.
 */
export function seriesOfPlan({ unit, source }: SavedPlan, all: readonly Series[]): ReadonlySet<Series> {
  const isNamed = unit.name !== stemOf(source.path);
  const name = plainName(isNamed ? unit.name : unnamed(source.path));
  const fitting = all.filter((series) => {
    if (isApart(unit, series.unit)) return false;
    if (unit.id !== null && series.unit.id !== null) return true;
    return plainName(series.unit.name) === name || (all.length === 1 && !(isNamed && series.named));
  });
  // one unit by several instruments has several series
  return new Set(new Set(fitting.map(({ key }) => key)).size > 1 ? [] : fitting);
}

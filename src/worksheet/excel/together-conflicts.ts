import { refuse } from '../../diagnostic/diagnostic.js';
import { fold } from '../text.js';
import type { AllGiven } from './given.js';
import type { Table } from './table.js';
import { unitNamed } from './unit.js';

/** @throws UserError when labels beside the tables name different units: their answers are never one worksheet. */
export function refuseUnits(path: string, tables: readonly Table[]): void {
  const named = new Map<string, string>();
  for (const table of tables) {
    const name = unitNamed(table);
    if (name !== null && !named.has(fold(name))) named.set(fold(name), `${table.whole.name}: ${name}`);
  }
  if (named.size > 1) refuse('tables-of-units', { path }, { sheets: [...named.values()].join('; ') });
}

/**
 * @param owner the table that an indicator is read from.
 * @throws UserError when the unit answers a question in two ways, or assessors do where it is not read.
 */
export function refuseConflict(
  path: string,
  tables: readonly Table[],
  given: AllGiven,
  owner: (indicator: string) => Table | null,
): void {
  const differing = new Set<string>();
  for (const table of tables) {
    for (const by of ['unit', 'tpi'] as const) {
      for (const [id, text] of given.get(table)?.[by] ?? []) {
        const from = owner(id);
        if (from && given.get(from)?.[by].get(id) !== text) differing.add(id);
      }
    }
  }
  const [example] = differing;
  if (example === undefined) return;
  const sheets = [...new Set(tables.map(({ whole }) => whole.name))].join(', ');
  refuse('tables-conflict', { path }, { sheets, differing: differing.size, example });
}

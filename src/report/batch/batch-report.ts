import type { Lang } from '../../diagnostic/lang.js';
import type { GatesAsked } from '../../eligibility/gates.js';
import type { Instrument } from '../../instrument/model.js';
import type { Register } from '../../worksheet/units/register.js';
import { type AllLeftOut, LeftOutTally, withEndings } from '../shared/left-out.js';
import type { BatchResult, BatchRow, RankedRow } from './batch-schema.js';
import { historiesOf } from './history.js';
import { sameBytes, sameUnits, whoseOf } from './identity.js';
import { aboutInstruments } from './instrument-summary.js';
import { noticesOf } from './notices.js';
import { compareText, ranked, withFingerprints } from './rank.js';
import { registerOf, withoutArrived } from './register.js';
import { type Filter, matches, type Sort, sorted } from './select.js';
import { gatesOf, standingOf } from './standing.js';
import { summariesOf } from './summary.js';

/** What is asked of a recap. */
export interface BatchQuery extends GatesAsked {
  readonly policy: BatchResult['policy'];
  /** The predicate that every file is measured against; null: each unit's own. */
  readonly target: string | null;
  readonly sort: Sort;
  readonly filters: readonly Filter[];
  /** The list of units; null without one. */
  readonly register: Register | null;
  /** Files done and asked for, when the run was stopped before its end. */
  readonly interrupted: { readonly done: number; readonly of: number } | null;
}

export const batchSchemaId = 'https://lke-zi.invalid/schemas/batch-1.json';

/** The recap of rows, wherever they were made: the same rows in any order give the same recap. */
export function buildBatch(
  given: readonly BatchRow[],
  {
    known,
    query,
    toolVersion,
    lang,
  }: {
    /** The instruments that rows may be of, the one to prefer first. */
    readonly known: readonly [Instrument, ...Instrument[]];
    readonly query: BatchQuery;
    readonly toolVersion: string;
    readonly lang: Lang;
  },
): BatchResult {
  // sums of doubles depend on their order
  const rows = withFingerprints(withoutArrived(given)).sort((a, b) => compareText(a.path, b.path));
  const { policy, target, sort, filters, interrupted, register } = query;
  const doubles = new Set([...sameUnits(rows, whoseOf(rows)), ...sameBytes(rows)].flat());
  const all = ranked(
    rows.map((row): RankedRow => {
      const { leftOut: _, ...rest } = row;
      const standing = standingOf(row, policy.by, target);
      return { ...rest, rank: null, duplicate: doubles.has(row), standing };
    }),
  );
  // what could not be read is never filtered away
  const shown = all.filter((row) => row.status !== 'scored' || filters.every((f) => matches(row, f)));
  const scored = all.filter((row) => row.status === 'scored');
  const whose = whoseOf(all);
  const notices = noticesOf(all, whose, policy);
  if (interrupted)
    notices.push({ kind: 'interrupted', items: [String(interrupted.done), String(interrupted.of)] });
  return {
    $schema: batchSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    ...aboutInstruments(known, rows, lang),
    policy,
    selection: {
      target,
      sort: `${sort.field}:${sort.descending ? 'desc' : 'asc'}`,
      filters: filters.map(({ field, operator, value }) => `${field}${operator}${value}`),
    },
    files: {
      scored: scored.length,
      unreadable: all.filter((row) => row.status === 'unreadable').length,
      filtered: all.length - shown.length,
      leftOut: leftOutOf(rows),
    },
    ...(register && { register: registerOf(rows, register, lang) }),
    notices,
    rows: sorted(shown, sort),
    history: historiesOf(shown, whose),
    summary: summariesOf(shown),
    gates: gatesOf(query, policy.by).map(({ id, passes }) => {
      const passed = scored.filter(passes).length;
      return { id, passed, failed: scored.length - passed };
    }),
  };
}

function leftOutOf(rows: readonly BatchRow[]): AllLeftOut {
  const tally = new LeftOutTally();
  for (const { leftOut } of rows) tally.addAll(leftOut);
  return withEndings(tally.all);
}

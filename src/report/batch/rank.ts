import { fingerprintsIn } from '../../instrument/fingerprint.js';
import type { BatchRow, RankedRow } from './batch-schema.js';
import { grouped } from './identity.js';

/** What a row was scored with; empty for one that was not. Rows of older runs have it by `withFingerprints`. */
export const instrumentOf = ({ instrument }: Pick<RankedRow, 'instrument'>): string =>
  instrument ? (instrument.fingerprint ?? instrument.sha256) : '';

/** Rows of runs that did not tell the fingerprint yet, with that of the same bytes where it is known. */
export function withFingerprints(rows: readonly BatchRow[]): BatchRow[] {
  const fingerprints = fingerprintsIn(rows.flatMap(({ instrument }) => instrument ?? []));
  return rows.map((row) => {
    const fingerprint = row.instrument && fingerprints.get(row.instrument.sha256);
    return row.instrument && fingerprint ? { ...row, instrument: { ...row.instrument, fingerprint } } : row;
  });
}

/** Only files scored by the same rules and of one year are ranked against each other. */
export const rankGroup = (row: Pick<RankedRow, 'instrument' | 'unit'>): string =>
  `${instrumentOf(row)} ${row.unit.year}`;

/** Scored rows of unknown year where others of their instrument have one: among which of them to rank, nobody knows. */
export function undatedAmong(rows: readonly RankedRow[]): RankedRow[] {
  const judged = rows.filter((row) => row.standing !== null);
  const dated = new Set(judged.filter(({ unit }) => unit.year !== null).map(instrumentOf));
  return judged.filter((row) => row.unit.year === null && dated.has(instrumentOf(row)));
}

/** Rows with their ranks: the highest total first; equal totals share a rank, and the next one is left out. */
export function ranked(rows: readonly RankedRow[]): RankedRow[] {
  const ranks = new Map<RankedRow, number>();
  const undated = new Set(undatedAmong(rows));
  const judged = rows.filter((row) => row.standing !== null && !undated.has(row));
  for (const group of grouped(judged, rankGroup).values()) {
    const totals = group.map((row) => row.standing?.total ?? 0).sort((a, b) => b - a);
    const places = new Map<number, number>();
    for (const [i, total] of totals.entries()) if (!places.has(total)) places.set(total, i + 1);
    for (const row of group) ranks.set(row, places.get(row.standing?.total ?? 0) ?? 0);
  }
  return rows.map((row) => ({ ...row, rank: ranks.get(row) ?? null }));
}

/**
 * The order that every recap falls back on: readable before unreadable, the newest year first, then rank, the wider
 * thinnest margin, fewer failing requirements, name and path. No two files are equal in it.
 */
export function byStanding(a: RankedRow, b: RankedRow): number {
  const [x, y] = [a.standing, b.standing];
  if (a.status !== 'scored' && b.status !== 'scored')
    return compareText(b.status, a.status) || compareText(a.path, b.path);
  return (
    Number(a.status !== 'scored') - Number(b.status !== 'scored') ||
    Number(x === null) - Number(y === null) ||
    (b.unit.year ?? 0) - (a.unit.year ?? 0) ||
    compareText(instrumentOf(a), instrumentOf(b)) ||
    (a.rank ?? 0) - (b.rank ?? 0) ||
    (y?.thinnest?.margin ?? 0) - (x?.thinnest?.margin ?? 0) ||
    (x?.failing.length ?? 0) - (y?.failing.length ?? 0) ||
    compareText(a.unit.name, b.unit.name) ||
    compareText(a.path, b.path)
  );
}

/** By code point: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

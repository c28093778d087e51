import type { BatchSummaryGroup, RankedRow, Spread, Standing } from './batch-schema.js';
import { grouped } from './identity.js';
import { compareText, rankGroup } from './rank.js';
import { assessmentBy } from './standing.js';

type Judged = RankedRow & { readonly standing: Standing };

/** What the files amount to, apart for every instrument and year; the newest year first. */
export function summariesOf(rows: readonly RankedRow[]): BatchSummaryGroup[] {
  const judged = rows.filter((row): row is Judged => row.standing !== null);
  return [...grouped(judged, rankGroup).values()]
    .map(summaryOf)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || compareText(a.instrument, b.instrument));
}

function summaryOf(files: readonly Judged[]): BatchSummaryGroup {
  const [first] = files as [Judged, ...Judged[]];
  return {
    instrument: first.instrument?.id ?? '',
    year: first.unit.year,
    files: files.length,
    predicates: first.standing.verdicts.map(({ predicate }) => predicateOf(files, predicate)),
    total: spreadOf(files.map(({ standing }) => standing.total)),
    areas: first.standing.areas.flatMap(({ id }) => {
      const spread = spreadOf(files.flatMap(({ standing }) => pointsOf(standing.areas, id)));
      return spread ? [{ id, spread }] : [];
    }),
    comparison: comparisonOf(files),
    cuts: cutsOf(files),
  };
}

function predicateOf(files: readonly Judged[], predicate: string): BatchSummaryGroup['predicates'][number] {
  const verdicts = files.flatMap(({ standing }) =>
    standing.verdicts.filter((v) => v.predicate === predicate),
  );
  const failing = new Map<string, number>();
  for (const row of files) {
    const judged = assessmentBy(row, row.standing.by)?.eligibility.find((e) => e.predicate === predicate);
    for (const { id, passed } of judged?.requirements ?? [])
      failing.set(id, (failing.get(id) ?? 0) + Number(!passed));
  }
  const requirements = [...failing].map(([id, count]) => ({ id, failing: count }));
  return {
    predicate,
    passed: verdicts.filter((v) => v.passed).length,
    sure: verdicts.filter((v) => v.sure).length,
    requirements: requirements.sort((a, b) => b.failing - a.failing),
  };
}

function comparisonOf(files: readonly Judged[]): BatchSummaryGroup['comparison'] {
  const compared = files.flatMap(({ comparison }) => comparison ?? []).filter(({ compared: n }) => n > 0);
  const [first] = compared;
  if (!first) return null;
  const mean = (values: readonly number[]) => sum(values) / compared.length;
  return {
    files: compared.length,
    difference: mean(compared.map((c) => c.difference)),
    areas: first.areas.map(({ id }) => ({
      id,
      difference: mean(compared.flatMap((c) => c.areas.filter((a) => a.id === id).map((a) => a.difference))),
    })),
  };
}

function cutsOf(files: readonly Judged[]): BatchSummaryGroup['cuts'] {
  const cuts = new Map<string, { files: number; points: number }>();
  for (const { id, points } of files.flatMap((row) => row.cuts)) {
    const before = cuts.get(id) ?? { files: 0, points: 0 };
    cuts.set(id, { files: before.files + 1, points: before.points + points });
  }
  return [...cuts]
    .map(([id, cut]) => ({ id, ...cut }))
    .sort((a, b) => b.files - a.files || b.points - a.points || compareText(a.id, b.id));
}

const pointsOf = (areas: Standing['areas'], id: string): number[] =>
  areas.filter((area) => area.id === id).map((area) => area.points);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Quartiles as spreadsheets give them (between neighbours in proportion); null of nothing. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  if (min === undefined) return null;
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  return {
    count: sorted.length,
    min,
    lowerQuartile: at(1 / 4),
    median: at(1 / 2),
    upperQuartile: at(3 / 4),
    max: at(1),
    mean: sum(sorted) / sorted.length,
  };
}

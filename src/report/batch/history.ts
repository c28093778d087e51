import type { BatchHistory, RankedRow } from './batch-schema.js';
import { grouped, lastSaid, type Whose } from './identity.js';
import { byStanding, compareText } from './rank.js';
import { assessmentBy } from './standing.js';

type Year = BatchHistory['years'][number];

/** Units with files of more than one year, each with its years, the oldest first; units in the order of their names. */
export function historiesOf(rows: readonly RankedRow[], { keyOf }: Whose<RankedRow>): BatchHistory[] {
  const dated = rows.filter((row) => row.standing !== null && row.unit.year !== null);
  const units = [...grouped(dated, keyOf).values()].map(oneByYear).filter((files) => files.length > 1);
  return units.map(historyOf).sort((a, b) => compareText(a.unit.name, b.unit.name));
}

/** One file a year; of several, the one that ranks first. */
function oneByYear(files: readonly RankedRow[]): RankedRow[] {
  const years = grouped([...files].sort(byStanding), (row) => String(row.unit.year));
  return [...years.values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => (a.unit.year ?? 0) - (b.unit.year ?? 0));
}

function historyOf(files: readonly RankedRow[]): BatchHistory {
  const { unit } = files.at(-1) as RankedRow;
  const years = files.map(yearOf);
  return {
    unit: { id: lastSaid(files, 'id'), name: unit.name, institution: lastSaid(files, 'institution') },
    years,
    trend: trendOf(years[0] as Year, years.at(-1) as Year),
    firstMet: firstMetOf(files),
  };
}

function yearOf(row: RankedRow): Year {
  const { unit, standing, path } = row;
  const assessment = standing ? assessmentBy(row, standing.by) : undefined;
  // a requirement has the same points under every predicate
  const points = new Map(
    assessment?.eligibility.flatMap((e) => e.requirements.map((r) => [r.id, r.actual] as const)),
  );
  return {
    year: unit.year ?? 0,
    path,
    total: standing?.total ?? 0,
    areas: standing?.areas ?? [],
    requirements: [...points].map(([id, actual]) => ({ id, points: actual })),
  };
}

function trendOf(first: Year, last: Year): BatchHistory['trend'] {
  const before = new Map([...first.areas, ...first.requirements].map(({ id, points }) => [id, points]));
  const after = new Map([...last.areas, ...last.requirements].map(({ id, points }) => [id, points]));
  const changes = [...after].flatMap(([id, points]) => {
    const then = before.get(id);
    return then === undefined || id === 'total' ? [] : [{ id, change: points - then }];
  });
  return [{ id: 'total', change: last.total - first.total }, ...changes];
}

function firstMetOf(files: readonly RankedRow[]): BatchHistory['firstMet'] {
  const judged = files.map((row) => ({
    year: row.unit.year,
    eligibility: row.standing ? (assessmentBy(row, row.standing.by)?.eligibility ?? []) : [],
  }));
  const last = judged.at(-1)?.eligibility ?? [];
  return last.flatMap(({ predicate, requirements }) => {
    const of = judged.map(({ year, eligibility }) => ({
      year,
      found: eligibility.find((e) => e.predicate === predicate),
    }));
    const marks = requirements.map(({ id }) => ({
      predicate,
      id,
      year: of.find(({ found }) => found?.requirements.find((r) => r.id === id)?.passed)?.year ?? null,
    }));
    return [{ predicate, id: null, year: of.find(({ found }) => found?.passed)?.year ?? null }, ...marks];
  });
}

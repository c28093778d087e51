import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inIndonesian } from '../../src/format/csv-id.js';
import type { BatchResult, BatchRow } from '../../src/report/batch/batch-schema.js';
import { cli } from '../support/cli.js';
import { parseCsv } from '../support/csv.js';
import { folders } from '../support/folder.js';
import { type Grids, gridsOf, recordsOf } from '../support/grids.js';
import type { KnownRow } from '../support/submissions/known.js';
import { submissions } from '../support/submissions/submissions.js';

const folder = folders();
const known = submissions();
const outputs = ['json', 'ndjson', 'csv', 'csv-id', 'xlsx', 'markdown', 'html', 'text'] as const;
let cwd = '';
let ran: Awaited<ReturnType<typeof cli>>;
const written = (format: (typeof outputs)[number]) => readFileSync(path.join(cwd, `hasil/rekap.${format}`));
const text = (format: (typeof outputs)[number]) => written(format).toString();

beforeAll(async () => {
  cwd = folder('kiriman', known.files);
  for (const [name, to] of known.links) symlinkSync(path.join(cwd, to), path.join(cwd, name));
  // as PowerShell writes it
  writeFileSync(path.join(cwd, 'nama.txt'), Buffer.from(`\ufeff${known.names.join('\r\n')}\r\n`, 'utf16le'));
  mkdirSync(path.join(cwd, 'hasil'));
  ran = await cli(
    [
      ...[
        'batch',
        'k',
        '--files-from',
        'nama.txt',
        '--units',
        'daftar.csv',
        '--instrument',
        'instrumen.yaml',
      ],
      ...[
        '--evidence',
        'off',
        ...outputs.flatMap((format) => ['--format', `${format}=hasil/rekap.${format}`]),
      ],
    ],
    { cwd },
  );
});

const byPath = <T extends { readonly path: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.path < b.path ? -1 : 1));

/** The place of each total among those of its year, by counting who has more. */
function rankOf(row: KnownRow): number | null {
  if (row.total === null || row.year === null) return null;
  const others = known.rows.filter(({ year, total }) => year === row.year && total !== null);
  return 1 + others.filter(({ total }) => (total ?? 0) > (row.total ?? 0)).length;
}

const scored = known.rows.filter(({ total }) => total !== null);
const unread = known.rows.filter(({ total }) => total === null);
const stateOf = (row: KnownRow) => {
  if (row.line === null) return 'unlisted';
  return known.twice.includes(`${known.nameOf(row.line)} ${row.year}`) ? 'twice' : 'sent';
};

test('the run says that some could not be read', () => {
  expect([ran.status, ran.stderr.includes(`${unread.length} tidak terbaca`)]).toEqual([2, true]);
  expect([known.rows.length, known.units, unread.length]).toEqual([1000, 1100, 40]);
});

describe('json', () => {
  let result: BatchResult;
  beforeAll(() => {
    result = JSON.parse(text('json'));
  });
  test('every row, year, rank, reason and line', () => {
    const rows = result.rows
      .filter(({ status }) => status !== 'missing')
      .map((row) => ({
        path: row.path,
        unit: row.unit.name,
        year: row.unit.year,
        from: row.yearFrom,
        total: row.standing?.total ?? null,
        reason: row.reason?.code ?? null,
        passes: row.standing?.verdicts[0]?.passed ?? false,
        line: row.listed?.line ?? null,
        duplicate: row.duplicate,
        rank: row.rank,
      }));
    expect(byPath(rows)).toEqual(byPath(known.rows).map((row) => ({ ...row, rank: rankOf(row) })));
  });
  test('who has not sent, who sent twice, who is not on the list, and what is wrong with it', () => {
    const { register } = result;
    const names = (units: readonly { name: string | null; year: number | null }[] = []) =>
      units.map(({ name, year }) => `${name} ${year}`).sort();
    expect(names(register?.missing)).toEqual(known.missing);
    expect(names(register?.twice)).toEqual(known.twice);
    expect([...(register?.unlisted ?? [])].sort()).toEqual(known.unlisted);
    expect([register?.units, register?.sent]).toEqual([known.units, known.units - known.missing.length]);
    expect(register?.differences.map(({ path: name, key }) => [name, key]).sort()).toEqual(
      known.differing.map((name) => [name, 'year']).sort(),
    );
    expect(register?.findings.map(({ code, line }) => [code, line])).toEqual(
      known.unmatched.map((line) => ['units-file-unmatched', line]),
    );
    expect(names(result.rows.filter(({ status }) => status === 'missing').map(({ unit }) => unit))).toEqual(
      known.missing,
    );
  });
  test('what was left out, and what the years amount to', () => {
    expect(result.files).toMatchObject({
      scored: scored.length,
      unreadable: unread.length,
      filtered: 0,
      leftOut: known.leftOut,
    });
    const undated = scored.filter(({ year }) => year === null).map(({ path: name }) => name);
    expect(result.notices.find(({ kind }) => kind === 'year-unknown')?.items).toEqual(undated.sort());
    const years = [...new Set(scored.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
    expect(result.summary.map(({ year, files, predicates }) => [year, files, predicates[0]?.passed])).toEqual(
      years.map((year) => {
        const files = scored.filter((row) => row.year === year);
        return [year, files.length, files.filter(({ passes }) => passes).length];
      }),
    );
  });
  test('the history of every unit with several years', () => {
    const units = new Map<string, Set<number>>();
    for (const { unit, year } of scored)
      if (year !== null) units.set(unit, (units.get(unit) ?? new Set()).add(year));
    const several = [...units].filter(([, found]) => found.size > 1);
    const told = result.history.map(({ unit, years }) => [unit.name, years.map(({ year }) => year)]);
    expect(told).toEqual(several.map(([unit, found]) => [unit, [...found].sort()]).sort());
  });
});

test('ndjson: a line for every file and for every unit that has sent nothing', () => {
  const rows = text('ndjson')
    .trim()
    .split('\n')
    .map((line): BatchRow => JSON.parse(line));
  const told = rows.map(({ path: name, status, unit, listed, reason }) =>
    status === 'missing'
      ? `${unit.name} ${unit.year}`
      : [name, status, unit.year, listed?.line, reason?.code].join(' '),
  );
  const expected = known.rows.map(({ path: name, year, total, line, reason }) =>
    [name, total === null ? 'unreadable' : 'scored', year, line ?? undefined, reason ?? undefined].join(' '),
  );
  expect(told.sort()).toEqual([...expected, ...known.missing].sort());
});

/** The head of a value with all its digits in `csv-id`. */
const headIn = (name: string): string => inIndonesian({ columns: [name], rows: [] }).columns.at(-1) ?? '';

test.each([
  ['csv', ','],
  ['csv-id', ';'],
] as const)('%s: every row with its year, rank, reason and state', (format, separator) => {
  const [head = [], ...rows] = parseCsv(text(format).replace('\ufeff', ''), separator);
  const told = rows.map((row) => {
    const of = (name: string) => row[head.indexOf(format === 'csv' ? name : headIn(name))] ?? '';
    if (of('status') === 'missing') return `${of('unit')} ${of('year') || null}`;
    return ['path', 'status', 'year', 'rank', 'total', 'reason', 'year_from', 'listed'].map(of).join(' ');
  });
  const expected = known.rows.map((row) =>
    [
      ...[row.path, row.total === null ? 'unreadable' : 'scored', row.year, rankOf(row), row.total],
      ...[row.reason, row.from, stateOf(row)],
    ].join(' '),
  );
  expect(told.sort()).toEqual([...expected, ...known.missing].sort());
});

describe('xlsx', () => {
  let book: Grids;
  beforeAll(async () => {
    book = await gridsOf(written('xlsx'));
  });
  test('ranks, years and totals', () => {
    const told = recordsOf(book, 'Peringkat').map((row) =>
      [row.Berkas, row.Unit, row.Tahun, row.No, row.Nilai].join(' '),
    );
    const expected = scored.map((row) => [row.path, row.unit, row.year, rankOf(row), row.total].join(' '));
    expect(told.sort()).toEqual(expected.sort());
  });
  test('what could not be read', () => {
    const told = recordsOf(book, 'Tidak terbaca').map((row) => [row.Berkas, row.Kode].join(' '));
    expect(told.sort()).toEqual(unread.map((row) => `${row.path} ${row.reason}`).sort());
  });
  test('the register', () => {
    const told = recordsOf(book, 'Daftar unit');
    const of = (state: string) => told.filter(({ Hal }) => Hal === state);
    const names = (state: string) => of(state).map(({ Unit, Tahun }) => `${Unit} ${Tahun}`);
    expect(names('belum mengirim').sort()).toEqual(known.missing);
    expect(names('lebih dari satu berkas').sort()).toEqual(known.twice);
    const unlisted = of('tidak terdaftar').map(({ Keterangan }) => Keterangan);
    expect(unlisted.sort()).toEqual(known.unlisted);
  });
});

/** Rows of every table as lists of texts. */
const tables = {
  markdown: () =>
    text('markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
      .map((row) => row.map((field) => field.trim().replaceAll('\\', ''))),
  html: () =>
    text('html')
      .split(/<tr>/)
      .map((row) => row.split(/<t[hd](?= |>)[^>]*>/).slice(1))
      .map((row) => row.map((field) => field.replace(/<[^>]*>.*/s, '').trim())),
};

describe.each(['markdown', 'html'] as const)('%s', (format) => {
  test('a line of the ranking for every file, one for every refusal and every remark', () => {
    const rows = tables[format]();
    const start = rows.findIndex((row) => row[0] === 'No' && row.includes('Nilai'));
    const head = rows[start] ?? [];
    const of = (row: readonly string[], name: string) => row[head.indexOf(name)];
    const told = rows
      .slice(start + 1)
      .filter((row) => row.length === head.length && /^(\d+|-)$/.test(row[0] ?? ''));
    const shown = told
      .slice(0, scored.length)
      .map((row) => [of(row, 'No'), of(row, 'Tahun'), of(row, 'Nilai')].join(' '));
    const expected = scored.map((row) => `${rankOf(row) ?? '-'} ${row.year ?? '-'} ${row.total},00`);
    expect(shown.sort()).toEqual(expected.sort());
    const all = text(format);
    for (const { path: name } of unread) expect(all).toContain(name);
    const remarks = rows.filter((row) => /^(belum mengirim|lebih dari satu)/.test(row[0] ?? ''));
    expect(remarks.map((row) => `${row[2]} ${row[3] || null}`).sort()).toEqual(
      [...known.missing, ...known.twice].sort(),
    );
  });
});

test('text: what could not be read and who is missing, in one line each', () => {
  const lines = text('text').split('\n');
  for (const { path: name } of unread) expect(lines.some((line) => line.includes(name))).toBe(true);
  const missing = lines.filter((line) => line.trim().startsWith('belum mengirim'));
  expect(missing).toHaveLength(known.missing.length);
});

test('two shards merged, in any order, are the same recap', async () => {
  const lines = text('ndjson').trim().split('\n');
  for (const part of [0, 1])
    writeFileSync(
      path.join(cwd, `b${part}.ndjson`),
      `${lines.filter((_, i) => i % 2 === part).join('\n')}\n`,
    );
  const merged = await cli(
    [
      'batch',
      '--merge',
      'b1.ndjson',
      'b0.ndjson',
      '--units',
      'daftar.csv',
      '--instrument',
      'instrumen.yaml',
      '--format',
      'json',
    ],
    { cwd },
  );
  const [ours, whole] = [JSON.parse(merged.stdout) as BatchResult, JSON.parse(text('json')) as BatchResult];
  expect(ours.rows).toEqual(whole.rows);
  expect(ours.register).toEqual(whole.register);
  expect(ours.files.scored).toBe(whole.files.scored);
});

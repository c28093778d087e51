import { beforeAll, describe, expect, test } from 'vitest';
import type { BatchResult } from '../../../src/report/batch/batch-schema.js';
import { assessmentBy } from '../../../src/report/batch/standing.js';
import { recapOf, severalYears, workbookOf } from '../../support/batch-rows.js';
import { type Grids, gridsOf, ownGridsOf, recordsOf, roundedGrids } from '../../support/grids.js';

let recap: BatchResult;
let bytes: Uint8Array;
let grids: Grids;

beforeAll(async () => {
  recap = recapOf(await severalYears(), { gates: ['wbk'] });
  bytes = await workbookOf(recap, 'id');
  grids = await gridsOf(bytes);
}, 60_000);

const numbers = (records: ReturnType<typeof recordsOf>, ...heads: string[]) =>
  records.map((record) => heads.map((head) => record[head] ?? null));
const records = (name: string) => recordsOf(grids, name);
const scored = () => recap.rows.filter((row) => row.status === 'scored');
const standings = () => scored().flatMap(({ standing }) => standing ?? []);

test('a sheet for every view that has something to show, in the order of the recap', () => {
  expect([...grids.keys()]).toEqual([
    'Ringkasan',
    'Peringkat',
    'Syarat belum terpenuhi',
    'Syarat WBK',
    'Syarat WBBM',
    'Area',
    'Prasyarat',
    'Kelengkapan dan bukti',
    'Unit-TPI',
    'Riwayat',
    'Syarat sering tak terpenuhi',
    'Sebaran nilai',
    'Diturunkan TPI',
    'Tidak terbaca',
    'Catatan',
  ]);
});

describe('numbers are those of the JSON, to the last bit', () => {
  test('ranking', () => {
    expect(
      numbers(
        records('Peringkat'),
        'No',
        'Unit',
        'Tahun',
        'Nilai',
        'Selisih',
        'Galat',
        'Peringatan',
        'Berkas',
      ),
    ).toEqual(
      scored().map(({ rank, unit, standing, diagnostics, path }) => [
        rank,
        unit.name,
        unit.year,
        standing?.total,
        standing?.thinnest?.margin,
        diagnostics.errors,
        diagnostics.warnings,
        path,
      ]),
    );
  });
  test.each(['wbk', 'wbbm'])('margins to %s', (predicate) => {
    const found = records(`Syarat ${predicate.toUpperCase()}`);
    const heads = recap.instrument.requirements.map(
      ({ label, minimum }) => `${label} (min ${minimum[predicate]?.toFixed(2).replace('.', ',')})`,
    );
    expect(numbers(found, ...heads)).toEqual(
      scored().map((row) => {
        const eligibility = row.assessments[0]?.eligibility.find((e) => e.predicate === predicate);
        return eligibility?.requirements.map((r) => r.margin);
      }),
    );
  });
  test('requirements that are short, one by one', () => {
    const failing = scored().flatMap(({ unit, standing, assessments }) =>
      (assessments[0]?.eligibility.find((e) => e.predicate === standing?.target)?.requirements ?? [])
        .filter((r) => !r.passed)
        .map(({ actual, minimum, margin }) => [unit.name, unit.year, actual, minimum, margin]),
    );
    expect(failing.length).toBeGreaterThan(20);
    expect(
      numbers(records('Syarat belum terpenuhi'), 'Unit', 'Tahun', 'Nilai', 'Nilai minimal', 'Selisih'),
    ).toEqual(failing);
  });
  test('areas', () => {
    const heads = recap.instrument.areas.map(({ label, max }) => `${label} (maks ${max},00)`);
    expect(numbers(records('Area'), 'Nilai', ...heads)).toEqual(
      standings().map(({ total, areas }) => [total, ...areas.map((area) => area.points)]),
    );
  });
  test('answers and evidence', () => {
    const heads = [
      'Terjawab',
      'Belum dijawab',
      'Tidak sah',
      'Jawaban bernilai',
      'Punya bukti atau catatan',
      'Persen yang ada bukti',
    ];
    expect(numbers(records('Kelengkapan dan bukti'), ...heads)).toEqual(
      scored().map(({ standing, evidence }) => [
        standing?.answered,
        standing?.unanswered,
        standing?.invalid,
        evidence?.claimed ?? null,
        evidence?.supported ?? null,
        evidence && evidence.claimed > 0 ? (100 * evidence.supported) / evidence.claimed : null,
      ]),
    );
  });
  test('prerequisites', () => {
    const heads = ['Belum dinilai (WBK)', 'Belum dinilai (WBBM)'];
    expect(numbers(records('Prasyarat'), ...heads)).toEqual(
      scored().map(({ prerequisites }) => prerequisites.map(({ open }) => open.length)),
    );
  });
  test('unit and TPI', () => {
    const areas = recap.instrument.areas.map(({ label }) => label);
    const both = scored().filter(({ comparison }) => comparison);
    expect(both.length).toBeGreaterThan(5);
    const found = records('Unit-TPI');
    expect(
      numbers(
        found,
        'Nilai unit',
        'Nilai TPI',
        'Indikator dijawab keduanya',
        'Selisih (TPI - unit)',
        ...areas,
      ),
    ).toEqual(
      both.map((row) => [
        assessmentBy(row, 'unit')?.points,
        assessmentBy(row, 'tpi')?.points,
        row.comparison?.compared,
        row.comparison?.difference,
        ...(row.comparison?.areas.map((area) => area.difference) ?? []),
      ]),
    );
  });
  test('history', () => {
    const lines = recap.history.flatMap(({ unit, years, trend, firstMet }) => {
      const since = (id: string | null) =>
        ['wbk', 'wbbm'].map((p) => {
          const found = firstMet.find((f) => f.predicate === p && f.id === id);
          return found?.year ?? 'belum';
        });
      const points = (id: string) =>
        [2024, 2025, 2026].map(
          (year) => years.find((y) => y.year === year)?.requirements.find((r) => r.id === id)?.points ?? null,
        );
      return [
        [unit.name, null, null, null, null, ...since(null)],
        ...recap.instrument.requirements.map(({ id }) => [
          unit.name,
          ...points(id),
          trend.find((t) => t.id === id)?.change,
          ...since(id),
        ]),
      ];
    });
    expect(recap.history.length).toBeGreaterThan(10);
    const heads = ['Unit', '2024', '2025', '2026', 'Tren', 'WBK sejak', 'WBBM sejak'];
    expect(numbers(records('Riwayat'), ...heads)).toEqual(lines);
  });
  test('summary, spread and cuts', () => {
    const reach = recap.summary.flatMap(({ year, files, predicates }) =>
      predicates.map(({ passed, sure, requirements: [worst] }) => [
        year,
        files,
        passed,
        sure,
        worst?.failing || null,
      ]),
    );
    const heads = [
      'Tahun',
      'Berkas',
      'Nilainya memenuhi',
      'Sudah pasti, prasyarat terpenuhi',
      'Berkas yang belum memenuhi',
    ];
    expect(numbers(records('Ringkasan'), ...heads)).toEqual(reach);
    const failing = recap.summary.flatMap(({ predicates: [wbk, wbbm] }) =>
      (wbk?.requirements ?? []).map(({ id, failing }) => [
        failing,
        wbbm?.requirements.find((r) => r.id === id)?.failing,
      ]),
    );
    const counts = ['Berkas belum memenuhi (WBK)', 'Berkas belum memenuhi (WBBM)'];
    expect(numbers(records('Syarat sering tak terpenuhi'), ...counts)).toEqual(failing);
    const spreads = recap.summary.flatMap(({ total, areas, comparison }) =>
      [{ spread: total, id: 'total' }, ...areas].map(({ spread, id }) => [
        spread?.count,
        spread?.min,
        spread?.lowerQuartile,
        spread?.median,
        spread?.upperQuartile,
        spread?.max,
        spread?.mean,
        comparison?.files ?? null,
        (id === 'total' ? comparison?.difference : comparison?.areas.find((a) => a.id === id)?.difference) ??
          null,
      ]),
    );
    const columns = [
      'Berkas',
      'Min',
      'K1',
      'Median',
      'K3',
      'Maks',
      'Rata-rata',
      'Berkas dengan TPI',
      'Rata-rata selisih TPI',
    ];
    expect(numbers(records('Sebaran nilai'), ...columns)).toEqual(spreads);
    const cuts = recap.summary.flatMap((group) =>
      group.cuts.map(({ id, files, points }) => [group.year, id, files, points]),
    );
    expect(numbers(records('Diturunkan TPI'), 'Tahun', 'ID', 'Berkas', 'Poin diturunkan')).toEqual(cuts);
  });
});

test('every file that could not be read, with the reason', () => {
  const unreadable = recap.rows.filter((row) => row.status === 'unreadable');
  expect(unreadable.length).toBe(3);
  expect(numbers(records('Tidak terbaca'), 'Berkas', 'Sebab', 'Kode')).toEqual(
    unreadable.map(({ path, reason }) => [path, reason?.message, reason?.code]),
  );
});

test('the notes say by what rules, what was noticed, and whose judgement it is', () => {
  const said = JSON.stringify(records('Catatan'));
  for (const text of ['Syarat lulus WBK', 'Beberapa tahun', 'bukan keputusan TPN', recap.instrument.sha256])
    expect(said).toContain(text);
});

test('our own reader reads the same', async () => {
  expect(await ownGridsOf(bytes)).toEqual(roundedGrids(grids));
});

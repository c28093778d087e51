import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ProgressReport } from '../../src/report/progress/progress-schema.js';
import { fixedSchemas } from '../../src/write/schemas.js';
import { cli } from '../support/cli.js';
import { type Files, folders } from '../support/folder.js';
import { controlsIn, hostileTexts } from '../support/hostile-texts.js';
import { instrumentText } from '../support/submissions/known.js';

const folder = folders();

/** A worksheet of the invented instrument, P of 50, Q of 30 and R of 20 points; `-` is a blank. */
const sheet = (answers: string, unit = 'nama: Unit A') => {
  const [p, q, r] = answers;
  return `instrumen: kiriman\n${unit === '' ? '' : `unit: { ${unit} }\n`}jawaban:\n  P: ${p}\n  Q: ${q}\n  R: ${r}\n`;
};

const valid = new Ajv({ strict: false }).compile(fixedSchemas.progress.make());

async function progress(
  name: string,
  files: Files,
  args: readonly string[] = [],
  before = (_: string) => {},
) {
  const cwd = folder(name, { ...files, 'instrumen.yaml': instrumentText });
  before(cwd);
  const ran = await cli(
    ['batch', 'k', '--progress', '--instrument', 'instrumen.yaml', '--format', 'json', ...args],
    { cwd },
  );
  const report = JSON.parse(ran.stdout) as ProgressReport;
  if (!('failure' in report)) expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  return { ...ran, cwd, report };
}

const statuses = ({ copies }: ProgressReport) =>
  Object.fromEntries(
    copies.map(({ path: name, status, date, dateFrom }) => [name, [status, date, dateFrom]]),
  );
const lineOf = ({ units }: ProgressReport, id: string) => units[0]?.lines.find((line) => line.id === id);

describe('copies in time', () => {
  test('of one month the latest counts; of one day the last by name; the time of the file is nobody', async () => {
    const { report, status } = await progress(
      'bulan',
      {
        'k/a 2026-01-31.yaml': sheet('ABC'),
        'k/a 2026-01.yaml': sheet('DDD'),
        'k/a 2026-02-01.yaml': sheet('ABB'),
        'k/b 2026-02-01.yaml': sheet('AAB'),
        'k/c.yaml': sheet('AAA'),
      },
      [],
      (cwd) => utimesSync(path.join(cwd, 'k/c.yaml'), 1_800_000_000, 1_800_000_000),
    );
    expect([status, report.units[0]?.months]).toEqual([0, ['2026-01', '2026-02']]);
    expect(statuses(report)).toEqual({
      'k/a 2026-01-31.yaml': ['counted', '2026-01-31', 'name'],
      'k/a 2026-01.yaml': ['superseded', '2026-01', 'name'],
      'k/a 2026-02-01.yaml': ['superseded', '2026-02-01', 'name'],
      'k/b 2026-02-01.yaml': ['counted', '2026-02-01', 'name'],
      'k/c.yaml': ['undated', null, null],
    });
    expect(lineOf(report, 'total')?.values.map(({ points }) => points)).toEqual([79, 94]);
    expect(lineOf(report, 'area.p')).toMatchObject({ kind: 'area', minimum: 30, change: { points: 0 } });
  });
  test('where dates do not say which of two is the last, both are named; what is sure is not', async () => {
    const files = {
      'k/a 2026-01-31.yaml': sheet('ABC'),
      'k/a 2026-01.yaml': sheet('DDD'),
      'k/a 2026-02-01.yaml': sheet('ABB'),
      'k/b 2026-02-01.yaml': sheet('AAB'),
      // controls: the very same bytes; an earlier day; a sheet of another unit
      'k/a 2026-03-01.yaml': sheet('ABB'),
      'k/b 2026-03-01.yaml': sheet('ABB'),
      'k/a 2026-04-01.yaml': sheet('ABB'),
      'k/b 2026-04-02.yaml': sheet('AAA'),
      'k/c 2026-02-01.yaml': sheet('DDD', 'nama: Unit C'),
    };
    const { report, cwd, status } = await progress('sama-tanggal', files);
    expect(status).toBe(0);
    expect(
      report.copies.filter(({ usedInstead }) => usedInstead).map((c) => [c.path, c.usedInstead, c.undecided]),
    ).toEqual([
      ['k/a 2026-01.yaml', 'k/a 2026-01-31.yaml', true],
      ['k/a 2026-02-01.yaml', 'k/b 2026-02-01.yaml', true],
      ['k/a 2026-03-01.yaml', 'k/b 2026-03-01.yaml', undefined],
      ['k/a 2026-04-01.yaml', 'k/b 2026-04-02.yaml', undefined],
    ]);
    const said = 'k/b 2026-02-01.yaml dipakai, k/a 2026-02-01.yaml tidak: isinya berbeda';
    for (const format of ['text', 'markdown', 'html']) {
      const args = ['batch', 'k', '--progress', '--instrument', 'instrumen.yaml', '--format', format];
      expect((await cli(args, { cwd })).stdout.replace(/\s+/g, ' '), format).toContain(said);
    }
    const csv = (
      await cli(['batch', 'k', '--progress', '--instrument', 'instrumen.yaml', '--format', 'csv'], { cwd })
    ).stdout;
    expect(csv).toMatch(/k\/a 2026-02-01\.yaml,2026-02-01,name,,,0,k\/b 2026-02-01\.yaml,yes/);
    const filed = await cli(['batch', 'k', '--progress', '--instrument', 'instrumen.yaml', '-o', 'k.xlsx'], {
      cwd,
    });
    expect(filed.stderr.replace(/\s+/g, ' ')).toContain(said);
  });
  test('what cannot be read has a row with its reason, a date if it has one, and no month', async () => {
    const { report, status } = await progress('rusak', {
      'k/a 2026-01.yaml': sheet('ABC'),
      'k/a 2026-02.xlsx': 'rusak',
      'k/a 2026-03.yaml': sheet('AAA'),
    });
    expect([status, report.units[0]?.months]).toEqual([2, ['2026-01', '2026-03']]);
    expect(report.copies.find(({ reason }) => reason)).toMatchObject({
      path: 'k/a 2026-02.xlsx',
      status: 'unreadable',
      date: '2026-02',
      reason: { code: 'file-not-worksheet' },
    });
  });
  test('nothing that can be placed in time is no success', async () => {
    const { report, status } = await progress('tanpa', { 'k/a.yaml': sheet('ABC') });
    expect([status, report.units, report.files.undated]).toEqual([2, [], 1]);
  });
  test('without answers of the TPI there is nothing that it could have given', async () => {
    const { report, status } = await progress('tpi', { 'k/a 2026-01.yaml': sheet('ABC') }, ['--by', 'tpi']);
    expect([status, report.files.blank, report.units]).toEqual([2, 1, []]);
  });
});

const unchanged = { appeared: 0, vanished: 0, mended: 0, invalidated: 0 };

describe('an answer that is not valid is no blank', () => {
  test('it is counted by itself, and no work is lost by it', async () => {
    const files = { 'k/a 2026-01.yaml': sheet('BXA'), 'k/a 2026-02.yaml': sheet('XA-') };
    const { report, cwd, status } = await progress('tidak-sah', files);
    expect(status).toBe(1);
    const total = lineOf(report, 'total');
    expect(total?.values.map(({ open, invalid }) => [open, invalid])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(total?.change).toEqual({
      ...unchanged,
      points: 0,
      compared: 0,
      vanished: 1,
      mended: 1,
      invalidated: 1,
    });
    expect(report.copies.map(({ unanswered, invalid }) => [unanswered, invalid])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const args = ['batch', 'k', '--progress', '--instrument', 'instrumen.yaml'];
    const text = (await cli(args, { cwd })).stdout.replace(/\s+/g, ' ');
    for (const said of [
      'Pada 2026-02: 1 indikator kosong, 1 jawaban tidak sah',
      '1 jawaban yang dulu tidak sah sekarang sah',
      '1 indikator yang dulu terjawab sekarang kosong',
      'berisi jawaban yang tidak sah: bukan pekerjaan yang hilang',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Bidang P \S+ \S+ ! !/);
    const [heads = [], ...rows] = (await cli([...args, '--format', 'csv'], { cwd })).stdout
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const change = rows.find((row) => row[0] === 'change' && row[heads.indexOf('id')] === 'total');
    expect(['open', 'invalid'].map((head) => change?.[heads.indexOf(head)])).toEqual(['3', '2']);
  });
  test('a month without any, and blanks alone, show no such mark', async () => {
    const { cwd } = await progress('sah', {
      'k/a 2026-01.yaml': sheet('B-A'),
      'k/a 2026-02.yaml': sheet('AA-'),
    });
    const { stdout } = await cli(['batch', 'k', '--progress', '--instrument', 'instrumen.yaml'], { cwd });
    expect(stdout).not.toMatch(/!|tidak sah (sekarang|dan)/);
  });
  test('a step of the plan at it is not valid, not unknown', async () => {
    const steps = [
      { id: 'P', label: 'Proses', from: 'C', to: 'A' },
      { id: 'Q', label: 'Hasil', from: 'C', to: 'A' },
    ];
    const plan = {
      version: 1,
      target: 'lulus',
      source: { path: 'x' },
      instrument: { id: 'kiriman', sha256: 'x', fingerprint: 'x' },
      unit: { id: null, name: 'Unit A', institution: null },
      steps,
    };
    const { report } = await progress(
      'langkah-tidak-sah',
      {
        'k/a 2026-01.yaml': sheet('CCC'),
        'k/a 2026-02.yaml': sheet('X-C'),
        'rencana.json': JSON.stringify(plan),
      },
      ['--plan', 'rencana.json'],
    );
    expect(report.units[0]?.plan?.steps.map(({ state, now }) => [state, now])).toEqual([
      ['invalid', null],
      ['unknown', null],
    ]);
  });
});

describe('a blank is not known', () => {
  test('it is neither lost nor gained, and where all is blank there are no points', async () => {
    const { report } = await progress('kosong', {
      'k/a 2026-01.yaml': sheet('B-A'),
      'k/a 2026-02.yaml': sheet('AC-'),
      'k/a 2026-03.yaml': sheet('-C-'),
    });
    const total = lineOf(report, 'total');
    expect(total?.values.map(({ points, open }) => [points, open])).toEqual([
      [55, 1],
      [62, 1],
      [12, 2],
    ]);
    expect(total?.change).toEqual({ ...unchanged, points: 0, compared: 0, appeared: 1, vanished: 2 });
    expect(lineOf(report, 'area.p')?.values.map(({ points }) => points)).toEqual([35, 50, null]);
    expect(report.units[0]?.verdicts).toMatchObject([
      { predicate: 'lulus', passed: false, provisional: true },
    ]);
  });
  test('only what both months answer is compared', async () => {
    const { report } = await progress('kedua', {
      'k/a 2026-01.yaml': sheet('BA-'),
      'k/a 2026-02.yaml': sheet('A-A'),
    });
    const change = { ...unchanged, points: 15, compared: 1, appeared: 1, vanished: 1 };
    expect(lineOf(report, 'total')?.change).toEqual(change);
    expect(report.units[0]?.still).toEqual([]);
  });
});

describe('units', () => {
  test('are apart by name, by id, and by the names of files that name none', async () => {
    const { report } = await progress('unit', {
      'k/1/2026-01.yaml': sheet('ABC', 'nama: Unit B'),
      'k/1/2026-02.yaml': sheet('AAC', 'nama: unit  b'),
      'k/Puskesmas X 2026-01.yaml': sheet('ABC', ''),
      'k/Puskesmas X 2026-02-10.yaml': sheet('AAC', ''),
      'k/Puskesmas Y 2026-01.yaml': sheet('ABC', ''),
    });
    expect(report.units.map(({ unit, named, months }) => [unit.name, named, months.length])).toEqual([
      ['Puskesmas X', false, 2],
      ['Puskesmas Y', false, 1],
      ['unit  b', true, 2],
    ]);
  });
  test('one that a copy leaves open is the only one of its name, told; of two it is none', async () => {
    const files = {
      'k/1/2026-01.yaml': sheet('ABC', 'nama: Unit B, instansi: Kab. A'),
      'k/1/2026-02.yaml': sheet('AAC', 'nama: Unit B'),
    };
    const { report, cwd } = await progress('instansi', files);
    expect(report.units.map(({ unit, months }) => [unit.name, unit.institution, months.length])).toEqual([
      ['Unit B', 'Kab. A', 2],
    ]);
    expect(report.copies.map(({ unitTaken }) => unitTaken)).toEqual([undefined, 'assumed']);
    const { stdout } = await cli(['batch', 'k', '--progress', '--instrument', 'instrumen.yaml'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain('satu-satunya unit dengan nama itu: k/1/2026-02.yaml');
    const more = { ...files, 'k/2/2026-01.yaml': sheet('AAA', 'nama: Unit B, instansi: Kab. B') };
    const two = await progress('dua-instansi', more);
    expect(two.report.units.map(({ unit, months }) => [unit.institution, months.length])).toEqual([
      ['Kab. A', 1],
      [null, 1],
      ['Kab. B', 1],
    ]);
    expect(two.report.copies.map(({ unitTaken }) => unitTaken).filter(Boolean)).toEqual(['unclear']);
  });
  test('a copy by an instrument that scores otherwise is not compared with the others', async () => {
    const { report } = await progress(
      'instrumen',
      {
        'k/a 2026-01.yaml': sheet('ABC'),
        'k/a 2026-02.yaml': sheet('ABC').replace('kiriman', 'baru'),
        'baru.yaml': instrumentText.replace('id: kiriman', 'id: baru').replace('B: 0.7', 'B: 0.6'),
      },
      ['--instrument', 'baru.yaml'],
    );
    expect(report.units.map(({ instrument, months }) => [instrument.id, months])).toEqual([
      ['kiriman', ['2026-01']],
      ['baru', ['2026-02']],
    ]);
  });
});

describe('against a saved plan', () => {
  const copies = {
    'k/a 2026-01.yaml': sheet('CCD'),
    'k/a 2026-02.yaml': sheet('ACD'),
    'k/a 2026-03.yaml': sheet('BCD'),
    'k/a 2026-04.yaml': sheet('AC-'),
  };
  const plan = (unit = 'Unit A', fingerprint = 'x') =>
    JSON.stringify({
      ...{ version: 1, target: 'lulus', source: { path: 'k/a 2026-01.yaml' } },
      instrument: { id: 'kiriman', sha256: 'x', fingerprint },
      unit: { id: null, name: unit, institution: null },
      steps: [
        { id: 'P', label: 'Proses', from: 'C', to: 'A' },
        { id: 'Q', label: 'Hasil', from: 'C', to: 'B' },
        { id: 'R', label: 'Survei', from: 'D', to: 'C' },
        { id: 'Z', label: 'Tidak ada', from: 'D', to: 'C' },
        { id: 'Q', label: 'Tingkat asing', from: 'C', to: 'AA' },
      ],
    });
  const planned = (name: string, files: Files, saved = plan()) =>
    progress(name, { ...files, 'rencana.json': saved }, ['--plan', 'rencana.json']);

  test('every step is done, partly, not moved, fallen back or not known, and since when', async () => {
    const { report } = await planned('langkah', copies);
    const { plan: told, still } = report.units[0] ?? {};
    expect(told?.steps.map(({ state, since, now }) => [state, since, now])).toEqual([
      ['done', '2026-04', 'A'],
      ['still', null, 'C'],
      ['unknown', null, null],
      ['unknown', null, null],
      ['unknown', null, 'C'],
    ]);
    expect([told?.counts, told?.sameInstrument]).toEqual([
      { done: 1, partly: 0, still: 1, back: 0, invalid: 0, unknown: 3 },
      false,
    ]);
    expect(still?.map(({ id, room }) => [id, room])).toEqual([['Q', 18]]);
  });
  test.each([
    ['partly', 'B'],
    ['back', 'D'],
    ['still', 'C'],
    ['done', 'A'],
  ])('%s', async (state, answer) => {
    const { report } = await planned(`keadaan-${state}`, { 'k/a 2026-01.yaml': sheet(`${answer}CD`) });
    expect(report.units[0]?.plan?.steps[0]?.state).toBe(state);
  });
  test('of another unit it is refused, in the format asked for', async () => {
    const { status, stdout } = await planned('asing', copies, plan('Unit Z'));
    expect([status, JSON.parse(stdout).failure.code]).toEqual([2, 'plan-other-unit']);
  });
  test('of a unit that nothing names it is known by the file', async () => {
    const unnamed = { 'k/LKE Desa 2026-02.yaml': sheet('ACD', ''), 'k/Lain 2026-02.yaml': sheet('ACD', '') };
    const saved = JSON.stringify({
      ...JSON.parse(plan('LKE Desa 2026-01')),
      source: { path: 'k/LKE Desa 2026-01.yaml' },
    });
    const { report } = await planned('berkas', unnamed, saved);
    expect(report.units.map(({ unit, plan: told }) => [unit.name, told !== null])).toEqual([
      ['LKE Desa', true],
      ['Lain', false],
    ]);
  });
  test.each([
    ['another report', '{"version":1,"tool":{"name":"lke-zi"}}'],
    ['no JSON', 'bukan'],
    ['a damaged one', plan().slice(0, -20)],
  ])('%s is none', async (name, saved) => {
    const { status, stdout } = await planned(`bukan-${name.length}`, copies, saved);
    expect([status, JSON.parse(stdout).failure.code]).toEqual([2, 'plan-unreadable']);
  });
  test('of a name that two units have it is of neither, unless it says more', async () => {
    const files = {
      'k/1/2026-01.yaml': sheet('ABC', 'nama: Unit A, instansi: Kab. A'),
      'k/2/2026-01.yaml': sheet('ABC', 'nama: Unit A, instansi: Kab. B'),
    };
    expect((await planned('dua-bernama-sama', files)).status).toBe(2);
    const said = plan().replace('"institution":null', '"institution":"Kab. B"');
    const { report } = await planned('satu-bernama-sama', files, said);
    expect(report.units.map(({ plan: found }) => found !== null)).toEqual([false, true]);
  });
  test('as `lke plan` saves it', async () => {
    const cwd = folder('asli', { 'k/a 2026-01.yaml': sheet('CCD'), 'instrumen.yaml': instrumentText });
    const args = ['--instrument', 'instrumen.yaml'];
    await cli(['plan', 'k/a 2026-01.yaml', ...args, '--format', 'json=k/rencana.json'], { cwd });
    writeFileSync(path.join(cwd, 'k/a 2026-02.yaml'), sheet('ACD'));
    const ran = await cli(
      ['batch', 'k', '--progress', '--plan', 'k/rencana.json', ...args, '--format', 'json'],
      { cwd },
    );
    const report = JSON.parse(ran.stdout) as ProgressReport;
    expect(report.units[0]?.plan).toMatchObject({ sameInstrument: true, counts: { done: 1 } });
    expect(report.files.leftOut.own).toBe(1);
  });
});

test('the workbook says when it was saved, where no name does', async () => {
  const book = readFileSync('fixtures/contoh/lembar-kerja.xlsx');
  const { modifiedBook } = await import('../support/modified-book.js');
  const cwd = folder('properti', {
    'k/LKE.xlsx': modifiedBook(book, '2026-05-06T23:00:00Z'),
    'k/LKE lama.xlsx': book,
  });
  const ran = await cli(['batch', 'k', '--progress', '--format', 'json'], { cwd });
  expect(statuses(JSON.parse(ran.stdout))).toEqual({
    'k/LKE.xlsx': ['counted', '2026-05-06', 'properties'],
    'k/LKE lama.xlsx': ['undated', null, null],
  });
});

test.each(['--merge', '--jobs=2', '--gate=lulus', '--min=total=5', '--filter=lulus', '--format=ndjson'])(
  'a progress has no %s',
  async (option) => {
    const cwd = folder('opsi', { 'k/a 2026-01.yaml': sheet('ABC') });
    const ran = await cli(['batch', 'k', '--progress', option], { cwd });
    expect([ran.status, ran.stderr.includes(option.split('=')[0] ?? '')]).toEqual([2, true]);
  },
);

test.each(['text', 'markdown', 'html', 'csv', 'csv-id', 'json'])(
  'foreign text stays text in %s',
  async (format) => {
    const files = Object.fromEntries(
      hostileTexts
        .slice(0, 8)
        .map((text, i) => [
          `k/${i} 2026-01.yaml`,
          sheet('ABC', `nama: ${JSON.stringify(`${text} ${i}`)}, instansi: ${JSON.stringify(text)}`),
        ]),
    );
    const cwd = folder('asing-teks', { ...files, 'instrumen.yaml': instrumentText });
    const args = ['batch', 'k', '--progress', '--instrument', 'instrumen.yaml', '--format', format];
    const { stdout, stderr } = await cli(args, { cwd });
    const own = format.startsWith('csv') ? ['U+000d', 'U+feff'] : [];
    expect(controlsIn(stdout + stderr).filter((found) => !own.includes(found))).toEqual([]);
    if (format === 'html') expect(stdout).not.toMatch(/<script|<img|onerror=/i);
    if (format.startsWith('csv')) expect(stdout).not.toMatch(/(^|[,;"])[=@]/m);
  },
);

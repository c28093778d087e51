import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatsOf, isBinary } from '../../src/format/index.js';
import { type CheckResult, checkSchema } from '../../src/report/check/check-schema.js';
import { parseJunit } from '../report/check/junit-model.js';
import { parseSarif } from '../report/check/sarif-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { parseCsv } from '../support/csv.js';
import { official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

/** Counts that add up. */
const agreeing = {
  'A.II.5.ii.a': { pengaduan_harus_ditindaklanjuti: '4', pengaduan_diproses: '0', pengaduan_selesai: '4' },
};
const sound = yamlFrom(fullAnswers(), 'unit: { nama: Puskesmas Contoh }\n');
const folder = folderWith({
  'baik.yaml': sound,
  'salah.yaml': yamlFrom({ 'A.I.1.i.a': 'Z' }),
  'kosong.yaml': '',
  'halaman.xlsx': '<html></html>',
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** @throws what no command foresees. */
function defect(message: string): never {
  throw new TypeError(message);
}

const formats = formatsOf('check').filter((name) => !isBinary(name));

/** Throws where an output is not what its format says. */
const valid: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => checkSchema.parse(JSON.parse(text)),
  sarif: parseSarif,
  junit: parseJunit,
  csv: (text) => parseCsv(text, ','),
};

describe.each(formats)('%s', (format) => {
  test.each([
    [0, ['baik.yaml']],
    [1, ['salah.yaml']],
    [1, ['baik.yaml', 'salah.yaml']],
    [2, ['tidak-ada.yaml']],
    [2, ['kosong.yaml']],
    [2, ['halaman.xlsx']],
    [2, ['salah.yaml', 'halaman.xlsx', 'baik.yaml']],
  ])('status %i, and valid, for %j', async (status, names) => {
    const ran = await cli(['check', ...names.map(at), '--evidence', 'off', '--format', format]);
    expect(ran.status).toBe(status);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    valid[format]?.(ran.stdout);
    if (status > 0) expect(ran.stdout.length).toBeGreaterThan(0);
  });
  test('status 3 for a defect: its stack on standard error, nothing half-written', async () => {
    const stdin = new Readable({ read: () => defect('cacat yang disengaja') });
    const ran = await cli(['check', '-', '--format', format], { stdin });
    expect([ran.status, ran.stdout]).toEqual([3, '']);
    expect(ran.stderr).toMatch(/cacat yang disengaja[\s\S]*\n\s+at /);
  });
});

test('a step summary that cannot be written is told as such', async () => {
  const ran = await cli(['check', at('baik.yaml'), '--format', 'github'], {
    env: { GITHUB_STEP_SUMMARY: folder },
  });
  expect(ran.status).toBe(2);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
});

const checked = async (...args: string[]) => {
  const ran = await cli(['check', '--format', 'json', ...args]);
  return { status: ran.status, result: JSON.parse(ran.stdout) as CheckResult, stderr: ran.stderr };
};
const codesOf = ({ files }: CheckResult) =>
  files.flatMap((file) => file.diagnostics.map(({ code, indicator }) => `${code} ${indicator}`));

describe('policy', () => {
  const one = yamlFrom(fullAnswers(official(), 'best', { ...agreeing, 'A.I.1.i.a': null }));
  beforeAll(() => writeFileSync(at('satu.yaml'), one));
  test.each<[string[], number]>([
    [['--evidence', 'off'], 1],
    [['--evidence', 'off', '--severity', 'answer-absent=warn'], 0],
    [['--evidence', 'off', '--severity', 'answer-absent=warn', '--max-warnings', '0'], 1],
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--max-warnings', '0'], 0],
    [['--evidence', 'error', '--severity', 'answer-absent=off'], 1],
    // a finding that is no longer told still keeps a gate shut
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--gate', 'wbk'], 1],
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--min', 'total=99.75'], 0],
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--min', 'total=99.7501'], 1],
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--min', 'A.I.1.i=50%'], 0],
    [['--evidence', 'off', '--severity', 'answer-absent=off', '--min', 'A.I.1.i=51%'], 1],
    [['--severity', 'answer-absentt=off'], 2],
    [['--severity', 'answer-absent=fatal'], 2],
    [['--min', 'area.9=50%'], 2],
    [['--min', 'total=banyak'], 2],
    [['--max-warnings', '-1'], 2],
  ])('%j: status %i', async (args, status) => {
    expect((await cli(['check', at('satu.yaml'), ...args])).status).toBe(status);
  });

  test('a configuration is found upward; its own faults have their place', async () => {
    const own = folderWith({
      'w.yaml': one,
      'lke.config.yaml': 'evidence: off\nseverity: { answer-absent: off }\n',
    });
    const run = () => cli(['check', path.join(own, 'w.yaml')], { cwd: own });
    expect((await run()).status).toBe(0);
    writeFileSync(path.join(own, 'lke.config.yaml'), 'evidence: off\nseverity: { answer-absentt: off }\n');
    const broken = await run();
    expect(broken.status).toBe(2);
    expect(broken.stdout + broken.stderr).toMatch(/lke\.config\.yaml:2:\d+[\s\S]*answer-absent/);
    rmSync(own, { recursive: true });
  });
});

describe('a baseline', () => {
  const baseline = at('baseline.json');
  test('notes what is there; leaves it out; shows what is new', async () => {
    const noted = await cli(['check', at('salah.yaml'), '--write-baseline', baseline]);
    expect(noted.status).toBe(1);
    const again = await checked(at('salah.yaml'), '--baseline', baseline);
    expect([again.status, codesOf(again.result)]).toEqual([0, []]);
    // rows move, another answer is wrong
    writeFileSync(at('salah.yaml'), `# baris baru\n\n${yamlFrom({ 'A.I.1.i.a': 'Z', 'B.I.a': '5' })}`);
    const later = await checked(at('salah.yaml'), '--baseline', baseline);
    expect([later.status, codesOf(later.result)]).toEqual([1, ['index-outside-range B.I.a']]);
  });
  test('written while one is in use, it only gets tighter', async () => {
    const before = readFileSync(baseline, 'utf8').length;
    writeFileSync(at('salah.yaml'), yamlFrom({ 'A.I.1.i.a': 'Ya', 'B.I.a': '5' }));
    await cli(['check', at('salah.yaml'), '--baseline', baseline, '--write-baseline', baseline]);
    const after = readFileSync(baseline, 'utf8');
    expect(after.length).toBeLessThan(before);
    expect(after).not.toContain('A.I.1.i.a"');
    expect(after).not.toContain('index-outside-range');
  });
  test.each([
    ['missing', 'tidak-ada.json'],
    ['none', 'baik.yaml'],
  ])('that is %s is an error: a check against nothing would pass', async (_, name) => {
    const ran = await cli(['check', at('baik.yaml'), '--baseline', at(name)]);
    expect(ran.status).toBe(2);
    expect(ran.stdout + ran.stderr).toContain(name);
  });
  test('opens no gate', async () => {
    await cli(['check', at('kosong-satu.yaml'), '--write-baseline', at('b2.json')]);
    writeFileSync(
      at('kurang.yaml'),
      yamlFrom(fullAnswers(official(), 'best', { ...agreeing, 'A.I.1.i.a': null })),
    );
    await cli(['check', at('kurang.yaml'), '--write-baseline', at('b2.json'), '--force']);
    const { status, result } = await checked(at('kurang.yaml'), '--baseline', at('b2.json'), '--gate', 'wbk');
    expect([status, codesOf(result)]).toEqual([1, []]);
  });
});

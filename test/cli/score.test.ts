import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/report/score/score-schema.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { miniInstrument, miniText, official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const mini = miniInstrument();
const unit =
  'unit: { nama: Dari Berkas, jenis_instansi: pemda, target: WBBM }\nprasyarat: { opini_bpk: WDP }\n';
const portalrb = JSON.stringify({
  unit_id: '7',
  nama_unit: 'Dari JSON',
  tahun: 2026,
  answers: [{ soal_id: '1', jawaban_unit: 'Ya' }],
});
const folder = folderWith({
  'penuh.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Unit Contoh }\n'),
  'kosong-satu.yaml': yamlFrom(
    fullAnswers(official(), 'best', {
      'A.I.1.i.a': null,
      'A.II.1.i.a': { agen_perubahan: '0', perubahan_dibuat: '0' },
    }),
  ),
  'tpi.yaml': `jawaban:\n${Object.entries(fullAnswers())
    .map(([id, given]) =>
      typeof given === 'string'
        ? `  ${id}: { unit: ${given}, tpi: ${id === 'B.I.b' ? 'E' : given} }\n`
        : `  ${id}: { ${Object.entries(given)
            .map(([k, v]) => `${k}: ${v}`)
            .join(', ')} }\n`,
    )
    .join('')}`,
  'mini.yaml': yamlFrom(
    fullAnswers(mini, 'best', { 'H.a': '3,2' }),
    'instrumen: mini\nunit: { target: unggul }\n',
  ),
  'instrumen.yaml': miniText,
  'rusak.yaml': miniText.replace('weight: 60', 'weight: 61'),
  'unit.yaml': unit,
  'portal.json': portalrb,
  'portal.unit.yaml': unit,
  'lain.json': portalrb,
});
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function report(...args: string[]): Promise<Report> {
  const ran = await cli(['score', ...args, '--format', 'json']);
  return reportSchema.parse(JSON.parse(ran.stdout));
}

describe('options decide what is scored', () => {
  const points = async (...args: string[]) =>
    (await report(at('kosong-satu.yaml'), ...args)).assessments[0]?.score.points;
  test('--blank and --zero-division', async () => {
    expect(await points()).toBe(99.75);
    expect(await points('--blank', 'exclude')).toBe(100);
    expect(await points('--zero-division', 'zero')).toBe(98.75);
    expect(await points('--zero-division', 'exclude')).toBe(99.75);
  });
  test('--by tpi', async () => {
    const found = await report(at('tpi.yaml'), '--by', 'tpi');
    expect(found.policy.by).toBe('tpi');
    expect(found.assessments.map((a) => [a.by, a.unanswered])).toEqual([
      ['unit', 0],
      ['tpi', 8],
    ]);
    expect((await cli(['score', at('tpi.yaml')])).status).toBe(0);
    expect((await cli(['score', at('tpi.yaml'), '--by', 'tpi'])).status).toBe(1);
  });
  test('--by tpi without any TPI answer cannot be done', async () => {
    expect((await cli(['score', at('penuh.yaml'), '--by', 'tpi'])).status).toBe(2);
  });
  test('--area-halves', async () => {
    const found = await report(at('penuh.yaml'), '--area-halves');
    expect(found.assessments[0]?.eligibility[0]?.requirements).toHaveLength(24);
  });
  test('--detail shows every indicator as text', async () => {
    const brief = await cli(['score', at('penuh.yaml')]);
    const whole = await cli(['score', at('penuh.yaml'), '--detail']);
    for (const { id } of official().indicators) expect(whole.stdout).toContain(id);
    expect(brief.stdout).not.toContain('A.I.1.i.a');
  });
});

describe('another instrument', () => {
  test('from a file scores, judges and names itself', async () => {
    const found = await report(at('mini.yaml'), '--instrument', at('instrumen.yaml'));
    expect(found.instrument).toMatchObject({ id: 'mini', title: 'Instrumen mini' });
    expect(found.assessments[0]).toMatchObject({ score: { points: 94 }, target: 'unggul' });
    expect(found.diagnostics).toEqual([]);
    const gated = await cli([
      'score',
      at('mini.yaml'),
      '--instrument',
      at('instrumen.yaml'),
      '--gate',
      'unggul',
    ]);
    expect(gated.status).toBe(0);
  });
  test('that contradicts itself is refused with its place', async () => {
    const ran = await cli(['score', at('mini.yaml'), '--instrument', at('rusak.yaml')]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(`${at('rusak.yaml')}:12:3`);
  });
  test('does not fit a worksheet of another', async () => {
    const ran = await cli(['score', at('mini.yaml')]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('mini.yaml:2:12');
  });
});

describe('unit data', () => {
  test('of a sidecar beside a file that has no place for it', async () => {
    const found = await report(at('portal.json'));
    expect(found.unit).toMatchObject({ name: 'Dari Berkas', institutionType: 'pemda', target: 'WBBM' });
    expect(found.prerequisites[0]?.items[0]).toMatchObject({ id: 'opini_bpk', actual: 'WDP', passed: false });
  });
  test('of --unit, over the file’s own', async () => {
    expect((await report(at('penuh.yaml'), '--unit', at('unit.yaml'))).unit.name).toBe('Dari Berkas');
    expect((await report(at('lain.json'), '--unit', at('unit.yaml'))).unit.name).toBe('Dari Berkas');
  });
  test('without either, the file’s own, or its name', async () => {
    expect((await report(at('lain.json'))).unit.name).toBe('Dari JSON');
    expect((await report(at('kosong-satu.yaml'))).unit.name).toBe('kosong-satu');
  });
  test('a unit file that is missing cannot be passed over', async () => {
    expect((await cli(['score', at('penuh.yaml'), '--unit', at('tidak.yaml')])).status).toBe(2);
  });
});

describe('width and language', () => {
  test.each([60, 80, 100, 140])('a terminal of %i columns', async (columns) => {
    const { stdout } = await cli(['score', at('penuh.yaml'), '--color', 'never'], { columns });
    expect(stdout.includes('Pemenuhan')).toBe(columns >= 100);
  });
  test('a terminal is coloured, unless it is dumb', async () => {
    const code = '\u001b[';
    expect((await cli(['score', at('penuh.yaml')], { columns: 80 })).stdout).toContain(code);
    expect(
      (await cli(['score', at('penuh.yaml')], { columns: 80, env: { TERM: 'dumb' } })).stdout,
    ).not.toContain(code);
    expect(
      (await cli(['score', at('penuh.yaml')], { columns: 80, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain(code);
  });
  test('--lang en, before or after the command', async () => {
    for (const args of [
      ['--lang', 'en', 'score'],
      ['score', '--lang', 'en'],
      ['score', '--lang=en'],
    ]) {
      expect((await cli([...args, at('penuh.yaml')])).stdout).toContain('Total score 100.00 of 100');
    }
  });
  test('the result alone goes to standard output', async () => {
    const ran = await cli(['score', at('kosong-satu.yaml'), '--format', 'json']);
    expect(ran.stderr).toBe('');
    reportSchema.parse(JSON.parse(ran.stdout));
  });
});

describe('usage errors', () => {
  test.each([
    [['score', 'x', '--blank', 'nol'], 'zero, exclude'],
    [['score', 'x', '--by', 'tim'], 'unit, tpi'],
    [['score', 'x', '--lang', 'jw'], 'id, en'],
    [['score', 'x', '--format', 'xml'], 'json'],
    [['score', 'x', '--format', 'json='], '"="'],
    [['score', 'x', '--gate', 'emas'], 'wbk, wbbm'],
    [['score', 'x', '--instrument', 'lain'], 'permenpanrb-90-2021'],
  ])('%j names the choices', async (args, choices) => {
    const ran = await cli(args);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(choices);
  });
});

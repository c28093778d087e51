import { describe, expect, test } from 'vitest';
import { batchSchema } from '../../src/report/batch/batch-schema.js';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { answers, put, run, useFolder } from './policy-folder.js';

useFolder();

const statusOf = async (line: string): Promise<number> => (await run(line.split(' '))).status;
const batchOf = async (line: string) => {
  const { stdout, status } = await run([...line.split(' '), '--format', 'json']);
  return { recap: batchSchema.parse(JSON.parse(stdout)), status };
};

/** `baik.yaml` has 100 points and a warning for each of 113 answers without evidence; `kurang.yaml` misses WBK. */
describe('what the configuration asks counts wherever worksheets are judged', () => {
  test.each([
    ['a gate that is passed', 'gate: [wbk]', 'baik.yaml', [0, 0, 0]],
    ['a gate that is not', 'gate: [wbk]', 'kurang.yaml', [1, 1, 1]],
    ['a minimum that is met exactly', 'min: { total: 100, area.1: 100% }', 'baik.yaml', [0, 0, 0]],
    ['a minimum of a requirement', 'min: { ipak: 90% }', 'kurang.yaml', [1, 1, 1]],
    ['a minimum of a node', 'min: { A.I.1: 100% }', 'baik.yaml', [0, 0, 0]],
    ['severity', 'severity: { evidence-missing: error }', 'baik.yaml', [0, 1, 1]],
    ['evidence', 'evidence: error', 'baik.yaml', [0, 1, 1]],
    ['too many warnings', 'max-warnings: 112', 'baik.yaml', [0, 1, 1]],
    ['as many warnings as may be', 'max-warnings: 113', 'baik.yaml', [0, 0, 0]],
    ['what nobody has', 'gate: [wkb]', 'baik.yaml', [2, 2, 2]],
    ['a minimum of nothing', 'min: { area.7: 1 }', 'baik.yaml', [2, 2, 2]],
  ])('%s: score, check, batch', async (_, config, file, expected) => {
    put('lke.config.yaml', `${config}\n`);
    const commands = [`score ${file}`, `check ${file}`, `batch ${file} --quiet`];
    const found = [];
    for (const command of commands) found.push(await statusOf(command));
    expect(found).toEqual(expected);
  });
  test('plan and diff keep their own exit statuses', async () => {
    put('lke.config.yaml', 'gate: [wbbm]\nmin: { total: 100 }\nmax-warnings: 0\n');
    expect(await statusOf('plan baik.yaml --target wbk')).toBe(0);
    expect(await statusOf('diff kurang.yaml baik.yaml')).toBe(0);
  });
  test('the command line asks instead of the configuration', async () => {
    put('lke.config.yaml', 'gate: [wbk]\n');
    expect(await statusOf('score kurang.yaml')).toBe(1);
    expect(await statusOf('score kurang.yaml --gate wbbm')).toBe(1);
    put('lke.config.yaml', 'gate: [wbbm]\n');
    put('wbk.yaml', answers({ 'B.I.b': 'C' }));
    expect(await statusOf('score wbk.yaml')).toBe(1);
    expect(await statusOf('score wbk.yaml --gate wbk')).toBe(0);
    put(
      'lke.config.yaml',
      'min: { total: 99, ipak: 80% }\nmax-warnings: 0\nseverity: { evidence-missing: error }\n',
    );
    expect(await statusOf('score kurang.yaml')).toBe(1);
    expect(await statusOf('score kurang.yaml --min total=90 --min ipak=77.5%')).toBe(0);
    const mild = '--severity evidence-missing=warn --max-warnings 113';
    expect(await statusOf('batch baik.yaml --quiet')).toBe(1);
    expect(await statusOf(`batch baik.yaml --quiet ${mild}`)).toBe(0);
    expect(await statusOf(`batch kurang.yaml --quiet ${mild}`)).toBe(1);
    expect(await statusOf(`batch kurang.yaml --quiet ${mild} --min total=90 --min ipak=70%`)).toBe(0);
  });
  test('the report of score carries them, with exact points', async () => {
    put('lke.config.yaml', 'gate: [wbk]\nmin: { ipak: 90% }\n');
    const { stdout } = await run(['score', 'kurang.yaml', '--format', 'json']);
    const { gates } = reportSchema.parse(JSON.parse(stdout));
    expect(gates).toMatchObject([
      { id: 'wbk', passed: false },
      { id: 'min:ipak', passed: false, reasons: ['ipak'], points: { actual: 13.5625, minimum: 15.75 } },
    ]);
    const { stdout: text } = await run(['score', 'kurang.yaml']);
    expect(text.replace(/\s+/g, ' ')).toContain('IPAK): tidak lolos (13,56, minimal 15,75)');
  });
});

describe('minimums in a recap', () => {
  test('are counted beside the predicates, and kept in the rows', async () => {
    put('lke.config.yaml', 'gate: [wbk]\nmin: { ipak: 90%, total: 50 }\n');
    const { recap, status } = await batchOf('batch baik.yaml kurang.yaml --quiet');
    expect(status).toBe(1);
    expect(recap.gates).toEqual([
      { id: 'wbk', passed: 1, failed: 1 },
      { id: 'min:ipak', passed: 1, failed: 1 },
      { id: 'min:total', passed: 2, failed: 0 },
    ]);
    expect(recap.rows.find((row) => row.path === 'kurang.yaml')?.minimums).toMatchObject([
      { id: 'ipak', asked: '90%', minimum: 15.75, passed: false },
      { id: 'total', asked: '50', passed: true },
    ]);
  });
  test('rows say nothing of minimums where none is asked', async () => {
    const { recap } = await batchOf('batch baik.yaml --quiet');
    expect(recap.rows[0]).not.toHaveProperty('minimums');
  });
  test('of saved rows are those that were judged; a row that was never asked does not pass', async () => {
    put('lke.config.yaml', 'min: { total: 100 }\n');
    const asked = await run(['batch', 'baik.yaml', '--format', 'ndjson', '--quiet']);
    put('ditanya.ndjson', asked.stdout);
    expect(await statusOf('batch --merge ditanya.ndjson --quiet')).toBe(0);
    put('lke.config.yaml', 'min: { total: 99 }\n');
    expect(await statusOf('batch --merge ditanya.ndjson --quiet')).toBe(1);
    put('lke.config.yaml', '');
    put('lain.ndjson', (await run(['batch', 'baik.yaml', '--format', 'ndjson', '--quiet'])).stdout);
    expect(await statusOf('batch --merge lain.ndjson --quiet')).toBe(0);
    put('lke.config.yaml', 'min: { total: 100 }\n');
    expect(await statusOf('batch --merge lain.ndjson --quiet')).toBe(1);
  });
  test('too many warnings over all files are told', async () => {
    put('lke.config.yaml', 'max-warnings: 200\n');
    const one = await run(['batch', 'baik.yaml', '--format', 'ndjson']);
    expect([one.status, one.stderr]).toEqual([0, '']);
    const two = await run(['batch', 'baik.yaml', 'kurang.yaml', '--format', 'ndjson']);
    expect([two.status, two.stderr]).toEqual([
      1,
      'Gagal karena --max-warnings: 226 peringatan, paling banyak 200.\n',
    ]);
  });
});

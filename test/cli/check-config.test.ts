import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../src/report/check/check-schema.js';
import { failureSchema } from '../../src/report/failure/failure-schema.js';
import { check, codes, enter, put, status, useFolder } from './policy-folder.js';

useFolder();

describe('lke.config.yaml', () => {
  test('is found upwards from the working folder', async () => {
    put('lke.config.yaml', 'evidence: off\ngate: [wbk]\n');
    enter('dalam/sekali');
    expect(await codes('../../baik.yaml')).toEqual([]);
    expect(await status('../../kurang.yaml')).toBe(1);
  });
  test('the nearest one counts, the command line above all', async () => {
    put('lke.config.yaml', 'max-warnings: 0\n');
    put('dalam/lke.config.yaml', 'max-warnings: 500\n');
    expect(await status('baik.yaml')).toBe(1);
    enter('dalam');
    expect(await status('../baik.yaml')).toBe(0);
    expect(await status('../baik.yaml', '--max-warnings', '5')).toBe(1);
    expect(await status('../baik.yaml', '--config', '../lke.config.yaml')).toBe(1);
  });
  test('flags and keys are added up by what they name', async () => {
    put('lke.config.yaml', 'evidence: off\nmin: { total: 99, area.1: 50% }\n');
    expect(await status('kurang.yaml')).toBe(1);
    expect(await status('kurang.yaml', '--min', 'total=90')).toBe(0);
  });
  test.each([
    ['an unknown key', 'evidence: off\ngat: [wbk]\n', 2, 1],
    ['an unknown code', 'severity:\n  evidence-mising: off\n', 2, 3],
    ['a value of another kind', 'evidence: off\nmax-warnings: many\n', 2, 15],
    ['a minimum that is no number', 'min:\n  total: banyak\n', 2, 10],
    ['a gate that nobody knows', 'evidence: off\ngate: [wbk, wkb]\n', 2, 13],
    ['a minimum of nothing', 'evidence: off\nmin:\n  total: 75\n  area.7: 60%\n', 4, 3],
    ['broken YAML', 'evidence: [off\n', null, null],
  ])('%s is refused at its place', async (_, text, line, column) => {
    put('lke.config.yaml', text);
    const ran = await check('baik.yaml', '--format', 'json');
    expect(ran.status).toBe(2);
    const [file] = checkSchema.parse(JSON.parse(ran.stdout)).files;
    const { location } = failureSchema.parse(file).diagnostics[0] ?? {};
    expect(location).toMatchObject({ path: 'lke.config.yaml', ...(line !== null && { line, column }) });
  });
  test('one that is named and missing is an error', async () => {
    expect(await status('baik.yaml', '--config', 'tidak-ada.yaml')).toBe(2);
  });
});

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, folderWith, type Ran, run } from '../support/bin.js';

const folder = folderWith({ 'package.json': '{ "private": true }' });
const modules = path.join(folder, 'node_modules');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  ensureBuilt();
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const installed = await run(
    'npm',
    ['install', '--offline', ...quiet, path.join(folder, `lke-zi-${version}.tgz`)],
    { cwd: folder },
  );
  expect([packed.status, installed.status], packed.stderr + installed.stderr).toEqual([0, 0]);
});

const lke = (...args: string[]): Promise<Ran> => run(path.join(modules, '.bin/lke'), args);

describe('the package, packed and installed without a network', () => {
  test('brings nothing along', () => {
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['lke-zi']);
  });
  test('knows its version', async () => {
    expect((await lke('--version')).stdout).toBe(`${version}\n`);
  });
  test('scores, and writes an Excel recap', async () => {
    const scored = await lke('score', path.resolve('fixtures/contoh/lembar-kerja.xlsx'), '--gate', 'wbk');
    expect([scored.status, scored.stderr]).toEqual([0, '']);
    const recap = path.join(folder, 'rekap.xlsx');
    const files = path.resolve('fixtures/tpi');
    expect((await lke('batch', files, '--format', `xlsx=${recap}`)).status).toBe(0);
    expect(readFileSync(recap).subarray(0, 2).toString()).toBe('PK');
  });
  test('its templates are there', () => {
    const shipped = path.join(modules, 'lke-zi/templates');
    expect(readdirSync(shipped).sort()).toEqual(readdirSync('templates').sort());
  });
});

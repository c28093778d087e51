import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchResult } from '../../../src/report/batch/batch-schema.js';
import { cli } from '../../support/cli.js';
import { folders } from '../../support/folder.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const folder = folders();
const sheet = (name: string) => yamlFrom(fullAnswers(), `unit: { nama: "${name}", tahun: 2026 }\n`);
const five = {
  'k/a.yaml': sheet('A'),
  'k/b.yaml': sheet('B'),
  'k/c.yaml': sheet('C'),
  'k/d/e.yaml': sheet('E'),
};

/** Runs a recap, and does something when all names are known and no file is read yet. */
async function recap(cwd: string, args: readonly string[], meanwhile: () => void = () => undefined) {
  const ran = await cli(['batch', ...args, '--evidence', 'off', '--format', 'json'], {
    cwd,
    onLook: (nth) => nth === 0 && meanwhile(),
  });
  const { rows, files } = JSON.parse(ran.stdout) as BatchResult;
  const told = rows.map(({ path: name, unit, reason }) => [name, reason?.code ?? unit.name]);
  return { status: ran.status, told: Object.fromEntries(told), rows, files };
}

describe('between the first look and the reading', () => {
  test.each([
    ['of a folder', ['k']],
    ['that was named', ['k/a.yaml', 'k/b.yaml', 'k/c.yaml', 'k/d/e.yaml']],
    ['of a pattern', ['k/**/*.yaml']],
  ])('a file %s is moved, becomes a folder, or is written anew', async (name, args) => {
    const cwd = folder(`antara-${name.length}`, five);
    const at = (file: string) => path.join(cwd, file);
    const { status, told } = await recap(cwd, args, () => {
      renameSync(at('k/a.yaml'), at('k/pindah.yaml'));
      rmSync(at('k/b.yaml'));
      mkdirSync(at('k/b.yaml'));
      writeFileSync(at('k/c.yaml'), sheet('C baru'));
      rmSync(at('k/d'), { recursive: true });
    });
    expect([status, told]).toEqual([
      2,
      {
        'k/a.yaml': 'file-vanished',
        'k/b.yaml': 'file-is-folder',
        'k/c.yaml': 'C baru',
        'k/d/e.yaml': 'file-vanished',
      },
    ]);
  });
  test('a name that nothing had from the beginning is a wrong name', async () => {
    const cwd = folder('salah-nama', five);
    expect((await recap(cwd, ['k/a.yaml', 'k/x.yaml'])).told).toEqual({
      'k/a.yaml': 'A',
      'k/x.yaml': 'file-not-found',
    });
  });
  test('a unit file that goes away is none; one that is no such file is told by its own name', async () => {
    const unit = (name: string) => `unit: { nama: "${name}" }\n`;
    const json = readFileSync('fixtures/portalrb/jawaban.json');
    const cwd = folder('pendamping', {
      ...{ 'k/a.json': json, 'k/a.unit.yaml': unit('A') },
      ...{ 'k/b.json': json, 'k/b.unit.yaml': unit('B') },
    });
    const { told, rows } = await recap(cwd, ['k'], () => {
      rmSync(path.join(cwd, 'k/a.unit.yaml'));
      rmSync(path.join(cwd, 'k/b.unit.yaml'));
      mkdirSync(path.join(cwd, 'k/b.unit.yaml'));
    });
    expect(told).toEqual({ 'k/a.json': expect.not.stringMatching(/^A$/), 'k/b.json': 'file-is-folder' });
    expect(rows.find(({ reason }) => reason)?.reason?.message).toMatch(/^k\/b\.unit\.yaml: /);
  });
});

// a file that is there and gives an error whoever reads it: no permission stops the superuser
const unreadable = '/proc/self/mem';
describe.skipIf(!existsSync(unreadable))('a file that the system does not give', () => {
  const made = (name: string) => {
    const cwd = folder(name, five);
    symlinkSync(unreadable, path.join(cwd, 'k/mem.yaml'));
    symlinkSync('putar.yaml', path.join(cwd, 'k/putar.yaml'));
    symlinkSync('tidak-ada', path.join(cwd, 'k/putus.yaml'));
    return cwd;
  };
  test('is a row with the reason, and the others are read', async () => {
    const { status, told, rows } = await recap(made('sistem'), ['k']);
    expect([status, told]).toEqual([
      2,
      {
        ...{ 'k/a.yaml': 'A', 'k/b.yaml': 'B', 'k/c.yaml': 'C', 'k/d/e.yaml': 'E' },
        ...{
          'k/mem.yaml': 'file-unreadable',
          'k/putar.yaml': 'file-unreadable',
          'k/putus.yaml': 'file-vanished',
        },
      },
    ]);
    const message = (name: string) => rows.find((row) => row.path === name)?.reason?.message;
    expect([message('k/mem.yaml'), message('k/putar.yaml')]).toEqual([
      expect.stringContaining('(EIO)'),
      expect.stringContaining('(ELOOP)'),
    ]);
  });
  test('check says the same of it', async () => {
    const ran = await cli(['check', 'k', '--evidence', 'off', '--format', 'json'], { cwd: made('periksa') });
    const { files } = JSON.parse(ran.stdout);
    const told = files.map((file: { source: { path: string }; failure?: { code: string } }) => [
      file.source.path,
      file.failure?.code ?? 'ok',
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      'k/a.yaml': 'ok',
      'k/mem.yaml': 'file-unreadable',
      'k/putar.yaml': 'file-unreadable',
      'k/putus.yaml': 'file-vanished',
    });
  });
  test('an output that cannot be read is replaced by nobody', async () => {
    const cwd = made('keluaran');
    const ran = await cli(['batch', 'k', '--format', 'json=k/mem.yaml', '--force'], { cwd });
    expect([ran.status, ran.stderr.includes('EIO')]).toEqual([2, true]);
  });
  test('among shards it costs its own rows', async () => {
    const cwd = made('bagian');
    await cli(['batch', 'k/a.yaml', 'k/b.yaml', '--format', 'ndjson=s.ndjson'], { cwd });
    symlinkSync(unreadable, path.join(cwd, 'mem.ndjson'));
    mkdirSync(path.join(cwd, 'q'));
    const { status, told } = await recap(
      cwd,
      ['--merge', 'mem.ndjson', 's.ndjson', 'x.ndjson', 'q'],
      () => undefined,
    );
    expect([status, told]).toEqual([
      2,
      {
        ...{ 'k/a.yaml': 'A', 'k/b.yaml': 'B' },
        ...{ 'mem.ndjson': 'file-unreadable', 'x.ndjson': 'file-not-found', q: 'no-worksheets' },
      },
    ]);
  });
});

test('a shard that goes away while others are merged costs its own rows', async () => {
  const cwd = folder('bagian-hilang', five);
  for (const name of ['a', 'b'])
    await cli(['batch', `k/${name}.yaml`, '--format', `ndjson=s/${name}.ndjson`], {
      cwd: folder('bagian-hilang', { 's/x': '' }),
    });
  const { status, told } = await recap(cwd, ['--merge', 's'], () => rmSync(path.join(cwd, 's/b.ndjson')));
  expect([status, told]).toEqual([2, { 'k/a.yaml': 'A', 's/b.ndjson': 'file-vanished' }]);
});

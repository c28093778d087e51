import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/cli/exit-status.js';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lke-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const best = yamlFrom(fullAnswers());
const less = yamlFrom(fullAnswers(official(), 'best', { 'B.I.a': '3,1' }));

/** What happens at each look, by its number; the last one is Ctrl-C. */
type Story = readonly [look: number, happening: () => void][];

/** Runs a command that watches through a story. */
async function watching(args: readonly string[], story: Story, end: number, told = () => {}) {
  const controller = new AbortController();
  let look = 0;
  let released = 0;
  const ran = await cli(args, {
    cwd: folder,
    watching: {
      pause: async () => {
        look++;
        for (const [when, happening] of story) if (when === look) happening();
        if (look === end) controller.abort();
        if (look > end + 5) throw new Error('does not stop');
      },
      time: () => {
        told();
        return '10:32:05';
      },
      listen: () => ({ signal: controller.signal, release: () => released++ }),
    },
  });
  return { ...ran, released };
}

const totals = (text: string) => [...text.matchAll(/^Nilai total [\d,]+ dari/gm)].map(([found]) => found);
const bestTotal = 'Nilai total 100,00 dari';
const lessTotal = 'Nilai total 96,06 dari';
const score = ['nilai', 'a.yaml', '--watch'];

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name));
  writeFileSync(at('a.yaml'), best);
});

describe('a saved file is judged again', () => {
  test('at once, after each save, until Ctrl-C, which is status 130', async () => {
    const ran = await watching(score, [[3, () => writeFileSync(at('a.yaml'), less)]], 9);
    expect(totals(ran.stdout)).toEqual([bestTotal, lessTotal]);
    expect(ran.stderr).toContain(
      '10:32:05  Menunggu a.yaml disimpan lagi. Ctrl-C untuk berhenti.\n\n---- 10:32:05',
    );
    expect([ran.status, ran.released]).toEqual([exitStatus.interrupted, 1]);
    // nothing that a plain terminal, or a file, would show as rubbish
    expect(ran.stdout + ran.stderr).not.toMatch(/[^\n\p{L}\p{N}\p{P}\p{S} ]|[\u2500-\u257f]/u);
  });
  test.each([
    ['check', ['periksa', 'a.yaml'], '96,06 poin'],
    ['plan', ['rencana', 'a.yaml', '--target', 'wbk'], 'WBK'],
  ])('by %s', async (_, args, said) => {
    const ran = await watching([...args, '--watch', '-q'], [[2, () => writeFileSync(at('a.yaml'), less)]], 9);
    expect(ran.stdout).toContain(said);
    expect([ran.stderr, ran.status]).toEqual(['', exitStatus.interrupted]);
  });
  test('by rename, as editors do it, also where it is gone in between', async () => {
    const replace = () => {
      writeFileSync(at('.a.yaml.swp'), less);
      renameSync(at('.a.yaml.swp'), at('a.yaml'));
    };
    const away: Story = [
      [2, () => renameSync(at('a.yaml'), at('a.bak'))],
      [4, replace],
    ];
    for (const story of [[[2, replace]] as Story, away]) {
      writeFileSync(at('a.yaml'), best);
      expect(totals((await watching(score, story, 12)).stdout)).toEqual([bestTotal, lessTotal]);
    }
  });
  test('a workbook: for its unit file too, and not for the lock of Excel beside it', async () => {
    copyFileSync('fixtures/contoh/lembar-kerja.xlsx', at('b.xlsx'));
    const story: Story = [
      [2, () => writeFileSync(at('~$b.xlsx'), 'lock')],
      [8, () => rmSync(at('~$b.xlsx'))],
      [14, () => writeFileSync(at('b.unit.yaml'), 'unit: { nama: Puskesmas Baru }\n')],
      [22, () => writeFileSync(at('b.unit.yaml'), 'unit: { nama: Puskesmas Lain }\n')],
    ];
    const ran = await watching(['nilai', 'b.xlsx', '--watch'], story, 30);
    expect(totals(ran.stdout)).toHaveLength(3);
    expect(ran.stdout).toMatch(/^Puskesmas Baru.*^Puskesmas Lain/ms);
  });
});

describe('a half-written file is never judged', () => {
  const book = readFileSync('fixtures/contoh/lembar-kerja.xlsx');
  const half = (data: string | Buffer) => data.slice(0, Math.floor(data.length / 2));
  test.each<[string, string, string | Buffer]>([
    ['text', 'a.yaml', less],
    ['text that begins anew', 'a.yaml', ''],
    ['a workbook', 'b.xlsx', book],
  ])('%s', async (_, name, data) => {
    writeFileSync(at('b.xlsx'), book);
    const whole = data === '' ? less : data;
    const story: Story = [
      [2, () => writeFileSync(at(name), half(data))],
      [8, () => writeFileSync(at(name), whole)],
    ];
    const ran = await watching(['nilai', name, '--watch', '-f', 'json=x.json'], story, 16);
    expect(ran.stderr.match(/^---- /gm)).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/[1-9]\d* galat|PERIKSA|GALAT/);
    reportSchema.parse(JSON.parse(readFileSync(at('x.json'), 'utf8')));
  });
  test('one that stays as it is, is: its last line need not end', async () => {
    const ran = await watching(score, [[2, () => writeFileSync(at('a.yaml'), less.trimEnd())]], 14);
    expect(totals(ran.stdout)).toEqual([bestTotal, lessTotal]);
  });
  test('what was found in a file that was saved meanwhile is not said', async () => {
    let isSecond = false;
    const meanwhile = () => {
      if (isSecond) writeFileSync(at('a.yaml'), less);
      isSecond = false;
    };
    const change = () => {
      isSecond = true;
      writeFileSync(at('a.yaml'), `${best}\n`);
    };
    const ran = await watching(score, [[2, change]], 12, meanwhile);
    expect(totals(ran.stdout)).toEqual([bestTotal, lessTotal]);
  });
  test('one that is gone for long is told once, and judged when it is back', async () => {
    const story: Story = [
      [2, () => rmSync(at('a.yaml'))],
      [30, () => writeFileSync(at('a.yaml'), less)],
    ];
    const ran = await watching(score, story, 36);
    expect(ran.stderr.match(/sedang tidak ada/g)).toHaveLength(1);
    expect(totals(ran.stdout)).toEqual([bestTotal, lessTotal]);
  });
});

describe('outputs', () => {
  const args = [...score, '--format', 'json=x.json'];
  const total = () =>
    reportSchema.parse(JSON.parse(readFileSync(at('x.json'), 'utf8'))).assessments[0]?.score.points;
  test('that this run has made are replaced without --force', async () => {
    const ran = await watching(args, [[2, () => writeFileSync(at('a.yaml'), less)]], 9);
    expect(ran.stderr.match(/Ditulis: x\.json/g)).toHaveLength(2);
    expect(total()).toBeLessThan(97);
  });
  test('that another has touched since are kept, and it is told; the next save is judged all the same', async () => {
    const story: Story = [
      [2, () => writeFileSync(at('x.json'), 'milik orang lain')],
      [3, () => writeFileSync(at('a.yaml'), less)],
      [9, () => rmSync(at('x.json'))],
      [10, () => writeFileSync(at('a.yaml'), best)],
    ];
    const ran = await watching(args, story, 16);
    expect(ran.stderr.match(/--force/g)).toHaveLength(1);
    expect(total()).toBe(100);
  });
  test('that were there before end it, as they end one run', async () => {
    writeFileSync(at('x.json'), 'lama');
    expect((await watching(args, [], 9)).status).toBe(exitStatus.cannot);
    expect(readFileSync(at('x.json'), 'utf8')).toBe('lama');
  });
});

describe('what goes wrong', () => {
  test('in a saved file is told, and the next save is judged', async () => {
    const story: Story = [
      [2, () => writeFileSync(at('a.yaml'), 'jawaban:\n  A.I.1.i.a: "Ya\n')],
      [8, () => writeFileSync(at('a.yaml'), less)],
    ];
    const ran = await watching(score, story, 16);
    expect(ran.stderr).toContain('a.yaml:2');
    expect(totals(ran.stdout)).toEqual([bestTotal, lessTotal]);
  });
  test.each([
    ['no such file', ['nilai', 'tidak-ada.yaml'], 'tidak-ada.yaml'],
    ['standard input', ['nilai', '-'], 'masukan standar'],
    ['answers from standard input', ['nilai', 'a.yaml', '--set-file', '-'], 'masukan standar'],
    ['several files', ['periksa', 'a.yaml', 'a.yaml'], 'satu berkas'],
    ['a folder', ['periksa', '.'], 'satu berkas'],
    ['a pattern', ['periksa', '*.yaml'], 'satu berkas'],
    ['a list of files', ['periksa', '--files-from', 'a.txt'], 'satu berkas'],
    ['a baseline', ['periksa', 'a.yaml', '--write-baseline', 'b.json'], 'baseline'],
    ['JSON on standard output', ['nilai', 'a.yaml', '-f', 'json'], 'json=BERKAS'],
    ['an unknown gate', ['nilai', 'a.yaml', '--gate', 'wbx'], 'wbx'],
  ])('on the command line ends it: %s', async (_, args, said) => {
    const ran = await watching([...args, '--watch'], [], 3);
    expect(ran.status).toBe(exitStatus.cannot);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(said);
  });
});

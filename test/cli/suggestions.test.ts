import { describe, expect, test } from 'vitest';
import { commandMeant } from '../../src/cli/command-synonyms.js';
import { commandNames } from '../../src/messages/command-line.js';
import { cli } from '../support/cli.js';

describe('a command that there is not', () => {
  test.each([
    // another word for it
    ['cek', 'check'],
    ['Cek', 'check'],
    ['hitung', 'score'],
    ['skor', 'score'],
    ['cetak', 'score'],
    ['calculate', 'score'],
    ['validasi', 'check'],
    ['bandingkan', 'diff'],
    ['compare', 'diff'],
    ['gabungkan', 'merge'],
    ['simulasi', 'plan'],
    ['rank', 'batch'],
    ['ekspor', 'convert'],
    ['templat', 'init'],
    ['new', 'init'],
    ['info', 'explain'],
    ['tolong', 'help'],
    // near to a name, or to a long word for it
    ['nili', 'score'],
    ['perikas', 'check'],
    ['bandinkan', 'diff'],
    ['convrt', 'convert'],
    ['validsi', 'check'],
    // neither
    ['xyz', null],
    ['list', null],
    ['hapus', null],
    ['lihat', null],
    ['zzzzzzzzzz', null],
  ])('%s', (typed, command) => {
    expect(commandMeant(typed)).toBe(command);
  });

  test('no name of a command is a word for another', () => {
    for (const [name, other] of Object.entries(commandNames))
      for (const word of [name, other]) expect(commandMeant(word)).toBe(name);
  });

  test.each([
    [['cek', 'LKE.xlsx'], 'Maksud Anda "periksa"?'],
    [['cek', 'LKE.xlsx', '--lang', 'en'], 'Did you mean "check"?'],
    [['help', 'cek'], 'Perintah "cek" tidak dikenal. Maksud Anda "periksa"?'],
    [['verson'], 'Maksud Anda "--version"?'],
    [['hapus', 'LKE.xlsx'], 'Perintah "hapus" tidak dikenal.\n'],
  ])('lke %s', async (args, said) => {
    const ran = await cli(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(said);
  });
});

describe('an option that takes one value', () => {
  const sheet = 'fixtures/contoh/lembar-kerja.yaml';
  test.each([
    ['two files to write', ['score', sheet, '-o', 'a.json', '-o', 'b.json']],
    ['the same by both its names', ['score', sheet, '-o', 'a.json', '--output=b.json']],
    ['of a command that makes one file', ['merge', sheet, sheet, '-o', 'a.yaml', '-o', 'b.yaml']],
    ['two unit files', ['score', sheet, '--unit', 'a.yaml', '--unit', 'b.yaml']],
    ['two sides', ['score', sheet, '--by', 'unit', '--by', 'tpi']],
    ['two targets', ['plan', sheet, '--target', 'wbk', '--target', 'wbbm']],
  ])('%s is refused', async (_, args) => {
    const ran = await cli(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^--(output|unit|by|target) disebut dua kali: "/);
    expect(ran.stdout).toBe('');
  });
  test.each([
    ['the same value twice', ['score', sheet, '--by', 'unit', '--by', 'unit']],
    ['what may be repeated', ['score', sheet, '--gate', 'wbk', '--gate', 'wbbm']],
    [
      'how the answer looks',
      ['score', sheet, '--lang', 'en', '--lang', 'id', '--color', 'never', '--color', 'auto'],
    ],
  ])('%s is not', async (_, args) => {
    expect((await cli(args)).stderr).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { runWords } from '../../golden/run-case.js';
import { folderWith } from '../../support/bin.js';
import { official } from '../../support/instruments.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const sheet = (given: Readonly<Record<string, string>>, target: string) =>
  yamlFrom(fullAnswers(official(), 'best', given), `unit: { nama: Puskesmas Contoh${target} }\n`);
// an index of 3.4 is enough for WBK alone
const folder = folderWith({
  'wbk.yaml': sheet({ 'B.II.a': '3.4' }, ', target: WBK'),
  'wbbm.yaml': sheet({ 'B.II.a': '3.4' }, ', target: WBBM'),
  'tanpa.yaml': sheet({ 'B.II.a': '3.4' }, ''),
  'jauh.yaml': sheet({ 'B.II.a': '3.1' }, ''),
  'semua.yaml': sheet({}, ', target: WBK'),
});

describe('a plan says why it is for its target', () => {
  test.each([
    ["the unit's is met", ['wbk.yaml'], 'Rencana menuju WBBM (syarat nilai WBK sudah terpenuhi): '],
    ["the unit's", ['wbbm.yaml'], 'Rencana menuju WBBM: '],
    [
      'the unit has none, and WBK is met',
      ['tanpa.yaml'],
      'Rencana menuju WBBM (data unit belum memuat target yang sah; syarat nilai WBK sudah terpenuhi): ',
    ],
    ['the unit has none', ['jauh.yaml'], 'Rencana menuju WBK (data unit belum memuat target yang sah): '],
    ['all are met', ['semua.yaml'], 'Rencana menuju WBBM (syarat nilai WBK sudah terpenuhi): '],
    ['it was asked for', ['wbk.yaml', '--target', 'wbbm'], 'Rencana menuju WBBM: '],
  ])('%s', async (_, args, title) => {
    const { stdout } = await runWords(['rencana', ...args], folder);
    expect(stdout.replace(/\n +/g, ' ')).toContain(title);
  });

  test('and so does the JSON', async () => {
    const { stdout } = await runWords(['plan', 'wbk.yaml', '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({ target: 'wbbm', targetChosen: { by: 'next', met: ['wbk'] } });
  });
});

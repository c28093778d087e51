import { describe, expect, test } from 'vitest';
import { githubText, stepSummary } from '../../../src/format/github.js';
import { checkDocument } from '../../../src/report/check/check-document.js';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import { filesOf, inOrder } from '../../../src/report/check/files.js';
import { wordsIn } from '../../../src/report/page/view.js';
import type { DiagnosticReport } from '../../../src/report/score/score-schema.js';
import { checked, failed, finding, resultOf } from './sample.js';
import { parseCommands } from './workflow-commands.js';

const github = (result: CheckResult) =>
  githubText({ files: filesOf(inOrder(result), wordsIn('id')), restIn: 'summary' }, 'id');
const commands = (result: CheckResult) => parseCommands(github(result));
const many = (count: number, given: Partial<DiagnosticReport> = {}) =>
  Array.from({ length: count }, (_, i) => finding({ message: `m${i}`, points: i, ...given }));

describe('escaping', () => {
  test('percent signs, line ends, colons and commas arrive as they were', () => {
    const message = '100% %0A, a:b\n::error::tertipu';
    const location = { path: 'data\\a,b:c%.yaml', line: 2, column: 3 };
    const result = resultOf(checked('x', [finding({ message, location, indicator: 'A:1' })]));
    expect(github(result)).toBe(
      '::error file=data/a%2Cb%3Ac%25.yaml,line=2,col=3,title=answer-outside-scale A%3A1' +
        '::100%25 %250A, a:b ::error::tertipu\n',
    );
    expect(commands(result)).toEqual([
      {
        command: 'error',
        properties: {
          file: 'data/a,b:c%.yaml',
          line: '2',
          col: '3',
          title: 'answer-outside-scale A:1',
        },
        message: '100% %0A, a:b ::error::tertipu',
      },
    ]);
  });
  test('a cell is named in the message, as it has no line', () => {
    const location = { path: 'a.xlsx', sheet: 'Lembar 1', cell: 'K4' };
    const [command] = commands(resultOf(checked('a.xlsx', [finding({ message: 'm', location })])));
    expect(command).toMatchObject({ properties: { file: 'a.xlsx' }, message: 'Lembar 1!K4: m' });
    expect(command?.properties).not.toHaveProperty('line');
  });
});

describe('the worst ten', () => {
  const of = (result: CheckResult, command: string) => commands(result).filter((c) => c.command === command);
  test('ten of a level are all shown, without a word more', () => {
    expect(commands(resultOf(checked('a.yaml', many(10))))).toHaveLength(10);
  });
  test('of eleven the ten with most points, over all files, and how many more', () => {
    const result = resultOf(checked('a.yaml', many(6)), checked('b.yaml', many(6, { points: 9 })));
    const shown = of(result, 'error');
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 6).every((c) => c.properties.file === 'b.yaml')).toBe(true);
    expect(shown.slice(6).map((c) => c.message)).toEqual([5, 4, 3, 2].map((i) => `m${i} (${i},00 poin)`));
    expect(of(result, 'notice').map((c) => c.message)).toEqual([
      '2 temuan lagi tidak ditampilkan sebagai anotasi; semuanya ada di ringkasan job.',
    ]);
  });
  test('the notice that counts the rest is one of ten notices', () => {
    const result = resultOf(
      checked('a.yaml', [...many(12, { severity: 'info' }), ...many(30, { severity: 'warning' })]),
    );
    expect(of(result, 'notice')).toHaveLength(10);
    expect(of(result, 'notice').at(-1)?.message).toMatch(/^23 temuan lagi/);
    expect(of(result, 'warning')).toHaveLength(10);
  });
  test('failing gates and unreadable files are never among the rest', () => {
    const gates = [{ id: 'wbk', passed: false, reasons: ['answers'] }];
    const result = resultOf(checked('a.yaml', many(20), { gates }), failed('b.xlsx'));
    const titles = of(result, 'error').map((c) => c.properties.title);
    expect(titles.slice(0, 2)).toEqual(['gate wbk', 'zip-damaged']);
  });
  test('nothing found prints nothing', () => {
    expect(github(resultOf(checked('a.yaml', [])))).toBe('');
    expect(github(resultOf())).toBe('');
  });
});

describe('the step summary', () => {
  const summary = async (result: CheckResult, room = 2 ** 20) =>
    (await stepSummary(checkDocument(result, 'en'), room)).text;
  test('has every finding', async () => {
    const rows = (await summary(resultOf(checked('a.yaml', many(500))))).match(/^\| ERROR/gm);
    expect(rows).toHaveLength(500);
  });
  test('stays under the 1 MiB that GitHub takes, and says what is left out', async () => {
    const found = many(3000, { message: 'x'.repeat(1000) });
    const said = await summary(resultOf(checked('a.yaml', found), checked('b.yaml', found)));
    const rows = said.match(/^\| ERROR/gm)?.length ?? 0;
    expect(Buffer.byteLength(said)).toBeLessThanOrEqual(2 ** 20);
    expect(rows).toBeGreaterThan(800);
    expect(said).toContain(`${6000 - rows} more findings left out here`);
    expect(said).toContain('6000 errors');
  });
  test.each([100_000, 10_000, 2_000])('leaves room for what is there: %i bytes left', async (room) => {
    const said = await summary(resultOf(checked('a.yaml', many(3000))), room);
    expect(Buffer.byteLength(said)).toBeLessThanOrEqual(room);
    expect(said).toMatch(/\d+ more findings left out here/);
  });
  test('where not even its head fits, nothing is written', async () => {
    for (const room of [0, -5, 20])
      expect(await summary(resultOf(checked('a.yaml', many(3))), room)).toBe('');
  });
});

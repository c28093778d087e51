import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/report/page/numbers.js';
import { cli } from '../support/cli.js';
import { partsIn, tablesIn, wordsOf } from '../support/documents.js';

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  // answers and inputs are texts in JSON
  if (typeof value === 'string') return [...value.matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
};

const commands: readonly (readonly string[])[] = [
  ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'],
  ['score', 'fixtures/contoh/lembar-kerja.yaml'],
  ['plan', 'fixtures/contoh/lembar-kerja.yaml'],
  ['check', 'fixtures/contoh/lembar-kerja.xlsx'],
  ['diff', 'fixtures/setengah/lembar-kerja.yaml', 'fixtures/contoh/lembar-kerja.yaml'],
  ['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi'],
  ['explain', 'A.I.1.i.b', '--in', 'fixtures/contoh/lembar-kerja.yaml'],
  ['batch', 'fixtures/tpi', 'fixtures/wbk-kurang-satu-area'],
];
const table = commands.flatMap((args) =>
  ['html', 'docx']
    // the checklist of evidence adds points up: below
    .filter((format) => format === 'html' || !['explain', 'batch', 'check'].includes(args[0] ?? ''))
    .map((format) => [format, args.join(' '), args] as const),
);

async function textOf(args: readonly string[], format: string): Promise<string> {
  const { bytes, stdout } = await cli([...args, '--format', format]);
  if (format === 'docx') return wordsOf(bytes);
  // drawings are the numbers of the table beside them, and styles are none
  return stdout.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '\n');
}

const numbersOf = async (args: readonly string[]): Promise<number[]> =>
  numbersIn(JSON.parse((await cli([...args, '--format', 'json'])).stdout));

async function unansweredPoints(file: string, options: readonly string[]): Promise<number[]> {
  const { files } = JSON.parse((await cli(['check', file, ...options, '--format', 'json'])).stdout);
  return files[0].assessments.map((one: { unansweredPoints: number }) => one.unansweredPoints);
}

/** Of points of findings, or of what they put at risk, by code. */
async function sumsOf(args: readonly string[]): Promise<number[]> {
  const { files } = JSON.parse((await cli([...args, '--format', 'json'])).stdout);
  const sums = new Map<string, number>();
  for (const { code, points, risk } of files[0].diagnostics)
    sums.set(code, (sums.get(code) ?? 0) + Math.abs(points ?? risk ?? 0));
  return [...sums.values()];
}

describe('every number of a page and of a document is one of the JSON', () => {
  test.each(table)('%s of %s', async (format, _, args) => {
    const json = [...(await numbersOf(args))];
    const [command, file = '', ...options] = args;
    // the draft of the LHE recommends what the plan does, for the lowest predicate first, and says how both sides differ
    if (format === 'docx' && options.includes('tpi')) {
      for (const other of [[], ['--target', 'wbk']])
        json.push(...(await numbersOf(['plan', file, ...options, ...other])));
      json.push(...(await numbersOf(['diff', file, '--unit-tpi'])));
    }
    // what answers that are missing put at risk
    if (command === 'score') json.push(...(await unansweredPoints(file, options)));
    // what findings of one kind put at risk together is added up for people
    if (args[0] === 'check') json.push(...(await sumsOf(args)));
    const decimals = [1, 2, 3, 4, 6];
    const known = new Set(
      json.flatMap((n) => [
        ...decimals.map((d) => formatNumber(Math.abs(n), d, 'id')),
        // a share as percent; what still holds is never rounded up
        formatNumber(100 * Math.abs(n), 1, 'id'),
        formatNumber(Math.floor(1000 * Math.abs(n)) / 10, 1, 'id'),
      ]),
    );
    const found = (await textOf(args, format)).match(/(?<![\d,.])\d+,\d+(?![\d,])/g) ?? [];
    expect(found.length).toBeGreaterThan(args[0] === 'check' ? 0 : 2);
    expect([...new Set(found.filter((number) => !known.has(number)))]).toEqual([]);
  });
});

interface Node {
  readonly id: string;
  readonly points: number;
  readonly children?: readonly Node[];
}
const leaves = (node: Node): Node[] => (node.children ? node.children.flatMap(leaves) : [node]);

test('points at risk of every document are those of the indicators that it serves', async () => {
  const file = 'fixtures/contoh/lembar-kerja.xlsx';
  const { bytes } = await cli(['check', file, '--format', 'docx']);
  const score = JSON.parse((await cli(['score', file, '--format', 'json'])).stdout);
  const points = new Map(leaves(score.assessments[0].score).map(({ id, points }) => [id, points]));
  const [missing = [], listed = []] = tablesIn(partsIn(bytes)('word/document.xml'));
  expect(listed.length).toBeGreaterThan(3);
  for (const [, ids = '', said] of listed.slice(1)) {
    const sum = ids.split(', ').reduce((total, id) => total + (points.get(id) ?? Number.NaN), 0);
    expect([ids, said]).toEqual([ids, formatNumber(sum, 2, 'id')]);
  }
  expect(missing.length).toBeGreaterThan(3);
  for (const [id = '', , said] of missing.slice(1))
    expect([id, said]).toEqual([id, formatNumber(points.get(id) ?? Number.NaN, 2, 'id')]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/format/csv.js';
import { formatter, type Output } from '../../src/format/formatter.js';
import {
  type FormatName,
  type FormatOf,
  formatsOf,
  isBinary,
  render,
  tellsFailure,
} from '../../src/format/index.js';
import { type Document, partsOf } from '../../src/report/document.js';
import { failureDocument } from '../../src/report/failure/failure-document.js';
import { shapes } from '../cli/format-shapes.js';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';

const root = path.resolve(import.meta.dirname, '../..');
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const commands = Object.keys(partsOf) as (keyof typeof partsOf)[];
const names = [...new Set(commands.flatMap((command): FormatName[] => formatsOf(command)))];
const place = { width: 80, paint: ({ text }: { readonly text: string }) => text };

describe('one registry of formats', () => {
  const registry = 'src/format/index.ts';
  const written = sources
    .filter((file) => file.startsWith('src/format/'))
    .flatMap((file) => [...textOf(file).matchAll(/export (?:const|function\*?) (write[A-Z]\w*)/g)])
    .map(([, name = '']) => name);
  test('has everything that writes a document, each in one line', () => {
    expect(written.length).toBe(names.length);
    const lines = textOf(registry).split('\n');
    for (const name of written) {
      const found = lines.filter((line) => line.includes(`.${name})`));
      expect(found, name).toHaveLength(1);
      expect(found[0]).toMatch(/^ {2}('[\w-]+'|\w+): formatter\('(text|binary)', \[.+\], .*import\(.+\),$/);
    }
  });
  test('is the only way to what writes', () => {
    const elsewhere = sources.filter((file) => file !== registry && !file.startsWith('src/format/'));
    const naming = elsewhere.filter((file) => written.some((name) => textOf(file).includes(name)));
    expect(naming).toEqual([]);
    // a table of formats that a command keeps for itself would be a second dispatcher
    const named = sources.filter((file) => /'(csv-id|sarif|junit|markdown)'/.test(textOf(file)));
    expect(named).toEqual(['src/format/csv.ts', registry]);
    expect(sources.filter((file) => /\brender\(/.test(textOf(file)) && file !== registry)).toEqual([
      'src/cli/outputs.ts',
    ]);
  });
  test('every format has a shape that the table test knows', () => {
    expect([...names].sort()).toEqual(Object.keys(shapes).sort());
  });
});

describe('a command offers what its documents have the parts for', () => {
  const all: readonly FormatName[] = names;
  test.each([
    ['score', 'csv, csv-id, xlsx, docx', 'sarif, junit, github, codequality, ndjson'],
    ['plan', 'csv, csv-id, xlsx, docx', 'sarif, junit, github, codequality, ndjson'],
    ['diff', 'csv, csv-id, xlsx, docx', 'sarif, junit, github, codequality, ndjson'],
    ['explain', '', 'csv, csv-id, xlsx, docx, sarif, junit, github, codequality, ndjson'],
    ['check', 'csv, csv-id, xlsx, docx, sarif, junit, github, codequality', 'ndjson'],
    ['batch', 'csv, csv-id, xlsx, ndjson, docx', 'sarif, junit, github'],
  ] as const)('%s: %s, and no %s', (command, offered, lacking) => {
    const offers: readonly FormatName[] = formatsOf(command);
    const having = (list: string) => all.filter((name) => list.split(', ').includes(name)).sort();
    expect(offers).toEqual(expect.arrayContaining(['text', 'json', 'markdown', 'html', ...having(offered)]));
    expect(offers.filter((name) => having(lacking).includes(name))).toEqual([]);
  });
  test('and the compiler holds it to that', () => {
    const explained: Document<'data' | 'sections'> = { lang: 'id', data: {}, sections: async () => [] };
    const wrong = () => [
      render(explained, 'json', place),
      // @ts-expect-error an explanation has no rows
      render(explained, 'csv', place),
      // @ts-expect-error nor findings
      render(explained, 'sarif', place),
      // @ts-expect-error a format that nobody wrote
      render(explained, 'pdf', place),
      // @ts-expect-error a document of a command without the part
      render<'rows'>(explained, 'csv', place),
      // @ts-expect-error a format that takes more than it says it needs
      formatter('text', ['data'], async () => writeCsv),
    ];
    const offered: FormatOf<'explain'>[] = ['text', 'json'];
    // @ts-expect-error what a command does not offer
    const more: FormatOf<'explain'>[] = ['csv'];
    expect([typeof wrong, offered.length, more.length]).toEqual(['function', 2, 1]);
  });
  test('what is binary is never put on a terminal', async () => {
    const binary = formatsOf('batch').filter(isBinary);
    expect(binary).toContain('xlsx');
    for (const name of binary) {
      const { status, stdout } = await cli(['batch', 'x', '--format', name], { columns: 80 });
      expect([status, stdout]).toEqual([2, '']);
    }
  });
});

test.each(names.filter(tellsFailure))('a failure is written in %s, in both languages', async (name) => {
  for (const lang of ['id', 'en'] as const) {
    const failure = {
      version: 1 as const,
      tool: { name: 'lke-zi', version: '1.2.3' },
      source: { path: 'a.yaml' },
      failure: { code: 'yaml-syntax', message: 'Berkas rusak.' },
      diagnostics: [],
    };
    const output: Output = await render(failureDocument(failure, lang), name, place);
    const bytes = Buffer.from(
      typeof output === 'string' || output instanceof Uint8Array ? output : [...output].join(''),
    );
    await shapes[name]?.(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  }
});

describe('a failed run and files', () => {
  const broken = 'jawaban:\n  A.I.1.i.a: "Ya\n';
  const folder = folderWith({ 'a.yaml': 'jawaban: {}\n', 'rusak.yaml': broken, 'lke.yaml': 'min: 1\n' });
  const at = (name: string) => path.join(folder, name);
  const config = ['--config', at('lke.yaml')];
  const read = (name: string) => readFileSync(at(name), 'utf8');
  test.each([
    ['score', [at('a.yaml')]],
    ['plan', [at('a.yaml')]],
    ['diff', [at('rusak.yaml'), at('a.yaml')]],
    ['explain', ['A.I.1.i.a', '--in', at('a.yaml')]],
    ['batch', [at('a.yaml')]],
    ['batch', [folder]],
  ])('%s never writes over what it was to read, even before it read it', async (command, args) => {
    const asked = ['--format', `json=${at('a.yaml')}`, '--force', ...config];
    const { status, stderr } = await cli([command, ...args, ...asked]);
    expect(status).toBe(2);
    expect(stderr).toContain('lke.yaml');
    expect(read('a.yaml')).toBe('jawaban: {}\n');
  });
  test('a file that is no input holds the failure: control', async () => {
    const outputs = ['text', 'json'].flatMap((name) => ['--format', `${name}=${at(`x.${name}`)}`]);
    const { status, stdout } = await cli(['score', at('rusak.yaml'), ...outputs]);
    expect([status, stdout]).toEqual([2, '']);
    expect(read('x.text')).toMatch(/^.*rusak\.yaml: \S.*\n$/s);
    expect(JSON.parse(read('x.json'))).toHaveProperty('failure');
  });
  test('the failure is told also where an output cannot be written', async () => {
    const { status, stderr } = await cli(['score', at('rusak.yaml'), '--format', `json=${at('a.yaml')}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('rusak.yaml');
    expect(read('a.yaml')).toBe('jawaban: {}\n');
  });
});

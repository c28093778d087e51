import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderWith } from '../support/bin.js';
import { cli } from '../support/cli.js';
import { shapes } from './format-shapes.js';

// Every command × every format it offers × success and failure: what comes out is what the format's name says.
const folder = folderWith({});
afterAll(() => rmSync(folder, { recursive: true }));

const mini = 'fixtures/instrumen-mini/lembar-kerja.yaml';
const both = 'fixtures/instrumen-mini/dua-sisi.yaml';
const broken = 'fixtures/salah/alias.yaml';
const gone = 'fixtures/tidak-ada.yaml';
const asMini = ['--instrument', 'fixtures/instrumen-mini/instrumen.yaml'];
const badInstrument = ['--instrument', 'fixtures/instrumen-mini/instrumen-rusak.yaml'];
const badConfig = [...asMini, '--config', 'fixtures/konfigurasi/salah.config.yaml'];

type Outcomes = Readonly<Record<string, readonly string[]>>;

/** Failures are the same for every command that takes files; `rest` is what it cannot do without. */
const failures = (...rest: string[]): Outcomes => ({
  'fails: no file': [gone, ...rest, ...asMini],
  'fails: a broken file': [broken, ...rest, ...asMini],
  'fails: a broken instrument': [mini, ...rest, ...badInstrument],
  'fails: another instrument': [mini, ...rest],
  'fails: a broken configuration': [mini, ...rest, ...badConfig],
});

const table: Readonly<Record<string, Outcomes>> = {
  score: { sound: [mini, ...asMini], findings: [both, ...asMini, '--gate', 'perak'], ...failures() },
  plan: {
    sound: [mini, ...asMini, '--target', 'perak'],
    findings: [both, ...asMini, '--target', 'perak', '--max-effort', '1'],
    ...failures(),
  },
  check: {
    sound: [mini, ...asMini, '--evidence', 'off'],
    findings: [both, mini, ...asMini, '--gate', 'perak'],
    'one of two fails': [both, broken, ...asMini],
    ...failures(),
  },
  batch: {
    sound: [mini, ...asMini],
    findings: [both, mini, ...asMini, '--gate', 'perak'],
    'one of two fails': [both, broken, ...asMini],
    ...failures(),
  },
  diff: {
    sound: [mini, both, ...asMini],
    'unit and tpi': [both, '--unit-tpi', ...asMini],
    'a second round': [both, both, '--round', ...asMini],
    'fails: nothing of the tpi': [mini, '--unit-tpi', ...asMini],
    'fails: a round the wrong way': [mini, both, '--round', ...asMini],
    ...failures(both),
  },
  explain: {
    sound: ['K.2.b', ...asMini],
    findings: ['W.b', '--in', both, ...asMini],
    'a code': ['answer-missing'],
    'fails: nothing called so': ['xyzzy', ...asMini],
    'fails: no file': ['W.b', '--in', gone, ...asMini],
    'fails: a broken file': ['W.b', '--in', broken, ...asMini],
    'fails: a broken instrument': ['W.b', ...badInstrument],
    'fails: a broken configuration': ['W.b', ...badConfig],
  },
};

/** A workbook about nothing is none: nothing is written, and standard error says why. Of several files it says which failed. */
const unwritten =
  /^(?:score|plan|diff) (?:xlsx|docx) fails|^batch xlsx fails: a broken (?:instrument|configuration)/;

/** What standard output has nothing for: there standard error says that text failed, and GitHub gets no command. */
const silent = [
  /^(score|plan|diff|explain) text fails/,
  /^batch text fails: a broken (instrument|configuration)/,
  /^check github sound/,
];

/** The formats a command says it offers; none where it has no such option. */
async function offered(command: string): Promise<string[]> {
  const { stderr } = await cli([command, 'x', '--format', '?', '--lang', 'en']);
  return /\?.*: (.*)\.$/m.exec(stderr)?.[1]?.split(', ') ?? [];
}

const commands = [...(await cli(['--help', '--lang', 'en'])).stdout.matchAll(/^ {2}([a-z]+)\|/gm)];
const names = commands.map(([, name = '']) => name);
const formats = new Map(await Promise.all(names.map(async (name) => [name, await offered(name)] as const)));
const rows = [...formats].flatMap(([command, known]) =>
  // drafts of a batch go into a folder: batch-drafts.test.ts
  known
    .filter((format) => command !== 'batch' || format !== 'docx')
    .flatMap((format) =>
      Object.entries(table[command] ?? {}).map(([outcome, args]) => ({ command, format, outcome, args })),
    ),
);

describe('the table knows every command and format', () => {
  test('commands that offer formats', () => {
    expect(names).toEqual(expect.arrayContaining(['score', 'batch', 'init', 'schema']));
    expect(
      [...formats]
        .filter(([, known]) => known.length > 0)
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(table).sort());
  });
  test('formats, each with a shape of its own', () => {
    expect([...new Set([...formats.values()].flat())].sort()).toEqual(Object.keys(shapes).sort());
  });
});

/** Text comes first among the formats of every command. */
const texts = new Map<string, string>();

describe('each output is what its name says', () => {
  test.each(rows)('$command $format $outcome', async ({ command, format, outcome, args }) => {
    const file = path.join(folder, `${command}-${format}-${outcome.replaceAll(/\W/g, '-')}`);
    const found = await cli([command, ...args, '--format', format]);
    const filed = await cli([command, ...args, '--format', `${format}=${file}`]);
    expect(found.status === 2).toBe(outcome.includes('fails'));
    expect(found.status, 'a defect').toBeLessThan(3);
    expect(filed.status, 'a file does not change the status').toBe(found.status);
    const isSilent = silent.some((line) => line.test(`${command} ${format} ${outcome}`));
    if (unwritten.test(`${command} ${format} ${outcome}`)) {
      expect([found.stdout, existsSync(file)]).toEqual(['', false]);
      expect(found.stderr).not.toBe('');
      return;
    }
    if (isSilent) expect(found.stdout).toBe('');
    else await shapes[format]?.(found.bytes);
    if (isSilent && format !== 'text') expect(readFileSync(file, 'utf8')).toBe('');
    else await shapes[format]?.(readFileSync(file));
    expect(filed.stdout).toBe('');
    if (format === 'text') texts.set(`${command} ${outcome}`, found.stdout);
    else if (!isSilent)
      expect(found.stdout, 'text under another name').not.toBe(texts.get(`${command} ${outcome}`));
  });
});

describe('a wrong command line leaves no file behind', () => {
  const wrong: readonly (readonly string[])[] = [
    ['--by', 'semua'],
    ['--config', 'a', '--bukan-opsi'],
    ['--format', 'pdf'],
  ];
  const cases = [...formats].flatMap(([command, known]) =>
    known.flatMap((format) =>
      wrong.map((options) => ({ command, format, options: options.join(' '), wrong: options })),
    ),
  );
  test.each(cases)('$command $format $options', async ({ command, format, wrong: options }) => {
    const file = path.join(folder, `${command}-${format}-salah`);
    const found = await cli([command, mini, ...options, '--format', `${format}=${file}`]);
    expect([found.status, found.stdout, existsSync(file)]).toEqual([2, '', false]);
    expect(found.stderr).toMatch(/\n.*--help\n$/);
  });
});

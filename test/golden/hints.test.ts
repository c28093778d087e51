import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLines, commandNames } from '../../src/messages/command-line.js';
import { runWords } from './run-case.js';

// every command line that any recorded output prints is run: what is shown to be typed has to work as typed
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const cases = path.join(fixtures, 'cases');

/** What stands for the reader's own file, folder or id in a hint. */
const own: Record<string, string> = {
  ID: 'A.I.1.i.a',
  BERKAS: 'LKE.xlsx',
  FILE: 'LKE.xlsx',
  'NAMA-BERKAS-INI': 'lembar-kerja.yaml',
};
const outcomes = new Set(['command', 'stdout', 'stderr', 'status']);
const workbooks = [
  'BERKAS.xlsx',
  'FILE.xlsx',
  'LKE.xlsx',
  'LKE-2026.xlsx',
  'LKE 2026/puskesmas.xlsx',
  'FOLDER/LKE.xlsx',
];
const worksheets = [
  'rancangan.yaml',
  'lembar-kerja.yaml',
  'worksheet.yaml',
  'LKE 2026.yaml',
  'a b/lembar kerja.yaml',
];

/** Examples of what goes wrong, which therefore do; a sheet of somebody's own file. */
const mistakes =
  /--sheet "LKE TPI"|--column "Jawaban Final"|jelaskan 'Area 1|explain A\.I\.9|jelaskan A\.I\.9|(nilai|score) "LKE 2026\/"/;

const hints = new Set<string>();
for (const name of readdirSync(cases))
  for (const part of ['stdout', 'stderr'])
    for (const [hint] of read(path.join(cases, name, part)).matchAll(commandLines())) hints.add(hint);

function read(file: string): string {
  // a case that is not recorded yet prints nothing
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // quotes are escaped in JSON and HTML, and doubled in CSV; a paragraph of a page ends where its command does
  const plain = text
    .replaceAll('\\"', '"')
    .replaceAll('""', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('</p>', '\n');
  // names of commands, not lines to type: the head of a help, the titles of JUnit and GitHub
  return plain.replace(/lke \w+(?=\|| \[)/g, '').replace(/(name="|title=)lke check/g, '');
}

/** Nothing that a command reads: what a case recorded, or the folder of a case with nothing else in it. */
function isOutcome(name: string): boolean {
  if (path.dirname(name) === cases) return readdirSync(name).every((file) => outcomes.has(file));
  return path.dirname(path.dirname(name)) === cases && outcomes.has(path.basename(name));
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lke-petunjuk-'));
  cpSync(fixtures, folder, { recursive: true, filter: (from) => !isOutcome(from) });
  for (const name of ['LKE 2026', 'FOLDER', 'a b', 'locked-folder', 'folder-terkunci'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of workbooks)
    cpSync(path.join(fixtures, 'contoh/lembar-kerja.xlsx'), path.join(folder, name));
  cpSync(path.join(fixtures, 'tpi/lembar-kerja.yaml'), path.join(folder, 'LKE-tpi.yaml'));
  cpSync(path.join(fixtures, 'unit/puskesmas.unit.yaml'), path.join(folder, 'puskesmas.unit.yaml'));
  for (const name of worksheets)
    cpSync(path.join(fixtures, 'contoh/lembar-kerja.yaml'), path.join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const wordsOf = (hint: string): string[] =>
  [...hint.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => own[c ?? ''] ?? a ?? b ?? c ?? '');

/** What the one who typed the command of the recorded output had said besides, or what is made already. */
function given(hint: string): string[] {
  if (/^lke (buat|init)/.test(hint)) return ['--force'];
  return /instrumen-mini\/|diff-tahun\//.test(hint) ? ['--instrument', 'instrumen-mini/instrumen.yaml'] : [];
}

describe('every command line in recorded outputs', () => {
  test('is found', () => expect(hints.size).toBeGreaterThan(50));
  test.each([...hints].sort())('%s', async (hint) => {
    // what makes a worksheet is told where there is none yet; a file beside one, where it is
    const makes = /^lke (buat|init) (?!--unit-file .*\/)/.test(hint);
    const at = makes ? path.join(folder, 'FOLDER') : folder;
    const { stderr, status } = await runWords([...wordsOf(hint).slice(1), ...given(hint)], at);
    expect(stderr).not.toMatch(/^(Lihat|See): lke/m);
    if (!mistakes.test(hint)) expect(['0\n', '1\n'], stderr).toContain(status);
  });
});

describe('sentences name commands', () => {
  const names = { id: Object.values(commandNames), en: Object.keys(commandNames) };
  // commands that are named before they are there
  const later = { id: ['konversi', 'halaman'], en: ['convert', 'page'] };
  test.each(['id', 'en'] as const)('in their own language: %s', (lang) => {
    const root = fileURLToPath(new URL(`../../src/messages/${lang}/`, import.meta.url));
    const known = [...names[lang], ...later[lang]];
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const found = readFileSync(path.join(root, file), 'utf8').matchAll(/(?<![/*].*)\blke ([a-z]+)/g);
      for (const [, name] of found) expect(known, file).toContain(name);
    }
  });
});

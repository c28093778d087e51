// An old build beside the new one: `npm run bench -- --old DIR [--workbook FILE] [--rounds N] [--files N]`.
// DIR holds bin/lke.js and dist/. Both do the same in turn, the order changing every round, so that whatever else the
// machine does falls on both alike; the ratio is the median of the rounds' own ratios.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateFiles } from '../support/batch-files.js';
import { median } from './measure.js';
import { type Use, useOf } from './process.js';

const yaml = 'fixtures/contoh/lembar-kerja.yaml';
const xlsx = 'fixtures/contoh/lembar-kerja.xlsx';
const both = 'fixtures/tpi/lembar-kerja.yaml';

/** The start of every command, each as it is used. */
const starts: readonly (readonly string[])[] = [
  ['--help'],
  ['score', yaml],
  ['score', xlsx],
  ['check', yaml],
  ['check', xlsx, '--format', 'sarif'],
  ['plan', yaml, '--target', 'wbbm'],
  ['diff', yaml, xlsx],
  ['merge', yaml, both],
  ['explain', 'A.I.1.i.a'],
  ['init', '-'],
  ['schema', 'report'],
  ['batch', yaml],
  ['batch', yaml, '--format', 'xlsx'],
];

/** Compares; prints a line a measure: new / old. @param args as on the command line. */
export function compareBuilds(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      old: { type: 'string' },
      workbook: { type: 'string', default: xlsx },
      rounds: { type: 'string', default: '15' },
      files: { type: 'string', default: '20' },
    },
  });
  const builds = [path.resolve('bin/lke.js'), path.resolve(values.old ?? '', 'bin/lke.js')] as const;
  for (const build of builds) if (!existsSync(build)) throw new Error(`no such build: ${build}`);
  const rounds = Number(values.rounds);
  const root = mkdtempSync(path.join(tmpdir(), 'lke-bench-'));
  try {
    print('new / old, medians', 'clock', 'processor', 'memory');
    for (const start of starts)
      compare(start.map((word) => word.replace(/^fixtures.*\./, '.')).join(' '), builds, start, rounds);
    for (const [what, folder] of foldersIn(root, values.workbook, Number(values.files))) {
      const batch = ['batch', folder, '--jobs', '1', '--quiet', '--format', 'ndjson'];
      compare(what, builds, batch, Math.max(3, Math.ceil(rounds / 3)));
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Folders to be read whole: copies of one workbook, workbooks of the official layout with drawn answers, YAML. */
function* foldersIn(
  root: string,
  workbook: string,
  count: number,
): Generator<[what: string, folder: string]> {
  const folder = (name: string) => {
    mkdirSync(path.join(root, name));
    return path.join(root, name);
  };
  const copies = folder('salinan');
  for (let i = 0; i < count; i++) copyFileSync(workbook, path.join(copies, `${i}.xlsx`));
  yield [`batch, ${count} copies of ${path.basename(workbook)}`, copies];
  for (const [kind, times] of [
    ['xlsx', 1],
    ['yaml', 5],
  ] as const) {
    const made = folder(kind);
    for (const { name, data } of generateFiles(times * count, { kinds: [kind], brokenEvery: 0 }))
      writeFileSync(path.join(made, name), data);
    yield [`batch, ${times * count} drawn ${kind}`, made];
  }
}

function compare(
  what: string,
  builds: readonly [string, string],
  args: readonly string[],
  rounds: number,
): void {
  const [ours, theirs] = builds;
  // the first run fills the machine's caches
  for (const build of builds) useOf([build, ...args]);
  const pairs: [Use, Use][] = [];
  for (let i = 0; i < rounds; i++) {
    const turn = i % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const uses = new Map(turn.map((build) => [build, useOf([build, ...args])]));
    pairs.push([uses.get(ours) as Use, uses.get(theirs) as Use]);
  }
  const ratio = (key: keyof Use) => median(pairs.map(([a, b]) => a[key] / b[key])).toFixed(2);
  const took = median(pairs.map(([use]) => use.cpu));
  print(what, ratio('time'), ratio('cpu'), ratio('memory'), `${Math.round(took)} ms of processor`);
}

function print(what: string, ...columns: readonly string[]): void {
  process.stdout.write(`${what.padEnd(46)}${columns.map((text) => `  ${text.padStart(9)}`).join('')}\n`);
}

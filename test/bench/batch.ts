// Ratios of a batch over generated worksheets in a folder of their own, in one run on this machine.
// node src/build/run.mjs test/bench/batch.ts [FILES, 1000 unless told; the larger run takes five times as many]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateFiles } from '../support/batch-files.js';
import { hasLibreOffice } from '../support/programs.js';
import { printRatios } from './measure.js';

const lke = path.resolve('bin/lke.js');
const small = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(path.join(tmpdir(), 'lke-bench-'));

interface Run {
  /** Milliseconds. */
  readonly time: number;
  /** Peak resident memory, KiB. */
  readonly memory: number;
}

/** A whole process; its peak memory as it says itself when it ends. */
function runBatch(args: readonly string[]): Run {
  const peak = path.join(root, 'peak.mjs');
  writeFileSync(
    peak,
    "process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))",
  );
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', peak, lke, 'batch', '--quiet', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  return { time: performance.now() - start, memory: Number(/peak (\d+)/.exec(stderr)?.[1]) };
}

function folderOf(name: string, count: number, options: Parameters<typeof generateFiles>[1] = {}): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  for (const file of generateFiles(count, options)) writeFileSync(path.join(folder, file.name), file.data);
  return folder;
}

function recalculated(folder: string): number {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const profile = `-env:UserInstallation=file://${root}/profile`;
  const convert = (list: readonly string[]) =>
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', path.join(root, 'lo'), ...list],
      { stdio: 'ignore' },
    );
  // the first start makes the profile
  convert(files.slice(0, 1));
  const start = performance.now();
  convert(files);
  return performance.now() - start;
}

try {
  const few = folderOf('dua-puluh', 20, { kinds: ['xlsx'], brokenEvery: 0 });
  const some = folderOf('kecil', small);
  const most = folderOf('besar', 5 * small);
  const lines = ['--format', 'ndjson'];
  const [one, two] = [runBatch([some, '--jobs', '1', ...lines]), runBatch([some, '--jobs', '2', ...lines])];
  const large = runBatch([most, '--jobs', '2', ...lines]);
  const ours = Math.min(runBatch([few, ...lines]).time, runBatch([few, ...lines]).time);
  printRatios([
    hasLibreOffice
      ? ['LibreOffice recalculating / ours, 20 files', recalculated(few) / ours, '>= 100']
      : ['LibreOffice is not installed', Number.NaN, ''],
    ['one thread / two threads', one.time / two.time, '>= 1.35'],
    [`time per file, ${5 * small} / ${small} files`, large.time / 5 / two.time, '<= 1.2'],
    [`peak memory, ${5 * small} / ${small} files`, large.memory / two.memory, '<= 1.25'],
  ]);
  const rows = path.join(root, 'baris.ndjson');
  runBatch([most, '--jobs', '2', '--format', `ndjson=${rows}`]);
  const recap = (format: string) =>
    runBatch(['--merge', rows, '--format', `${format}=${path.join(root, `rekap.${format}`)}`]);
  const [book, page] = [recap('xlsx'), recap('html')];
  process.stdout.write(
    `recap of ${5 * small} rows: xlsx peaks at ${Math.round(book.memory / 1024)} MiB (target <= 180), html at ${Math.round(page.memory / 1024)} MiB\n`,
  );
  const each = (two.time / small).toFixed(1);
  process.stdout.write(
    `${each} ms a file with two threads; peak ${Math.round(large.memory / 1024)} MiB over ${5 * small} files\n`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

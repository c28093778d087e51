import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a whole process took, from start to exit. */
export interface Use {
  /** Milliseconds by the clock. */
  readonly time: number;
  /** Milliseconds of the processor, in user and system, of all its threads: steadier than the clock on a busy machine. */
  readonly cpu: number;
  /** Peak resident memory, KiB. */
  readonly memory: number;
}

/** Runs a script of Node's and has it say itself what it took. @throws where it could not do its work (status above 2). */
export function useOf(args: readonly string[]): Use {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', reporter(), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = performance.now() - start;
  if (status === null || status > 2) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { time, ...(JSON.parse(output[3] ?? '') as Pick<Use, 'cpu' | 'memory'>) };
}

let written: string | undefined;

/** A file that tells, on descriptor 3, what the process used until it ends. */
function reporter(): string {
  written ??= path.join(mkdtempSync(path.join(tmpdir(), 'lke-bench-')), 'use.cjs');
  writeFileSync(
    written,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      require('node:fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS }));
    });`,
  );
  return written;
}

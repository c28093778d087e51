import { spawnSync } from 'node:child_process';

/** Milliseconds of one run. */
export type Timed = () => number | Promise<number>;

/** Medians of runs taken in turn, so that whatever else the machine does falls on all of them alike. */
export async function medians(
  runs: Readonly<Record<string, Timed>>,
  times: number,
): Promise<Record<string, number>> {
  const taken = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    for (const [name, run] of Object.entries(runs)) taken.get(name)?.push(await run());
  }
  return Object.fromEntries([...taken].map(([name, all]) => [name, median(all)]));
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A whole process, from start to exit. */
export function processTime(args: readonly string[]): Timed {
  return () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
    return performance.now() - start;
  };
}

/** One call, in this process. */
export function callTime(call: () => unknown): Timed {
  return async () => {
    const start = performance.now();
    await call();
    return performance.now() - start;
  };
}

/** Ratios with what they should be, one a line. */
export function printRatios(rows: readonly (readonly [what: string, ratio: number, target: string])[]): void {
  for (const [what, ratio, target] of rows)
    process.stdout.write(`${what.padEnd(46)} ${ratio.toFixed(2).padStart(7)}   target ${target}\n`);
}

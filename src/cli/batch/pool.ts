import { Worker } from 'node:worker_threads';
import type { Task, TaskDone } from './worker.js';

/** So many files may be done ahead of the one that is waited for: memory stays flat however slow one file is. */
const ahead = 64;

/** How files become lines: what a thread runs, and what stands in for a file that ends its thread. */
export interface PoolOptions {
  /** The program of a thread. */
  readonly worker: URL;
  readonly workerData: unknown;
  readonly threads: number;
  /** What a thread may hold; one that needs more is ended, and only its file is lost. */
  readonly memoryMb: number;
  readonly lost: (path: string, error: unknown) => string;
  readonly signal: AbortSignal;
}

/**
 * Has threads process files and hands over their lines in the order of the files.
 * @param accept called with one line after the other; null for a file that gives none.
 * @returns how many files were handed over: fewer than all when `signal` ends it.
 */
export async function runPool(
  paths: readonly string[],
  accept: (line: string | null) => Promise<void>,
  options: PoolOptions,
): Promise<number> {
  const pool = new Pool(paths, options);
  let done = 0;
  try {
    for (; done < paths.length; done++) {
      const line = await pool.take(done);
      if (options.signal.aborted || line === undefined) break;
      await accept(line);
    }
  } finally {
    await pool.close();
  }
  return done;
}

class Pool {
  private readonly lines = new Map<number, string | null>();
  private readonly workers = new Set<Worker>();
  private readonly busy = new Map<Worker, number>();
  private next = 0;
  private taken = 0;
  private closing = false;
  private wake: () => void = () => undefined;
  private failure: unknown = null;

  constructor(
    private readonly paths: readonly string[],
    private readonly options: PoolOptions,
  ) {
    options.signal.addEventListener('abort', () => this.wake(), { once: true });
    for (let i = 0; i < Math.min(options.threads, paths.length); i++) this.start();
  }

  /** The line of a file, as soon as it is there; undefined when the run was ended. */
  async take(index: number): Promise<string | null | undefined> {
    this.taken = index;
    this.feedAll();
    while (!this.lines.has(index)) {
      if (this.options.signal.aborted) return undefined;
      if (this.failure !== null) throw this.failure;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const line = this.lines.get(index);
    this.lines.delete(index);
    return line;
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.all([...this.workers].map((worker) => worker.terminate()));
  }

  private start(): void {
    const { worker: program, workerData, memoryMb } = this.options;
    const worker = new Worker(program, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
    });
    this.workers.add(worker);
    let reason: unknown = null;
    worker.on('message', ({ index, line }: TaskDone) => {
      this.busy.delete(worker);
      this.lines.set(index, line);
      this.feed(worker);
      this.wake();
    });
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', (code) => this.ended(worker, reason ?? new Error(`exit ${code}`)));
    this.feed(worker);
  }

  private feedAll(): void {
    for (const worker of this.workers) if (!this.busy.has(worker)) this.feed(worker);
  }

  private feed(worker: Worker): void {
    const path = this.paths[this.next];
    if (path === undefined || this.closing || this.next > this.taken + ahead) return;
    const task: Task = { index: this.next++, path };
    this.busy.set(worker, task.index);
    worker.postMessage(task);
  }

  /** A thread has ended: its file is lost, another thread goes on with the rest. */
  private ended(worker: Worker, error: unknown): void {
    this.workers.delete(worker);
    if (this.closing) return;
    const index = this.busy.get(worker);
    this.busy.delete(worker);
    if (index === undefined) {
      // not a file's doing: without threads nothing can go on
      if (this.workers.size === 0) this.failure = error;
    } else {
      this.lines.set(index, this.options.lost(this.paths[index] ?? '', error));
      this.start();
    }
    this.wake();
  }
}

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const bin = path.join(root, 'bin/lke.js');
const built = path.join(root, 'dist/lke.js');

function newest(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(path.join(folder, name)).mtimeMs));
}

/** Builds the command when it was never built, or is older than its source. */
export function ensureBuilt(): void {
  const stale = () => !existsSync(built) || statSync(built).mtimeMs < newest(path.join(root, 'src'));
  if (!stale()) return;
  const lock = path.join(root, 'node_modules/.cache/lke-zi-build.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  mkdirSync(lock);
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' });
  } finally {
    rmSync(lock, { recursive: true });
  }
}

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Null keeps it open and says nothing. */
  readonly stdin?: string | Uint8Array | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Waits this long before each piece of the output is taken. */
  readonly slowMs?: number;
}

/** Runs a program as a process of its own. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(command, args, { cwd: options.cwd ?? root, env: { ...inherited, ...options.env } });
  const chunks: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (options.slowMs === undefined) return;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), options.slowMs);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  if (options.stdin !== null) child.stdin.end(options.stdin ?? '');
  child.on('exit', () => child.stdin.destroy());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(chunks).toString(), stderr }),
    );
  });
}

/** Runs the command itself. */
export const lke = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  run(process.execPath, [bin, ...args], options);

/** A folder of its own with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lke-'));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  return folder;
}

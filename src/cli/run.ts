import { main } from './main.js';

// whoever writes is told by the write itself; without a listener the process would end with a stack
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** The process: its arguments, streams and exit status, and nothing else. */
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  folder: process.cwd(),
  inputs: new Set(),
  worker: new URL('./batch-worker.js', import.meta.url),
  now: () => performance.now(),
});

import { main } from './main.js';

/** The process: its arguments, streams and exit status, and nothing else. */
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});

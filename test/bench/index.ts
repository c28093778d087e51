// npm run bench: ratios of start-up, reading and batches. With `-- --old DIR`: an old build beside this one.
import { compareBuilds } from './old.js';

const args = process.argv.slice(2);
if (args.length > 0) compareBuilds(args);
else {
  await import('./bench.js');
  await import('./batch.js');
}

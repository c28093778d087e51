// Bundles the command into dist/: one small entry, heavy parts as chunks imported on the path that needs them.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { bundleOptions } from './bundle-options.mjs';
import { noticesOf } from './notices.mjs';

const programs = { lke: 'src/cli/run.ts', 'batch-worker': 'src/cli/batch/worker.ts' };
const fresh = `dist.${process.pid}.tmp`;
const { output: how, ...what } = bundleOptions(programs, { splitting: true });
const bundle = await rolldown(what);
const { output } = await bundle.write({ ...how, dir: fresh });
await bundle.close();

writeFileSync(`${fresh}/THIRD-PARTY-NOTICES.txt`, noticesOf(output));

// a build that fails leaves the last one in place
rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');

// Bundles the command into dist/: one small entry, heavy parts as chunks imported on the path that needs them.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { noticesOf } from './notices.mjs';

const fresh = `dist.${process.pid}.tmp`;
const { metafile } = await build({ ...bundleOptions, outdir: fresh });

writeFileSync(`${fresh}/THIRD-PARTY-NOTICES.txt`, noticesOf(metafile));

// a build that fails leaves the last one in place
rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');

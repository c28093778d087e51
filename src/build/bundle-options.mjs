import { esbuildInstruments } from './instrument-modules.mjs';
import { defineVersion } from './version.mjs';

/**
 * What libraries load for parts of theirs that we never call: commander's for commands that are programs of their own
 * (4 ms at each start), exceljs's for CSV, cli-table3's for colours (we paint the cells ourselves).
 */
const unused = /^((node:)?child_process|fast-csv|@colors\/colors\/safe)$/;

const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'nothing' }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/** How the command is bundled; a folder to write to is to be added. */
export const bundleOptions = {
  // a thread starts a program of its own: the command itself would start once more in each
  entryPoints: { lke: 'src/cli/run.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // their licences stand in a file of their own
  legalComments: 'none',
  metafile: true,
  // without its readers of streams, which bring an unzipper and an archiver of their own
  alias: { exceljs: 'exceljs/lib/exceljs.bare.js' },
  plugins: [esbuildInstruments(), withoutUnused],
  // CommonJS packages inside an ES module still ask for require.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  define: defineVersion(),
  logLevel: 'warning',
};

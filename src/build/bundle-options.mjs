import { fileURLToPath } from 'node:url';
import { instrumentModules } from './instrument-modules.mjs';
import { defineVersion } from './version.mjs';

/**
 * What libraries load for parts of theirs that we never call: commander's for commands that are programs of their own
 * (4 ms at each start), cli-table3's for colours (we paint the cells ourselves).
 */
const unused = /^((node:)?child_process|@colors\/colors\/safe)$/;

const withoutUnused = {
  name: 'without-unused',
  resolveId: (name) => (unused.test(name) ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? 'module.exports = {};' : null),
};

/** The same code of yaml as modules: of what Node would take, nothing could be left out. */
const modular = fileURLToPath(new URL('../../node_modules/yaml/browser/dist/index.js', import.meta.url));

/** A warning is a fault of the bundle, not to be found out at its first start; but what one command loads late, another may load at once. */
export const refuseWarnings = (level, { code, message }) => {
  if (level === 'warn' && code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(message);
};

/** Modules that an entry imports, and those import, without waiting for anything. */
function importedAtStart() {
  const modules = new Set();
  return {
    modules,
    plugin: {
      name: 'imported-at-start',
      buildEnd() {
        const add = (id) => {
          for (const imported of this.getModuleInfo(id).importedIds) {
            if (modules.has(imported)) continue;
            modules.add(imported);
            add(imported);
          }
        };
        [...this.getModuleIds()].filter((id) => id.endsWith('/src/cli/run.ts')).forEach(add);
      },
    },
  };
}

/** Modules of ours that so many commands and formats share come in one file: each file costs a start about 1 ms. */
const shared = { name: 'shared', test: /\/src\/|fraction\.js/, minShareCount: 8 };

/**
 * How the command is bundled.
 * @param {Record<string, string>} input programs by name; a thread starts one of its own: the command itself would
 *   start once more in each.
 * @param {{ splitting: boolean }} how into files that are loaded by the commands that need them, or into one a program.
 */
export function bundleOptions(input, { splitting }) {
  const start = importedAtStart();
  return {
    input,
    platform: 'node',
    resolve: { alias: { yaml: modular } },
    preserveEntrySignatures: 'allow-extension',
    plugins: [instrumentModules(), withoutUnused, start.plugin],
    treeshake: { moduleSideEffects: [{ test: /\/yaml\/browser\//, sideEffects: false }] },
    transform: { target: 'node20.19', define: defineVersion() },
    onLog: refuseWarnings,
    checks: { pluginTimings: false },
    output: {
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      minify: { compress: true, mangle: true, codegen: true },
      // licences stand in a file of their own
      comments: false,
      codeSplitting: splitting && {
        includeDependenciesRecursively: false,
        groups: [{ name: 'start', test: (id) => start.modules.has(id), priority: 1 }, shared],
      },
    },
  };
}

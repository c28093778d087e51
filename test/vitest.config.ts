import { defineConfig } from 'vitest/config';
import { instrumentModules } from '../src/build/instrument-modules.mjs';
import { defineVersion } from '../src/build/version.mjs';

/** What needs other programs or an installed package; `npm run test:programs`. */
export const programs = 'test/**/*.programs.test.ts';

/** The fast lane: everything that this project's own code is enough for. */
export default defineConfig({
  // a release must not change what tests expect
  define: defineVersion('0.0.0-uji'),
  plugins: [instrumentModules()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [programs],
    // modules keep nothing of a run, so files share them: loading and warming them is half of the time
    isolate: false,
    // the default leaves one of two cores idle
    maxWorkers: '100%',
    reporters: ['default', './test/support/skipped.ts'],
    setupFiles: ['test/support/seed.ts'],
    // a fifth of the time went to throwing away what tests leave behind
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

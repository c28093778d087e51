import { defineConfig } from 'vitest/config';
import { instrumentModules } from '../src/build/instrument-modules.mjs';
import { defineVersion } from '../src/build/version.mjs';

export default defineConfig({
  // a release must not change what tests expect
  define: defineVersion('0.0.0-uji'),
  plugins: [instrumentModules()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

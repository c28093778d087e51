import { defineConfig } from 'vitest/config';
import { instrumentModules } from '../src/build/instrument-modules.mjs';

export default defineConfig({
  plugins: [instrumentModules()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

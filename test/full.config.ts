import { defineConfig } from 'vitest/config';
import fast from './vitest.config.js';

/** The fast lane with every random count in full; run by hand, see docs/uji.md. */
export default defineConfig({
  ...fast,
  test: { ...fast.test, env: { LKE_TEST_COUNTS: 'full' }, testTimeout: 900_000, hookTimeout: 900_000 },
});

import { defineConfig } from 'vitest/config';
import fast, { programs } from './vitest.config.js';

/** The lane of other programs, one file after the other: LibreOffice or a browser fills a machine by itself. */
export default defineConfig({
  ...fast,
  test: {
    ...fast.test,
    include: [programs],
    exclude: [],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

// LKE_TEST_SEED=NUMBER draws the same again wherever something is drawn by fast-check.
const seed = process.env.LKE_TEST_SEED;
if (seed) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(seed) });
}

export {};

/** How often a thing of chance is tried: few times in the fast lane, all of them with `npm run test:full`. */
export const counted = (few: number, full: number): number =>
  process.env.LKE_TEST_COUNTS === 'full' ? full : few;

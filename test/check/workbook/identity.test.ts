import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/check/fingerprint.js';
import { platform } from '../../../src/cli/platform.js';
import { type Changes, changed, everythingIn, inserted, recalculated, soundBook } from './books.js';
import { withRecap } from './recap-sheet.js';

const { workbook, rowOf } = withRecap(soundBook);
/** One of nearly everything. */
const faults: Changes = {
  J8: 'Ya',
  K9: 'D',
  O11: null,
  P11: 'C:\\sk.pdf',
  H7: 1,
  L14: { formula: 'AVERAGE(L15:L15)*H14' },
  L24: 0.5,
  L27: null,
  K132: 8,
  K172: 6,
  L175: { formula: 'AVERAGE(L176:L179)*H175' },
  K205: 5,
  'Utama!Z90': { formula: '#REF!' },
  [`Ctt Eval!H${rowOf('A.I.6.i')}`]: 1.5,
  [`Ctt Eval!I${rowOf('A.II.5.iii')}`]: { formula: "'LKE ZI'!L168" },
};

type Book = typeof soundBook;
const identities = (book: Book) =>
  everythingIn(book, 'warn')
    .map((d) => `${d.code} ${fingerprint(d, platform.sha256)}`)
    .sort();

describe('what a baseline knows a finding by', () => {
  const faulty = recalculated(changed(workbook, faults));
  test('is its own for every node', () => {
    const own = identities(faulty).filter((text) => !text.startsWith('evidence-'));
    expect(own.length).toBeGreaterThanOrEqual(15);
    expect(new Set(own).size).toBe(own.length);
  });
  test.each([
    ['rows inserted above', { row: 1, rows: 2 }],
    ['rows inserted between', { row: 60, rows: 3 }],
    ['a column inserted', { column: 2, columns: 1 }],
  ])('stays the same with %s', (_, where) => {
    expect(identities(inserted(faulty, where))).toEqual(identities(faulty));
  });
});

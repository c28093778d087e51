import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barLines } from '../../src/figure/ascii.js';
import type { Figure } from '../../src/figure/figure.js';

const figure = (to: number, ...marks: readonly (number | null)[]): Figure => ({
  name: 'Area',
  says: '',
  marks: ['WBK', 'WBBM'],
  bars: [{ label: 'Satu', value: '5,92', from: 0, to, marks, tone: 'good' }],
});
// label, bar of twenty letters, value, with two blanks between
const barOf = (to: number, ...marks: readonly (number | null)[]) =>
  barLines(figure(to, ...marks), 34)[0]?.text.split('  ')[1];

describe('a bar of letters', () => {
  test.each([
    ['nothing', [0, 0.6, 0.75], '............1..2....'],
    ['everything', [1, 0.6, 0.75], '############1##2####'],
    ['between both marks', [0.7, 0.6, 0.75], '############1#.2....'],
    ['just what the first asks', [0.6, 0.6, 0.75], '############1..2....'],
    ['a hair less', [0.5999, 0.6, 0.75], '###########.1..2....'],
    ['a hair less than the second', [0.7499, 0.6, 0.75], '############1#.2....'],
    ['both marks at one place, neither reached', [0.5, 0.5001, 0.5001], '#########.1.2.......'],
    ['a mark at the end, missed', [0.99, 1], '##################.1'],
    ['a mark at the end, reached', [1, 1], '###################1'],
    ['no marks', [0.5, null], '##########..........'],
  ] as const)('%s', (_, [to, ...marks], expected) => expect(barOf(to, ...marks)).toBe(expected));
  test('none where there is no room', () => expect(barLines(figure(1), 30)).toEqual([]));
  test('a bar touches or passes exactly the marks that are reached', () => {
    const share = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.array(share, { maxLength: 4 }), (n, marks) => {
        const bar = barLines(figure(n / 1000, ...marks), 60)[0]?.text.split('  ')[1] ?? '';
        marks.forEach((mark, i) => {
          const before = bar.slice(0, bar.indexOf(String(i + 1)));
          expect(before.includes('.'), `${bar} ${mark}`).toBe(n / 1000 < mark);
        });
      }),
    );
  });
});

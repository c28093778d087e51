import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, grouped, whoseOf } from '../../../src/report/batch/identity.js';
import { counted } from '../../support/counts.js';

interface File extends Claim {
  readonly path: string;
}

/** `X/A#1`: name, institution, id; a name alone names nothing where it begins with `?`. */
function file(said: string, i: number): File {
  const [, name = '', institution = null, id = null] = /^([^/#]*)(?:\/([^#]*))?(?:#(.*))?$/.exec(said) ?? [];
  return { path: `${i} ${said}`, unit: { id, name, institution }, named: !name.startsWith('?') };
}

function told(all: readonly string[]) {
  const files = all.map(file);
  const { keyOf, assumed, unclear } = whoseOf(files);
  const path = (one: File) => one.path.slice(2);
  return {
    units: [...grouped(files, keyOf).values()].map((group) => group.map(path)),
    assumed: [...assumed].map(([one, of]) => `${path(one)} -> ${path(of)}`),
    unclear: [...unclear].map(path),
  };
}

describe('files are of one unit', () => {
  test.each<[string, string[], string[][], string[], string[]]>([
    ['by name and institution', ['X/A', 'x/ a', 'X/B'], [['X/A', 'x/ a'], ['X/B']], [], []],
    ['by id, whatever else they say', ['X/A#1', 'Y/B#1', 'X/A#2'], [['X/A#1', 'Y/B#1'], ['X/A#2']], [], []],
    [
      'without an institution, told, where no other unit has the name',
      ['X/A', 'X'],
      [['X/A', 'X']],
      ['X -> X/A'],
      [],
    ],
    ['in any order', ['X', 'X/A'], [['X', 'X/A']], ['X -> X/A'], []],
    ['without an id', ['X/A#1', 'X/A'], [['X/A#1', 'X/A']], ['X/A -> X/A#1'], []],
    ['without either', ['X/A#1', 'X'], [['X/A#1', 'X']], ['X -> X/A#1'], []],
    ['never of two: institutions', ['X/A', 'X/B', 'X'], [['X/A'], ['X/B'], ['X']], [], ['X']],
    ['never of two: ids', ['X/A#1', 'X/A#2', 'X/A'], [['X/A#1'], ['X/A#2'], ['X/A']], [], ['X/A']],
    [
      'never of two: an id that says no institution',
      ['X#1', 'X/A', 'X/B'],
      [['X#1'], ['X/A'], ['X/B']],
      [],
      ['X/A', 'X/B'],
    ],
    ['never against what they say', ['X/A#1', 'X/B'], [['X/A#1'], ['X/B']], [], []],
    ['without anything to tell where nobody says more', ['X', 'x'], [['X', 'x']], [], []],
    ['never by another name', ['X/A', 'Y'], [['X/A'], ['Y']], [], []],
    ['never where nothing names the unit', ['?X/A', '?X'], [], [], []],
  ])('%s', (_, all, units, assumed, unclear) => {
    expect(told(all)).toEqual({ units, assumed, unclear });
  });

  test('units that say that they are two are never one, and order decides nothing', () => {
    const one = fc.tuple(
      fc.constantFrom('X', 'Y'),
      fc.constantFrom('', '/A', '/B', '/C'),
      fc.constantFrom('', '', '#1', '#2'),
    );
    const some = fc.array(
      one.map((parts) => parts.join('')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (all, order) => {
        const files = all.map(file);
        const { keyOf, assumed } = whoseOf(files);
        for (const group of grouped(files, keyOf).values()) {
          const ids = new Set(group.flatMap(({ unit }) => unit.id ?? []));
          expect(ids.size).toBeLessThan(2);
          // without an id that holds them together, one institution
          if (ids.size === 0)
            expect(new Set(group.flatMap(({ unit }) => unit.institution ?? [])).size).toBeLessThan(2);
        }
        const mixed = [...files].sort(() => (order.next().value % 3) - 1);
        const again = whoseOf(mixed);
        for (const each of files) expect(again.keyOf(each)).toBe(keyOf(each));
        expect(new Set(again.assumed.keys())).toEqual(new Set(assumed.keys()));
      }),
      { numRuns: counted(200, 2000) },
    );
  });
});

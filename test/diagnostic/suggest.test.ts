import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/diagnostic/suggest.js';
import { commandNames } from '../../src/messages/command-line.js';
import { official } from '../support/instruments.js';

const ids = official().indicators.map((i) => i.id);

describe('suggest', () => {
  test.each([
    ['jawban', ['versi', 'unit', 'jawaban'], 'jawaban'],
    ['Jawaban', ['versi', 'unit', 'jawaban'], 'jawaban'],
    ['jaw aban', ['versi', 'unit', 'jawaban'], 'jawaban'],
    ['jawabna', ['versi', 'unit', 'jawaban'], 'jawaban'],
    ['tip', ['unit', 'tpi'], 'tpi'],
    ['x', ['versi', 'unit'], null],
    ['sama sekali lain', ['versi', 'unit'], null],
    ['', ['versi'], null],
    ['a', [], null],
  ])('%j among %j is %j', (typed, candidates, expected) => {
    expect(suggest(typed, candidates)).toBe(expected);
  });
  const commands = [...Object.entries(commandNames).flat(), 'help', 'bantuan'];
  test.each(['scor', 'skor', 'niali', 'priksa', 'rencna', 'konversy', 'chek', 'bantan', 'jelasken'])(
    'a slip finds a command: %s',
    (typed) => expect(suggest(typed, commands)).not.toBeNull(),
  );
  test.each([
    'hapus',
    'cari',
    'edit',
    'buka',
    'ubah',
    'kirim',
    'hello',
    'login',
    'test',
    'run',
    'foo',
    'asdf',
    'qwer',
  ])('another word finds none: %s', (typed) => {
    expect(suggest(typed, commands)).toBeNull();
    expect(suggest(typed, ids)).toBeNull();
    expect(
      suggest(`--${typed}`, ['--detail', '--set', '--by', '--min', '--force', '--gate', '--date']),
    ).toBeNull();
  });
  test('words of nonsense find next to nothing', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 3,
      maxLength: 10,
    });
    const drawn = fc.sample(letters, { numRuns: 2000, seed: 1 }).filter((word) => !commands.includes(word));
    expect(drawn.filter((word) => suggest(word, [...commands, ...ids]) !== null).length).toBeLessThan(20);
  });
  test('an exact candidate always wins', () => {
    fc.assert(fc.property(fc.constantFrom(...ids), (id) => suggest(id, ids) === id));
  });
  test('one letter changed in a word leads back to it, or to another as near', () => {
    const words = ['agen_perubahan', 'perubahan_dibuat', 'pelanggaran_disanksi'];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(13),
        fc.constantFrom('x', 'q', ''),
        (word, at, letter) => {
          expect(suggest(word.slice(0, at) + letter + word.slice(at + 1), words)).toBe(word);
        },
      ),
    );
  });
  test('never throws, never invents, and takes its time in no text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: 'binary' }), (typed) => {
        const found = suggest(typed, ids);
        expect(found === null || ids.includes(found)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

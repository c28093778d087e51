import { expect, test } from 'vitest';
import { inputKey, readInputKey } from '../../src/instrument/input-ref.js';

test.each([
  ['A.II.1.i.a#agen_perubahan', { indicator: 'A.II.1.i.a', input: 'agen_perubahan' }],
  ['A.II.1.i.a', { indicator: 'A.II.1.i.a', input: '' }],
  ['#x', { indicator: '', input: 'x' }],
  ['a#b#c', { indicator: 'a', input: 'b#c' }],
])('%s', (text, ref) => {
  expect(readInputKey(text)).toEqual(ref);
  if (ref.input !== '') expect(inputKey(ref)).toBe(text);
});

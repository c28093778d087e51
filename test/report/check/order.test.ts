import { expect, test } from 'vitest';
import { bySeverityAndPlace } from '../../../src/report/shared/finding-order.js';
import { finding } from './sample.js';

test('the sheet where most is at stake comes before hidden recaps, after errors and what is about the file', () => {
  const path = 'buku.xlsx';
  const at = (sheet: string, cell: string, given: Parameters<typeof finding>[0] = {}) =>
    finding({ severity: 'warning', location: { path, sheet, cell }, ...given });
  const found = [
    at('Ctt Eval', 'K1', { severity: 'error' }),
    at('LKE ZI', 'K8'),
    at('Ctt Eval', 'I53'),
    at('LKE ZI', 'L175', { points: 0.74 }),
    finding({ location: { path } }),
  ];
  const cells = bySeverityAndPlace(found).map(({ location }) =>
    location && 'cell' in location ? location.cell : 'all',
  );
  expect(cells).toEqual(['all', 'K1', 'K8', 'L175', 'I53']);
});

import { expect, test } from 'vitest';
import { recapSections } from '../../../src/report/batch/recap/sections.js';
import { recapOf, severalYears } from '../../support/batch-rows.js';

test.each([
  ['a page', true],
  ['a terminal', false],
])('years are told after the ranking on a page, before it at a terminal: %s', async (_, drawn) => {
  const recap = recapOf(await severalYears());
  const sections = recapSections(recap, { width: drawn ? null : 100, drawn }, { lang: 'id', detail: false });
  const place = (said: RegExp) =>
    sections.findIndex(({ title, lines }) =>
      [title ?? '', ...lines.map(({ text }) => text)].some((text) => said.test(text)),
    );
  expect(place(/Beberapa tahun/)).toBeGreaterThanOrEqual(0);
  expect(place(/^Peringkat/)).toBeGreaterThanOrEqual(0);
  expect(place(/Beberapa tahun/) > place(/^Peringkat/)).toBe(drawn);
});

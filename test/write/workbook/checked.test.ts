import { describe, expect, test } from 'vitest';
import { judgeWorksheet } from '../../../src/check/judgement.js';
import { worksheetChecks } from '../../../src/check/rules.js';
import type { Instrument } from '../../../src/instrument/model.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import type { BookPlan } from '../../../src/write/workbook/plan.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { withCell } from '../../support/book-edits.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookPlan, readBook } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

async function findings(instrument: Instrument, plan: BookPlan): Promise<string[]> {
  const worksheet = await readBook(packBook(plan), instrument);
  const terms = { policy: defaultPolicy, checks: worksheetChecks('off') };
  return judgeWorksheet(instrument, worksheet, terms).diagnostics.map(
    ({ code, origin }) => `${code} ${origin && 'sheet' in origin ? origin.sheet : ''}`,
  );
}

const filled = (instrument: Instrument, lang: 'id' | 'en', which: 'best' | 'worst') =>
  bookPlan(instrument, worksheetFrom(fullAnswers(instrument, which), { unit: { name: 'Unit' } }), { lang });

describe('what our workbook shows of a filled worksheet is so', () => {
  test.each([
    ['official, met', official(), 'id', 'best'],
    ['official, in English, met', official(), 'en', 'best'],
    ['official, not met', official(), 'id', 'worst'],
    ['an invented one', miniInstrument(), 'id', 'best'],
    ['an invented one, in English', miniInstrument(), 'en', 'worst'],
  ] as const)('%s', async (_, instrument, lang, which) => {
    // the worst counts are shares that fell: what stands beside them is for other rules
    const found = await findings(instrument, filled(instrument, lang, which));
    expect(found.filter((code) => !code.endsWith('LKE'))).toEqual([]);
  });
  test('a minimum that was changed on the first sheet is told', async () => {
    const plan = filled(official(), 'id', 'best');
    const sheets = plan.sheets.map((sheet, i) => {
      if (i > 0) return sheet;
      const rows = sheet.rows.map((row) =>
        row.cells.some(({ value }) => value === 'Penguatan Pengawasan') ? withCell(row, 3, 1) : row,
      );
      return { ...sheet, rows };
    });
    expect(await findings(official(), { ...plan, sheets })).toContain('recap-minimum Ringkasan');
  });
});

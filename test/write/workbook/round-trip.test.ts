import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/instrument/model.js';
import { type Answer, blankSide, type Worksheet } from '../../../src/worksheet/worksheet.js';
import { carryToBook } from '../../../src/write/workbook/carry.js';
import { anyText, anyWorksheet, at, awkward } from '../../support/any-worksheet.js';
import { contentOf } from '../../support/contents.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookBytes, readBook } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const mini = miniInstrument();

async function same(instrument: Instrument, worksheet: Worksheet, lang: 'id' | 'en' = 'id'): Promise<void> {
  const back = await readBook(
    bookBytes(instrument, worksheet, { lang, zeroDivision: 'exclude' }),
    instrument,
  );
  expect(back.layout).toBe('lke-zi');
  expect(back.diagnostics).toEqual([]);
  expect(back.zeroDivision?.value).toBe('exclude');
  expect(contentOf(back)).toEqual(contentOf(carryToBook(instrument, worksheet).worksheet));
}

describe('a worksheet written as our workbook is read back to what was carried', () => {
  test('any worksheet with any texts, of an invented instrument', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorksheet(mini), fc.constantFrom('id' as const, 'en' as const), (worksheet, lang) =>
        same(mini, worksheet, lang),
      ),
      { numRuns: 60 },
    );
  });
  test('of the official one', async () => {
    const instrument = official();
    const worksheet = worksheetFrom(fullAnswers(instrument), { tpi: fullAnswers(instrument, 'worst') });
    await same(instrument, worksheet);
  });
  test.each(awkward.map((text) => [text.slice(0, 40), text]))('note %j', async (_, text) => {
    const side = { ...blankSide(at), value: { raw: 'A', origin: at }, notes: { raw: text, origin: at } };
    const entry = { raw: text, origin: at };
    const answer: Answer = {
      sides: { unit: side, tpi: side },
      evidence: [entry],
      effort: null,
      person: entry,
    };
    await same(mini, { ...worksheetFrom({}), answers: new Map([['P.1.a', answer]]) });
  });
});

describe('what a cell cannot hold is told, and nothing else', () => {
  const lost = (worksheet: Worksheet) =>
    carryToBook(mini, worksheet).lost.map(
      ({ code, params }) => `${code} ${'what' in params ? params.what : ''}`,
    );
  const answered = (answer: Partial<Answer>) => {
    const sides = { unit: blankSide(at), tpi: blankSide(at) };
    const full: Answer = { sides, evidence: [], effort: null, ...answer };
    return { ...worksheetFrom({}), answers: new Map([['P.1.a', full]]) };
  };
  const entry = (raw: string, unusable = false) => ({ raw, origin: at, ...(unusable && { unusable }) });
  const unit = (given: Partial<ReturnType<typeof blankSide>>) => ({
    sides: { unit: { ...blankSide(at), ...given }, tpi: blankSide(at) },
  });
  test.each([
    ['an unusable answer', answered(unit({ value: entry('#REF!', true) })), ['not-carried unusable']],
    ['a word for a blank', answered(unit({ value: entry('belum diisi') })), ['not-carried blank']],
    ['a control character', answered(unit({ notes: entry('a\u0001b') })), ['not-carried characters']],
    [
      'a text of 32.768 letters',
      answered(unit({ notes: entry('x'.repeat(32_768)) })),
      ['not-carried length'],
    ],
    ['evidence of two lines', answered({ evidence: [entry('a\nb')] }), ['not-carried evidence-split']],
    ['a text of 32.767 letters', answered(unit({ notes: entry('x'.repeat(32_767)) })), []],
    ['line breaks of Windows', answered(unit({ notes: entry('a\r\nb\tc') })), []],
    ['evidence with a semicolon and no link', answered({ evidence: [entry('a; b')] }), []],
  ])('%s', (_, worksheet, expected) => {
    expect(lost(worksheet)).toEqual(expected);
  });
  test('evidence beside a count of the TPI', () => {
    const inputs = new Map([['sudah', { raw: '3', origin: at, evidence: [entry('foto')] }]]);
    const sides = { unit: blankSide(at), tpi: { ...blankSide(at), inputs } };
    const answers = new Map([['P.2.a', { sides, evidence: [], effort: null }]]);
    expect(lost({ ...worksheetFrom({}), answers })).toEqual(['not-carried evidence-tpi']);
  });
  test('of any text at most its characters or its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = lost(answered(unit({ notes: entry(text) })));
        expect(['not-carried characters', 'not-carried length', undefined]).toContain(kinds[0]);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Diagnostic, UserError } from '../../../src/diagnostic/diagnostic.js';
import type { Workbook } from '../../../src/workbook/workbook.js';
import {
  type Changes,
  changed,
  everythingIn,
  instrument,
  lhkasnBook,
  recalculated,
  said,
  soundBook,
} from './books.js';
import { withRecap } from './recap-sheet.js';

// The twelve faults of docs/buku-kerja.md, each made in a sound workbook that is calculated and saved afterwards:
// found at its cell with its cost in points, and nothing else told.

const saved = (changes: Changes, book: Workbook = soundBook) => recalculated(changed(book, changes));
const found = (changes: Changes, book: Workbook = soundBook) => said(everythingIn(saved(changes, book)));

/** The official score formula chooses by the answer type beside it. */
const officialL8 = {
  formula: 'IF(J8="Ya/Tidak",IF(K8="Ya",1,IF(K8="Tidak",0,"Blm Diisi")),IF(J8="A/B/C",IF(K8="A",1,0),"-"))',
};

describe('1. LHKASN without effect', () => {
  test('L175 skips L183, and the total differs by what that costs', () => {
    expect(said(everythingIn(lhkasnBook))).toEqual([
      'formula-skips-row L175 1/5',
      'cached-total-differs L208',
    ]);
  });
  test('told with what it puts at risk where the two parts happen to agree', () => {
    expect(found({ L175: { formula: 'AVERAGE(L176:L179)*H175' } })).toEqual([
      'formula-skips-row L175 risk 1',
    ]);
  });
});

describe('2. a broken recap in a hidden sheet', () => {
  const { workbook, rowOf } = withRecap(soundBook);
  const broken = `Ctt Eval!I${rowOf('A.II.5.ii')}`;
  test('a reference to nowhere, once, with the cell that inherits it', () => {
    const diagnostics = everythingIn(saved({ [broken]: { formula: '#REF!' } }, workbook));
    expect(said(diagnostics)).toEqual([`error-value ${broken}`]);
    expect(diagnostics[0]?.params).toEqual({ found: '#REF!', spread: 1 });
  });
  test('a weight that is not the instrument’s', () => {
    const weight = `Ctt Eval!H${rowOf('A.II.4.i')}`;
    expect(found({ [weight]: 1 }, workbook)).toEqual([`recap-weight ${weight}`]);
  });
  test('a sub-component that is missing, at the row it belongs below', () => {
    const row = rowOf('A.I.6.iii');
    const gone = Object.fromEntries(['C', 'H', 'I', 'J'].map((c) => [`Ctt Eval!${c}${row}`, null]));
    expect(found(gone, workbook)).toEqual([`recap-row-missing Ctt Eval!C${rowOf('A.I.6.ii')}`]);
  });
});

describe('3. an answer type overwritten in the hidden column', () => {
  test('the question is not scored: what the row above loses or gains', () => {
    // L8 is "-", so that L7 is the mean of B alone
    expect(found({ J8: 'Ya', L8: officialL8 })).toEqual([
      'answer-type-changed J8 1/8',
      'cached-total-differs L208',
    ]);
  });
  test('what is at risk where the mean stays the same', () => {
    expect(found({ J8: 'Ya', L8: officialL8, K9: 'A' })).toEqual(['answer-type-changed J8 risk 1/4']);
  });
});

describe('4. answers outside the scale, or blank', () => {
  test.each([
    ['D where A, B, C are asked', 'D', 'answer-outside-scale'],
    ['nothing', null, 'answer-missing'],
  ])('%s', (_, answer, code) => {
    expect(found({ K9: answer })).toEqual([
      'blank-raises-mean L7 1/4',
      `${code} K9`,
      'cached-total-differs L208',
    ]);
  });
});

describe('5. errors from zero denominators and blank surveys', () => {
  test('0 of 0: one error where it begins, not in every row up to the total', () => {
    const none = { K129: 0, K130: 0, K132: 0, K133: 0, K20: 'C' };
    const diagnostics = everythingIn(saved(none));
    expect(said(diagnostics)).toEqual([
      'error-value K128 risk 1',
      'zero-of-zero K130',
      'error-value K131 risk 1',
      'zero-of-zero K133',
      'cached-total-differs L208',
    ]);
  });
  test('a blank survey in a formula that multiplies it', () => {
    const diagnostics = everythingIn(saved({ K202: null }));
    expect(said(diagnostics)).toEqual([
      'answer-missing K202',
      'error-value L202 risk 35/2',
      'cached-total-differs L208',
    ]);
    expect(diagnostics.at(-1)?.params).toMatchObject({ found: '#VALUE!' });
  });
});

describe('6. a LHKASN total that is not its parts', () => {
  test('at the total', () => {
    expect(found({ K185: 70 })).toEqual(['count-sum-differs K185']);
  });
});

describe('7. counts that cannot be', () => {
  test.each<[string, Changes, string[]]>([
    ['due 6, in process 1, done 1', { K172: 6, K173: 1, K174: 1 }, ['count-sum-differs K172']],
    ['more reported than obliged', { K182: 4 }, ['count-above-whole K182']],
    ['the same of LHKASN', { K189: 66 }, ['count-above-whole K189']],
    ['more integrated than made', { K133: 7 }, ['count-above-whole K133']],
    ['two numbers of changes made', { K132: 8 }, ['counts-differ K132']],
    ['more targets reached than there are', { K162: 13 }, ['count-above-whole K162']],
    ['more made easier than listed', { K195: 15 }, ['count-above-whole K195']],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

describe('8. a note that states another survey result', () => {
  test('87.65 % beside 4.00, with what the difference is worth', () => {
    const [finding, ...others] = everythingIn(saved({ K202: 4, O202: 'Hasil survei IPAK 87,65%' }));
    expect([finding?.code, others]).toEqual(['note-contradicts', []]);
    // (4 - 3.506) / 4 of 17.5
    expect(finding?.points?.valueOf()).toBe(2.16125);
    expect(finding?.params).toMatchObject({ stated: '87.65%', means: '3.506' });
  });
});

describe('9. a survey index above 4', () => {
  test('is refused, and the formula that takes it is worth what it gives', () => {
    expect(found({ K205: 5 })).toEqual([
      'index-outside-range K205',
      'score-differs L205 175/8',
      'cached-total-differs L208',
    ]);
  });
  test('as a text, nothing is said of what the formula would give', () => {
    expect(found({ K205: '88,75' })).toEqual(['index-outside-range K205', 'cached-total-differs L208']);
  });
});

describe('10. evidence', () => {
  const evidence = (changes: Changes) =>
    said(everythingIn(saved(changes), 'warn')).filter((text) => / [A-Z]8(?!\d)/.test(text));
  test.each<[string, Changes, string[]]>([
    ['neither note nor evidence', { O8: null, P8: null }, ['evidence-missing K8 1/4']],
    ['a note', { P8: null }, []],
    ['several links in a cell', { P8: 'https://a.example.id/1\nhttps://a.example.id/2' }, []],
    ['a local path', { P8: 'D:\\bukti\\sk.pdf' }, ['evidence-link-invalid P8']],
    [
      'one of several that leads nowhere',
      { P8: 'https://a.example.id/1\nC:\\sk.pdf' },
      ['evidence-link-invalid P8'],
    ],
    ['the lowest answer asks for none', { K8: 'Tidak', O8: null, P8: null }, []],
  ])('%s', (_, changes, expected) => {
    expect(evidence(changes)).toEqual(expected);
  });
});

describe('11. as people type', () => {
  test('a number as text with a decimal comma is read, and is no finding', () => {
    expect(found({ K202: '3,72' })).toEqual([]);
  });
  test('percent text is no index', () => {
    expect(found({ K205: '87,65%' })).toContain('index-percent K205');
  });
  test('an answer that is a formula', () => {
    expect(found({ 'Utama!B40': 'Ya', K8: { formula: 'Utama!B40', result: 'Ya' } })).toEqual([
      'formula-answer K8',
    ]);
  });
});

describe('12. the instrument before 2021', () => {
  const areas = instrument.requirements.filter((r) => r.area).map((r) => r.label.id);
  const sheet: Changes = {
    'LKE!B2': 'PENILAIAN',
    'LKE!B3': 'A. PROSES (60)',
    ...Object.fromEntries(
      areas.map((area, i) => [`LKE!C${4 + 3 * i}`, `${area.toUpperCase()} (${[5, 5, 15, 10, 15, 10][i]})`]),
    ),
  };
  test('is refused by its own code, at the heading that shows it', () => {
    const old = changed({ sheets: [] }, sheet);
    const origin = { path: 'w.xlsx', sheet: 'LKE', row: 3, column: 2 };
    expect(refusal(old)).toEqual([expect.objectContaining({ code: 'lke-old-instrument', origin })]);
  });
  test('is not told of a sheet that only speaks of a process', () => {
    const other = changed({ sheets: [] }, { ...sheet, 'LKE!B3': 'A. PENGUNGKIT (60), menurut proses' });
    expect(refusal(other).map(({ code }) => code)).toEqual(['lke-not-found']);
  });
});

function refusal(book: Workbook): readonly Diagnostic[] {
  try {
    return everythingIn(book);
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
}

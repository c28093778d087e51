import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/check/workbook/calculated.js';
import { keyOf } from '../../../src/check/workbook/grid.js';
import { type NodeRef, nodeRows, onMain, scorePlace } from '../../../src/check/workbook/model.js';
import { Recalculation } from '../../../src/check/workbook/recalculation.js';
import { exact } from '../../../src/instrument/exact.js';
import { numberValue, textValue } from '../../../src/workbook/formula/value.js';
import { assessed } from '../../support/scores.js';
import type { Answers } from '../../support/worksheets.js';
import { findIn, lhkasnBook, said, soundBook, studied, withoutResults } from './books.js';
import { withRecap } from './recap-sheet.js';

describe('a workbook in which everything agrees', () => {
  test('has no findings', () => {
    expect(said(findIn(soundBook))).toEqual([]);
  });
  test('has none when its formulas have no stored results', () => {
    expect(said(findIn(withoutResults(soundBook)))).toEqual([]);
  });
  test('has none with a whole recap', () => {
    expect(said(findIn(withRecap(soundBook).workbook))).toEqual([]);
  });
});

describe('the official LHKASN fault (docs/buku-kerja.md, fault 1)', () => {
  const fault = ['formula-skips-row L175 1/5'];
  test('is the only finding, at L175 and with its cost', () => {
    const [finding] = findIn(lhkasnBook);
    expect(said(findIn(lhkasnBook))).toEqual(fault);
    expect(finding?.node).toBe('A.II.5.iii');
    expect(finding?.params).toEqual({
      formula: '=AVERAGE(L176:L179)*H175',
      skipped: 'L183 (A.II.5.iii.b)',
    });
  });
  test('costs the same when no result is stored', () => {
    expect(said(findIn(withoutResults(lhkasnBook)))).toEqual(fault);
  });
});

describe('calculating a workbook gives what LibreOffice gives', () => {
  const folder = new URL('../../../fixtures/hasil-libreoffice/', import.meta.url);
  const model = studied(soundBook);
  test.each(readdirSync(folder))('%s', (name) => {
    const { answers, expected } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      answers: Record<string, string | Record<string, string>>;
      expected: Record<string, number | string>;
    };
    const given = new Map(
      [...nodeRows(model.book)].filter(isAnswer).map((about) => {
        const value = answerOf(answers, about);
        return [keyOf(onMain(model, model.book.columns.unit.answer, about.row)), value] as const;
      }),
    );
    const filled = new Recalculation(model.formulas, given);
    for (const [id, wanted] of Object.entries(expected)) {
      const place = scorePlace(model, id);
      const value = place && filled.valueAt(place);
      if (typeof wanted === 'string') expect([id, value]).toEqual([id, { kind: 'error', code: wanted }]);
      else expect(value?.kind === 'number' ? value.number.valueOf() : id).toBeCloseTo(wanted, 9);
    }
    // the same differences as the engine's: none, but for blanks
    const { causes } = calculate(model, assessed(answers as Answers), filled);
    expect([...causes.values()].filter(({ kind }) => kind !== 'blanks-left-out')).toEqual([]);
  });

  function isAnswer({ id, input }: NodeRef): boolean {
    const node = model.nodes.get(id);
    return node?.kind === 'indicator' && (input !== null || node.inputs.length === 0);
  }

  function answerOf(answers: Record<string, string | Record<string, string>>, { id, input }: NodeRef) {
    const given = answers[id];
    const text = typeof given === 'object' ? given[input ?? ''] : given;
    if (text === undefined) return { kind: 'blank' } as const;
    return /^\d/.test(text) ? numberValue(exact(text)) : textValue(text);
  }
});

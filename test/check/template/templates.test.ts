import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { templateRules } from '../../../src/check/template/rules.js';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { yamlWorksheet } from '../../../src/worksheet/yaml/worksheet-yaml.js';
import { official } from '../../support/instruments.js';
import {
  type Changes,
  changed,
  everythingIn,
  findIn,
  inserted,
  recalculated,
  renamed,
  said,
  soundBook,
  withSheet,
} from '../workbook/books.js';

describe('a blank YAML worksheet', () => {
  const instrument = official();
  const blank = readFileSync('templates/lembar-kerja.yaml', 'utf8');
  const found = (from: string | RegExp = '', to = '') => {
    if (blank.search(from) < 0) throw new Error(`nothing to edit: ${from}`);
    const worksheet = yamlWorksheet(blank.replace(from, to), 'blanko.yaml').read(instrument);
    return templateRules({ instrument, worksheet, assessments: [] }).map(
      ({ code, indicator, input, node }) => `${code} ${[indicator, input, node].filter(Boolean).join('#')}`,
    );
  };
  test('the shipped one is complete and empty', () => expect(found()).toEqual([]));
  test.each([
    ['an indicator is missing', /\n {2}A\.I\.1\.i\.b:.*/, '', 'template-key-missing A.I.1.i.b'],
    [
      'a count is missing',
      /\n\s+perubahan_terintegrasi:.*/,
      '',
      'template-key-missing A.II.1.i.b#perubahan_terintegrasi',
    ],
    ['a prerequisite is missing', /\n {2}lhkan_persen:.*/, '', 'template-key-missing prasyarat.lhkan_persen'],
    ['the year is missing', /\n {2}tahun:.*/, '', 'template-key-missing unit.tahun'],
    ['an answer is left', /\n {2}A\.I\.1\.i\.b:/, '\n  A.I.1.i.b: A', 'leftover-answer A.I.1.i.b'],
    [
      'a prerequisite of a unit is left',
      /\n {2}sakip_unit:/,
      '\n  sakip_unit: BB',
      'leftover-answer prasyarat.sakip_unit',
    ],
  ])('%s', (_, from, to, finding) => expect(found(from, to)).toEqual([finding]));
  test('what is the same for a whole institution may be filled in', () => {
    expect(found(/\n {2}opini_bpk:/, '\n  opini_bpk: WTP')).toEqual([]);
  });
});

describe('a blank workbook', () => {
  const leftovers = said(findIn(soundBook, templateRules)).map((line) => line.split(' '));
  const blankBook = changed(
    soundBook,
    Object.fromEntries(leftovers.map(([, cell]) => [cell, null])) as Changes,
  );
  const found = (change: Changes | ((sheet: Sheet) => Partial<Sheet>)) =>
    said(
      findIn(
        typeof change === 'function' ? withSheet(blankBook, change) : changed(blankBook, change),
        templateRules,
      ),
    );
  test('a filled one is full of leftovers, and of nothing else', () => {
    expect(new Set(leftovers.map(([code]) => code))).toEqual(new Set(['leftover-answer']));
    expect(leftovers.length).toBeGreaterThan(128);
  });
  test('an emptied one is sound', () => expect(said(findIn(blankBook, templateRules))).toEqual([]));
  test('so is one that was calculated and saved, with its means of nothing', () => {
    const saved = recalculated(blankBook);
    expect(said(everythingIn(saved, 'off', true))).toEqual([]);
    const broken = recalculated(changed(blankBook, { 'Utama!Z90': { formula: '#REF!' } }));
    expect(said(everythingIn(broken, 'off', true))).toEqual(['error-value Utama!Z90']);
  });
  test('and one with rows inserted and another name', () => {
    const moved = renamed(inserted(blankBook, { row: 30, rows: 2 }), 'Kosong');
    expect(said(everythingIn(moved, 'off', true))).toEqual([]);
  });
  test.each<[string, Changes, string[]]>([
    ['an answer is left', { K8: 'Ya' }, ['leftover-answer K8']],
    ['a note is left', { O8: 'SK nomor 1' }, ['leftover-answer O8']],
    ['a weight is wrong', { H7: 2 }, ['weight-differs H7']],
    ['a type is wrong', { J8: 'A/B/C' }, ['answer-type-changed J8 risk 1/4']],
    ['a formula is missing', { L8: null }, ['score-formula-missing L8 risk 1/4']],
    [
      'a formula scores a letter wrongly',
      { L9: { formula: 'IF(K9="A",1,IF(K9="B",0.6,IF(K9="C",0,"Blm Diisi")))', result: 'Blm Diisi' } },
      ['score-differs L9 1/40'],
    ],
    [
      'a formula skips a question',
      { L7: { formula: 'AVERAGE(L8:L8)*H7' } },
      ['formula-skips-row L7 risk 1/4'],
    ],
    [
      'an empty row is scored',
      { L90: { formula: 'IF(K90="Ya",1,IF(K90="Tidak",0,"Blm Diisi"))', result: 'Blm Diisi' } },
      ['scored-empty-row L90'],
    ],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected));

  const validationsOf = (row: number, change: (sheet: Sheet) => Sheet['validations']) => (sheet: Sheet) => ({
    validations: change({
      ...sheet,
      validations: sheet.validations.filter(({ ranges }) => ranges.every(({ top }) => top !== row)),
    }),
  });
  const list = (row: number, formula1: string): Sheet['validations'][number] => ({
    ranges: [{ top: row, left: 11, bottom: row, right: 11 }],
    type: 'list',
    formula1,
  });
  test.each([
    ['no validation', validationsOf(9, ({ validations }) => validations), 'validation-missing K9'],
    [
      'the choices of another scale',
      validationsOf(9, ({ validations }) => [...validations, list(9, '"A,B,C,D"')]),
      'validation-differs K9',
    ],
    [
      'a list that another formula computes',
      validationsOf(9, ({ validations }) => [...validations, list(9, 'OFFSET(Ref!$A$1,0,0,3)')]),
      'validation-unread K9',
    ],
    [
      'a name that stands for nothing',
      validationsOf(9, ({ validations }) => [...validations, list(9, 'PilihanLain')]),
      'validation-unread K9',
    ],
    [
      'a rule of its own',
      validationsOf(9, ({ validations }) => [
        ...validations,
        { ...list(9, 'OR(K9="A",K9="B",K9="C")'), type: 'custom' },
      ]),
      'validation-unread K9',
    ],
    [
      'a rule that lets nothing in',
      validationsOf(9, ({ validations }) => [...validations, { ...list(9, 'FALSE'), type: 'custom' }]),
      'validation-differs K9',
    ],
    [
      'a validation on a heading',
      validationsOf(7, ({ validations }) => [...validations, list(7, '"Ya,Tidak"')]),
      'validation-misplaced K7',
    ],
    ['no validation at all', () => ({ validations: [] }), 'validations-absent K2'],
  ])('%s', (_, change, finding) => expect(found(change)).toEqual([finding]));
});

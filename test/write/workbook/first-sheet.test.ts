import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/eligibility/assess.js';
import type { Instrument } from '../../../src/instrument/model.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import type { Worksheet } from '../../../src/worksheet/worksheet.js';
import type { Area, BookPlan, Tone } from '../../../src/write/workbook/plan.js';
import { anyAnswers } from '../../support/arbitraries.js';
import { counted } from '../../support/counts.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { bookPlan } from '../../support/own-books.js';
import { type Answers, fullAnswers, type WorksheetSpec, worksheetFrom } from '../../support/worksheets.js';

/** What the first sheet shows, cell by cell, each with the colour of what it says. */
function shown({ sheets: [sheet] }: BookPlan) {
  const isIn = ({ left, top, right, bottom }: Area, row: number, column: number) =>
    row >= top && row <= bottom && column >= left && column <= right;
  const toneOf = (text: string, row: number, column: number): Tone | null => {
    for (const { area, rules } of sheet?.colours ?? []) {
      if (!isIn(area, row, column)) continue;
      for (const rule of rules) {
        if ('begins' in rule && text.startsWith(rule.begins)) return rule.tone;
        if ('isFilled' in rule && text !== '') return rule.tone;
      }
    }
    return null;
  };
  return (sheet?.rows ?? []).flatMap(({ number, cells }) =>
    cells.map(({ column, value }) => {
      const text = String((typeof value === 'object' ? value?.result : value) ?? '');
      return { row: number, column, text, tone: toneOf(text, number, column) };
    }),
  );
}

type Shown = ReturnType<typeof shown>;
const begins = (cells: Shown, start: string) => cells.filter(({ text }) => text.startsWith(start));
/** What stands beside a label, in the next column. */
const beside = (cells: Shown, label: string) => {
  const at = cells.find(({ text }) => text === label);
  return cells.find(({ row, column }) => row === at?.row && column === (at?.column ?? 0) + 1)?.text;
};
const sheet = (answers: Answers, spec: WorksheetSpec = {}, instrument = official()) =>
  shown(bookPlan(instrument, worksheetFrom(answers, spec)));

const half = Object.fromEntries(
  Object.entries(fullAnswers()).filter(([id]) => id.startsWith('A.I.1.') || id.startsWith('A.I.2.')),
);
const next = 'Langkah berikutnya: ';
const verdict = 'WBK menurut unit: ';

describe('the first sheet says where to begin', () => {
  test('while nothing is filled in: where, and that nothing can be concluded; nothing is red', () => {
    const cells = sheet({});
    expect(beside(cells, next)).toContain('Belum ada yang diisi: 0 dari 113 indikator. Mulai dari');
    expect(beside(cells, next)).toContain('lembar LKE: kolom kuning "Jawaban unit", baris A.I.1.i.a');
    expect(beside(cells, verdict)).toBe(
      'Belum dapat disimpulkan: belum ada jawaban (0 dari 113 indikator); 10 prasyarat belum dinilai',
    );
    expect(cells.filter(({ tone }) => tone === 'bad')).toEqual([]);
    expect(begins(cells, 'Isi 113 lagi')).toHaveLength(2);
  });
  test('while answers are missing: how many there are, the first that is missing, and what waits for them', () => {
    const cells = sheet(half);
    const count = Object.keys(half).length;
    expect(beside(cells, next)).toBe(
      `${count} dari 113 indikator sudah terjawab dengan sah. Lanjutkan di lembar LKE, kolom kuning "Jawaban unit", mulai baris A.I.3.i.a.`,
    );
    expect(beside(cells, verdict)).toContain(
      `Belum dapat disimpulkan: ${113 - count} dari 113 indikator belum terjawab dengan sah; `,
    );
    expect(cells.filter(({ tone }) => tone === 'bad')).toEqual([]);
  });
  test('an answer that is not valid is as good as none', () => {
    const cells = sheet(fullAnswers(official(), 'best', { 'A.I.1.i.b': 'Z' }));
    expect(beside(cells, next)).toContain('112 dari 113');
    expect(beside(cells, next)).toContain('mulai baris A.I.1.i.b');
  });
  test('what has all its answers and is below its mark is red although others are missing', () => {
    const low = Object.keys(fullAnswers()).filter((id) => /^A\.I+\.1\./.test(id));
    const worst = fullAnswers(official(), 'worst');
    const cells = sheet(Object.fromEntries(low.map((id) => [id, worst[id] ?? ''])));
    expect(beside(cells, verdict)).toBe(
      'Belum memenuhi: 1 dari 12 syarat nilai belum terpenuhi; 11 syarat nilai menunggu jawaban; 10 prasyarat belum dinilai',
    );
    // the area of WBK and of WBBM, and both verdicts
    expect(cells.filter(({ tone }) => tone === 'bad').map(({ text }) => text.slice(0, 5))).toEqual([
      'Belum',
      'Belum',
      'Belum',
      'Belum',
    ]);
  });
  test('when all is answered: what adds most, and nothing when nothing does', () => {
    const cells = sheet(fullAnswers(official(), 'best', { 'B.I.b': 'D' }));
    expect(beside(cells, next)).toContain(
      'Semua 113 indikator sudah terjawab. Yang paling banyak menambah nilai: B.I.b',
    );
    expect(beside(sheet(fullAnswers()), next)).toContain('dengan nilai penuh');
  });
  test('the TPI that has answered nothing is not judged, and nothing is red for it', () => {
    const cells = sheet(fullAnswers());
    expect(begins(cells, 'TPI belum mengisi jawaban')).toHaveLength(2);
    expect(cells.filter(({ tone }) => tone === 'bad')).toEqual([]);
  });
});

/** Indicators of a requirement without a valid answer, reckoned from the engine's marks alone. */
function openOf(instrument: Instrument, worksheet: Worksheet, nodes: readonly string[], by: 'unit' | 'tpi') {
  const { marks } = assess(instrument, worksheet, { ...defaultPolicy, by });
  const under = (id: string): string[] => {
    const node = id === instrument.root.id ? instrument.root : instrument.nodes.get(id);
    return node?.kind === 'branch' ? node.children.flatMap((child) => under(child.id)) : [id];
  };
  const isSound = (id: string) => ['scored', 'zero-of-zero'].includes(marks.get(id)?.status ?? '');
  return new Set(nodes.flatMap(under).filter((id) => !isSound(id))).size;
}

describe.each([
  ['the official instrument', official()],
  ['an invented one', miniInstrument()],
] as const)('of %s, whatever is filled in', (_, instrument) => {
  test('red is what is below its mark with all its answers, green what is met, and nothing else', () => {
    const some = fc
      .tuple(anyAnswers(instrument), fc.boolean())
      .map(([answers, isFull]) => (isFull ? { ...fullAnswers(instrument, 'worst'), ...answers } : answers));
    fc.assert(
      fc.property(some, fc.oneof(fc.constant({}), some), (unit, tpi) => {
        const worksheet = worksheetFrom(unit, { tpi });
        const plan = bookPlan(instrument, worksheet);
        const cells = shown(plan);
        for (const by of ['unit', 'tpi'] as const) {
          const column = by === 'unit' ? 6 : 9;
          const states = cells.filter((cell) => cell.column === column && cell.tone !== null);
          const { eligibility } = assess(instrument, worksheet, { ...defaultPolicy, by });
          const expected = eligibility.flatMap(({ requirements }) =>
            requirements.map(({ passed, nodes }) =>
              passed ? 'good' : openOf(instrument, worksheet, nodes, by) > 0 ? 'fair' : 'bad',
            ),
          );
          const isShown = by === 'unit' || cells.every(({ text }) => text !== 'TPI belum mengisi jawaban');
          if (isShown) expect(states.map(({ tone }) => tone)).toEqual(expected);
          else expect(states).toEqual([]);
        }
      }),
      { numRuns: counted(6, 60) },
    );
  });
});

describe('what evaluators look at besides has a row on the first sheet', () => {
  const label = 'Lama berpredikat WBK (tahun)';
  const status = (given: Record<string, string>) => {
    const cells = sheet(fullAnswers(), { prerequisites: given });
    const at = cells.find(({ text }) => text === label);
    return cells
      .filter(({ row, column }) => row === at?.row && column > (at?.column ?? 0))
      .map(({ text, tone }) => [text, tone]);
  };
  test.each([
    [{}, ['', null], ['Boleh kosong (min 2)', null]],
    [{ lama_wbk_tahun: '1' }, ['1', null], ['Di bawah (min 2)', 'fair']],
    [{ lama_wbk_tahun: '2.5' }, ['2.5', null], ['Sesuai (min 2)', 'good']],
    [{ lama_wbk_tahun: 'x' }, ['x', null], ['Boleh kosong (min 2)', null]],
  ])('%j', (given, entry, of) => {
    expect(status(given)).toEqual([entry, ['-', null], of]);
  });
  test('and never counts as a prerequisite', () => {
    const known = { ...Object.fromEntries(official().prerequisites.map(({ id }) => [id, 'x'])) };
    const without = beside(sheet(fullAnswers(), { prerequisites: known }), verdict);
    expect(beside(sheet(fullAnswers(), { prerequisites: { ...known, lama_wbk_tahun: '0' } }), verdict)).toBe(
      without,
    );
    const instrument: Instrument = { ...miniInstrument(), prerequisites: [], advice: official().advice };
    expect(begins(sheet(fullAnswers(instrument), {}, instrument), 'Memenuhi LULUS')).toHaveLength(1);
  });
});

import { expect, test } from 'vitest';
import { rankFigure } from '../../../src/report/batch/recap/rank-figure.js';
import { recapView } from '../../../src/report/batch/recap/view.js';
import { recapOf, rowOf } from '../../support/batch-rows.js';

const figureOf = (rows: Parameters<typeof recapOf>[0]) =>
  rankFigure(recapView(recapOf(rows), { width: null, drawn: true }, { lang: 'id' }));

test('a bar a unit in the order of the ranking, with what each predicate asks of the total', () => {
  const figure = figureOf([
    rowOf({ name: 'Rendah', total: 60 }),
    rowOf({ name: 'Tinggi', total: 90 }),
    // its total is enough, an area is not
    rowOf({
      name: 'Timpang',
      total: 80,
      marks: {
        'area.1': [
          [1, 4.8],
          [1, 6],
        ],
      },
    }),
    rowOf({ name: 'Rusak', unreadable: true }),
  ]);
  expect(figure?.marks).toEqual(['WBK', 'WBBM']);
  expect(figure?.bars.map(({ label, value, to, marks, tone }) => [label, value, to, marks, tone])).toEqual([
    ['1 Tinggi', '90,00', 0.9, [0.75, 0.85], 'good'],
    ['2 Timpang', '80,00', 0.8, [0.75, 0.85], 'bad'],
    ['3 Rendah', '60,00', 0.6, [0.75, 0.85], 'bad'],
  ]);
  expect(figure?.says).toContain('3 berkas dinilai; nilai tertinggi 90,00, terendah 60,00.');
});

test('of one unit there is no ranking; of many the first are drawn, which it says', () => {
  expect(figureOf([rowOf({})])).toBeNull();
  const many = figureOf(
    Array.from({ length: 60 }, (_, i) => rowOf({ name: `Unit ${i}`, total: 80 - i / 10 })),
  );
  expect(many?.bars).toHaveLength(50);
  expect(many?.says).toContain('Digambar 50 yang pertama');
});

import { expect, test } from 'vitest';
import { drawFigure } from '../../src/figure/draw.js';
import type { Bar } from '../../src/figure/figure.js';
import { html } from '../../src/format/html/text.js';

const bar: Bar = { label: 'Area', value: '5,48', from: 0, to: 0.5, marks: [0.6, null], tone: 'good' };
const draw = (bars: readonly Bar[], marks: readonly string[] = []) =>
  drawFigure({ name: 'Nama', says: 'Isi.', bars, marks }, 'f1', html);

test('a bar is as long as its number, its mark where the minimum is', () => {
  const svg = draw([bar], ['WBK', 'WBBM']);
  expect(svg).toContain('<rect class="bar good" x="0%" y="18" width="40%" height="14"/>');
  expect(svg.match(/class="mark m\d" x1="48%" x2="48%"/g)).toEqual(['class="mark m0" x1="48%" x2="48%"']);
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="f1" /);
});

test('a step begins where the one before it ended; nothing leaves the width', () => {
  expect(draw([{ ...bar, from: 0.25, to: 0.75 }])).toContain('x="20%" y="18" width="40%"');
  expect(draw([{ ...bar, from: -1, to: 2 }])).toContain('x="0%" y="18" width="80%"');
});

test('foreign text stays text, and a long label ends', () => {
  const svg = draw([{ ...bar, label: `<b>&"' ${'panjang '.repeat(30)}` }]);
  expect(svg).not.toMatch(/<b>|panjang panjang panjang panjang panjang panjang/);
  expect(svg).toContain('&lt;b&gt;&amp;&quot;&#39;');
  expect(svg).toContain(' ...</text>');
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { style, styleHash } from '../../../src/format/html/style.js';
import { html } from '../../../src/format/html/text.js';
import { controlsIn, hostileTexts } from '../../support/hostile-texts.js';

test('the policy lets this style in and no other', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});

describe('foreign text stays text', () => {
  test.each([...hostileTexts, '"onmouseover="x', "'x", '\ud800 half', '&lt;'])('%j', (text) => {
    const escaped = html(text);
    expect(escaped).not.toMatch(/[<>"'\ud800]/);
    expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    expect(controlsIn(escaped)).toEqual([]);
  });
  test('plain text is as it was', () =>
    expect(html('Puskesmas Contoh, 2026')).toBe('Puskesmas Contoh, 2026'));
});

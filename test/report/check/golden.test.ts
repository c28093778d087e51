import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../src/report/check/check-schema.js';
import { formats } from './formats.js';
import { sample } from './sample.js';

/** The rules of SARIF are the catalogue's, which grows: they are tested beside it. */
function steady(name: string, output: string): string {
  // looks are looked at in a browser
  if (name === 'html') return output.replace(/<style>[\s\S]*?<\/style>|'sha256-[^']*'/g, '');
  if (name !== 'sarif') return output;
  return JSON.stringify(
    JSON.parse(output, (key, value) =>
      key === 'rules' || /^(ruleIndex|index)$/.test(key) ? undefined : value,
    ),
    null,
    2,
  );
}

describe.each(Object.keys(formats))('%s', (name) => {
  const format = formats[name] as (typeof formats)[string];
  test.each(['id', 'en'] as const)('is exactly this in %s', async (lang) => {
    await expect(steady(name, await format(sample(), lang))).toMatchFileSnapshot(
      `golden/${name}.${lang}.golden`,
    );
  });
  test('is the same each time and leaves the result as it was', async () => {
    const result = sample();
    expect(await format(result, 'id')).toBe(await format(result, 'id'));
    expect(result).toEqual(sample());
  });
});

test('json is the result itself, by its schema, with the findings sorted', async () => {
  const back = checkSchema.parse(JSON.parse((await formats.json?.(sample(), 'id')) ?? ''));
  const codes = back.files.map((file) => file.diagnostics.map((d) => d.code));
  expect(codes[0]).toEqual(['count-missing', 'answer-outside-scale', 'zero-of-zero']);
  const unsorted = (files: typeof back.files) => files.map((f) => ({ ...f, diagnostics: [] }));
  expect(unsorted(back.files)).toEqual(unsorted(sample().files));
});

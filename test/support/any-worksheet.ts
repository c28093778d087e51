import fc from 'fast-check';
import type { Indicator, Instrument } from '../../src/instrument/model.js';
import { type Answer, blankSide, type Entry, type Worksheet } from '../../src/worksheet/worksheet.js';
import { hostileTexts } from './hostile-texts.js';
import { worksheetFrom } from './worksheets.js';

/** A place for what has none. */
export const at = { path: 'x', line: 1, column: 1 };

export const awkward = [
  ...hostileTexts,
  ...['null', 'true', '~', '-', '--', '---', '...', '3,72', '3.72', '-5', '50%', '1e3', '0x1F', '007'],
  ...[
    'a: b',
    'a:',
    ': a',
    'a #b',
    '#a',
    "it's",
    '"',
    "'",
    '\\',
    '\\n',
    '[a',
    'a]',
    '{',
    '}',
    '[a, b]',
    '{a: b}',
  ],
  ...[
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '? a',
    '- a',
    'unit: Ya',
    'https://x.id/a?b=1#c',
    'https://a:',
  ],
  ...[
    'baris satu\nbaris dua',
    'satu\n\ntiga',
    'a\n  menjorok\nb',
    'kosong: -\nlalu',
    'a\n#b\nc: d',
    'a\r\nb',
    'a\tb',
  ],
  ...[
    '[['.repeat(30),
    '-'.repeat(400),
    '- '.repeat(300),
    '?:'.repeat(200),
    `${'a\n'.repeat(60)}b`,
    'x'.repeat(2000),
  ],
  ...['é ñ 漢字 😀 \u{e0001}', '\u200d\u2028\u0085\ufeff', '\ud800', 'a\u0000b', '　penuh　', 'A'],
];
export const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...awkward), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')),
);
const entry = anyText.map((raw) => ({ raw, origin: at }));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 });
const nonBlank = entry.filter(({ raw }) => raw.trim() !== '');

function anySide(indicator: Indicator) {
  const input = fc.record(
    {
      raw: nonBlank.map((e) => e.raw),
      origin: fc.constant(at),
      notes: entry,
      evidence: fc.array(entry, { maxLength: 2 }),
    },
    { requiredKeys: ['raw', 'origin'] },
  );
  const keys = indicator.inputs.map(({ key }) => [key, input] as const);
  const inputs = fc
    .record(Object.fromEntries(keys), { requiredKeys: [] })
    .map((found) => new Map(Object.entries(found)));
  const single = fc.tuple(maybe(nonBlank), fc.constant(new Map()));
  const counts = fc.tuple(fc.constant(null), inputs);
  return fc
    .tuple(keys.length > 0 ? fc.oneof(single, counts) : single, maybe(entry))
    .map(([[value, found], notes]) => ({ ...blankSide(at), value, inputs: found, notes }));
}

const anyAnswer = (indicator: Indicator): fc.Arbitrary<Answer> =>
  fc.record({
    sides: fc.record({ unit: anySide(indicator), tpi: anySide(indicator) }),
    evidence: fc.array(entry, { maxLength: 3 }),
    effort: maybe(fc.integer({ min: 1, max: 99 }).map((n) => ({ raw: String(n), origin: at }))),
    person: maybe(entry),
    due: maybe(fc.constantFrom('2026-12-31', '2024-02-29', '1999-01-01').map((raw) => ({ raw, origin: at }))),
  });

export function anyWorksheet(instrument: Instrument): fc.Arbitrary<Worksheet> {
  const answers = fc
    .record(Object.fromEntries(instrument.indicators.map((i) => [i.id, anyAnswer(i)])), { requiredKeys: [] })
    .map((found) => new Map(Object.entries(found) as [string, Answer][]));
  const name = maybe(anyText.map((text) => text.trim()).filter((text) => text !== ''));
  const unit = fc.record({
    id: name,
    name,
    institution: name,
    institutionType: fc.constantFrom(null, 'pemda'),
    year: fc.constantFrom(null, 2026),
    target: fc.constantFrom(null, instrument.predicates[0]?.id.toUpperCase() ?? null),
    category: name,
    affirmation: name,
  });
  const prerequisites = fc
    .record(Object.fromEntries(instrument.prerequisites.map((p) => [p.id, nonBlank])), { requiredKeys: [] })
    .map((found) => new Map(Object.entries(found) as [string, Entry][]));
  return fc
    .record({ unit, prerequisites, answers })
    .map((said): Worksheet => ({ ...worksheetFrom({}), ...said }));
}

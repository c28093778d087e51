import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import type { Indicator, Instrument } from '../../src/instrument/model.js';
import { openWorksheet } from '../../src/worksheet/open.js';
import { type Answer, blankSide, type Entry, type Worksheet } from '../../src/worksheet/worksheet.js';
import { readUnitFile, withUnitFile } from '../../src/worksheet/yaml/unit-file.js';
import { worksheetYaml } from '../../src/write/worksheet-yaml.js';
import { contentOf } from '../support/contents.js';
import { counted } from '../support/counts.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();
const at = { path: 'x', line: 1, column: 1 };

const awkward = [
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
const anyText = fc.oneof(
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
  });

function anyWorksheet(instrument: Instrument): fc.Arbitrary<Worksheet> {
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
  });
  const prerequisites = fc
    .record(Object.fromEntries(instrument.prerequisites.map((p) => [p.id, nonBlank])), { requiredKeys: [] })
    .map((found) => new Map(Object.entries(found) as [string, Entry][]));
  return fc
    .record({ unit, prerequisites, answers })
    .map((said): Worksheet => ({ ...worksheetFrom({}), ...said }));
}

function same(instrument: Instrument, worksheet: Worksheet, about: string[] = []): void {
  const text = worksheetYaml(instrument, worksheet, { about });
  const back = readYaml(text, instrument);
  expect(back.diagnostics).toEqual([]);
  expect(contentOf(back)).toEqual(contentOf(worksheet));
  expect([...back.answers.keys()]).toEqual(instrument.indicators.map(({ id }) => id));
}

describe('a worksheet written as YAML is read back to the same content', () => {
  test('any worksheet with any texts, of an invented instrument', () => {
    fc.assert(
      fc.property(anyWorksheet(mini), (worksheet) => same(mini, worksheet)),
      { numRuns: counted(100, 400) },
    );
  });
  test('of the official one', () => {
    const instrument = official();
    fc.assert(
      fc.property(fc.constantFrom(...awkward.filter((text) => text.length < 100)), anyText, (a, b) => {
        const note = {
          ...worksheetFrom(Object.fromEntries(instrument.indicators.map((i) => [i.id, a.trim() || 'Ya']))),
        };
        same(instrument, { ...note, unit: { ...note.unit, name: b.trim() || null } }, [a, b]);
      }),
      { numRuns: counted(15, 60) },
    );
  });
  test.each(awkward.map((text) => [text.slice(0, 40), text]))('note %j', (_, text) => {
    const side = { ...blankSide(at), value: { raw: 'A', origin: at }, notes: { raw: text, origin: at } };
    const evidence = [{ raw: text, origin: at }];
    const answer: Answer = { sides: { unit: side, tpi: side }, evidence, effort: null };
    same(mini, { ...worksheetFrom({}), answers: new Map([['P.1.a', answer]]) }, [text]);
  });
});

describe('every fixture that can be read', () => {
  const instrument = official();
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /^(contoh|tpi|portalrb|setengah|wbk-kurang-satu-area)\/.*\.(yaml|xlsx|json)$/.test(name),
    )
    .filter((name) => !name.endsWith('.unit.yaml'));
  test.each(files)('%s', async (name) => {
    const read = await openWorksheet(
      { bytes: readFileSync(`fixtures/${name}`), path: name },
      instrument,
      platform,
    );
    const aside = readUnitFile(readFileSync('fixtures/tpi/lembar-kerja.unit.yaml', 'utf8'), 'u', instrument);
    expect(read.answers.size).toBeGreaterThan(20);
    same(instrument, withUnitFile(read, aside));
  });
});

describe('for people', () => {
  test('a note of several lines shows its lines, a blank count its key, an unusable answer what it was', () => {
    const side = {
      ...blankSide(at),
      value: { raw: '#DIV/0!', origin: at, unusable: true },
      notes: { raw: 'Rapat 1\n\n  rincian: 2\nakhir', origin: at },
    };
    const counts = { ...blankSide(at), inputs: new Map([['kiri', { raw: '3', origin: at }]]) };
    const text = worksheetYaml(mini, {
      ...worksheetFrom({}),
      answers: new Map([
        ['P.1.a', { sides: { unit: side, tpi: blankSide(at) }, evidence: [], effort: null }],
        ['P.2.a', { sides: { unit: counts, tpi: counts }, evidence: [], effort: null }],
      ]),
    });
    expect(text).toContain('    unit: # #DIV/0! (tidak dapat dipakai di berkas asalnya)\n');
    expect(text).toContain('    catatan: |-\n      Rapat 1\n\n        rincian: 2\n      akhir\n');
    expect(text).toMatch(/ {4}tpi:\n {6}jumlah: +# Jumlah \(boleh kosong\)\n {6}kiri: 3 +# Kiri\n/);
    expect(text).toContain('\n  # P.1  Satu (bobot 40)\n');
  });
});

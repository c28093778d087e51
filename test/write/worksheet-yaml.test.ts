import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../src/instrument/model.js';
import { type Answer, blankSide, type Worksheet } from '../../src/worksheet/worksheet.js';
import { readUnitFile, withUnitFile } from '../../src/worksheet/yaml/unit-file.js';
import { worksheetYaml } from '../../src/write/worksheet-yaml.js';
import { anyText, anyWorksheet, at, awkward } from '../support/any-worksheet.js';
import { contentOf } from '../support/contents.js';
import { counted } from '../support/counts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { readBytes, readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();
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

test.each(['-', '~'])('a note of nothing but %j comes back as the blank that it is', (raw) => {
  const side = { ...blankSide(at), value: { raw: 'A', origin: at }, notes: { raw, origin: at } };
  const answer: Answer = { sides: { unit: side, tpi: blankSide(at) }, evidence: [], effort: null };
  const text = worksheetYaml(
    mini,
    { ...worksheetFrom({}), answers: new Map([['P.1.a', answer]]) },
    { about: [] },
  );
  expect(readYaml(text, mini).answers.get('P.1.a')?.sides.unit.notes).toBeNull();
});

describe('every fixture that can be read', () => {
  const instrument = official();
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /^(contoh|tpi|portalrb|setengah|wbk-kurang-satu-area)\/.*\.(yaml|xlsx|json)$/.test(name),
    )
    .filter((name) => !name.endsWith('.unit.yaml'));
  test.each(files)('%s', async (name) => {
    const read = await readBytes(readFileSync(`fixtures/${name}`), name, instrument);
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

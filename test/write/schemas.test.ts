import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinInstrument, defaultInstrumentId } from '../../src/instrument/builtin.js';
import { builtinWordings } from '../../src/instrument/wording.js';
import type { FixedSchema } from '../../src/write/schema-names.js';
import { fixedSchemas } from '../../src/write/schemas.js';
import { worksheetSchema } from '../../src/write/worksheet-schema.js';
import { runCase } from '../golden/run-case.js';

const instrument = builtinInstrument(defaultInstrumentId);
if (!instrument) throw new Error('no instrument');
const ajv = new Ajv({ allErrors: true, strict: false });
const worksheet = ajv.compile(worksheetSchema(instrument, await builtinWordings()));
const yaml = (name: string): unknown => parse(readFileSync(name, 'utf8'));

describe('the worksheet schema (draft-07)', () => {
  it.each([
    'fixtures/contoh/lembar-kerja.yaml',
    'fixtures/wbk-kurang-satu-area/lembar-kerja.yaml',
    'fixtures/setengah/lembar-kerja.yaml',
    'fixtures/tpi/lembar-kerja.yaml',
    'templates/lembar-kerja.yaml',
  ])('accepts %s', (name) => {
    expect(worksheet(yaml(name)), JSON.stringify(worksheet.errors?.slice(0, 5))).toBe(true);
  });

  it.each([
    ['an unknown indicator', { jawaban: { 'A.I.9.i.a': 'Ya' } }],
    ['an answer outside its scale', { jawaban: { 'A.I.1.i.b': 'F' } }],
    ['an index above its maximum', { jawaban: { 'B.I.a': 5 } }],
    ['a fractional count', { jawaban: { 'A.II.1.i.a': { agen_perubahan: 1.5 } } }],
    ['an unknown key', { jawabn: {}, jawaban: {} }],
    ['a grade that is none', { jawaban: {}, prasyarat: { opini_bpk: 'WTB' } }],
  ])('refuses %s', (_, value) => {
    expect(worksheet(value)).toBe(false);
  });

  it('accepts letters in any case and the synonyms of Ya and Tidak', () => {
    for (const answer of ['ya', 'YA', 'y', 'yes', true, 'tidak', 'No', false, null, '-']) {
      expect(worksheet({ jawaban: { 'A.I.1.i.a': answer } }), String(answer)).toBe(true);
    }
  });
});

describe('the other schemas', () => {
  it('describe the shipped and the small instrument', () => {
    const validate = ajv.compile(fixedSchemas.instrument.make());
    for (const name of [
      'templates/instruments/permenpanrb-90-2021.yaml',
      'fixtures/instrumen-mini/instrumen.yaml',
    ]) {
      expect(validate(yaml(name)), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    }
  });

  it.each<[string, FixedSchema, string]>([
    ['report', 'report', 'score fixtures/tpi/lembar-kerja.yaml'],
    ['report with what-if', 'report', 'score fixtures/contoh/lembar-kerja.yaml --set A.I.1.i.b=A'],
    ['plan', 'plan', 'plan fixtures/wbk-kurang-satu-area/lembar-kerja.yaml --target wbk --margin'],
    ['plan that does not reach', 'plan', 'plan fixtures/setengah/lembar-kerja.yaml --max-effort 9'],
    ['check', 'check', 'check fixtures/setengah/lembar-kerja.yaml fixtures/salah/kosong.yaml --min total=9'],
    ['diff', 'diff', 'diff fixtures/contoh/lembar-kerja.yaml fixtures/setengah/lembar-kerja.yaml'],
    [
      'diff that learns',
      'diff',
      'diff fixtures/setengah/lembar-kerja.yaml fixtures/contoh/lembar-kerja.yaml --learn',
    ],
    ['batch', 'batch', 'batch fixtures/tpi fixtures/setengah fixtures/salah/kosong.yaml'],
  ])('describe the %s', async (_, schema, command) => {
    const validate = ajv.compile(fixedSchemas[schema].make());
    const { stdout } = await runCase(`${command} --format json`);
    const written = JSON.parse(stdout) as { $schema: string };
    expect(validate(written), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(`${written.$schema.split('/').at(-1)}`, 'what is named is shipped').toBe(
      fixedSchemas[schema].file.replace('.schema', ''),
    );
  });

  it('describe every line of ndjson', async () => {
    const validate = ajv.compile(fixedSchemas['batch-row'].make());
    const { stdout } = await runCase('batch fixtures/tpi fixtures/setengah fixtures/salah --format ndjson');
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines)
      expect(validate(JSON.parse(line)), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });
});

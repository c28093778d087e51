import { toDouble } from '../instrument/exact.js';
import { factsOf } from '../instrument/facts.js';
import type { ChoiceScale, Indicator, Instrument, Prerequisite } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';

type Schema = Record<string, unknown>;

/**
 * The JSON Schema (draft-07, which yaml-language-server reads) of worksheets of one instrument: an editor completes ids
 * and answers with it and shows their meaning.
 */
export function worksheetSchema(instrument: Instrument, wordings: Wordings): Schema {
  const answers = instrument.indicators.map((i) => [i.id, answerSchema(i, wordings)] as const);
  const singles = instrument.indicators.filter((i) => i.scale.kind !== 'ratio');
  const scales = singles.flatMap((i) => [
    [scaleName(i), singleSchema(i)] as const,
    [`${scaleName(i)}-panjang`, longSchema(reference(scaleName(i)))] as const,
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: instrument.title.id,
    description: instrument.regulation,
    type: 'object',
    additionalProperties: false,
    required: ['jawaban'],
    properties: {
      versi: { enum: [1, '1'] },
      instrumen: { const: instrument.id },
      unit: unitSchema(instrument),
      prasyarat: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(factsOf(instrument).map((p) => [p.id, prerequisiteSchema(p)])),
      },
      jawaban: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(answers),
      },
    },
    definitions: {
      ...Object.fromEntries(scales),
      teks: { type: ['string', 'number', 'null'] },
      bukti: { type: ['string', 'array', 'null'], items: { type: 'string' } },
      tanggal: {
        description: 'Hari, bulan, dan tahun, misalnya 31-12-2026 atau 2026-12-31',
        anyOf: [{ type: 'string', pattern: dayPattern }, blank],
      },
      kosong: { enum: [null, '', '-', '~'] },
      jumlah: {
        description: 'Bilangan bulat 0 atau lebih',
        anyOf: [
          { type: 'integer', minimum: 0 },
          { type: 'string', pattern: '^\\s*\\+?\\d{1,12}\\s*$' },
          blank,
        ],
      },
      angka: {
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', pattern: '^\\s*\\d{1,12}([.,]\\d+)?\\s*$' },
          blank,
        ],
      },
    },
  };
}

const reference = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const blank = reference('kosong');
const text = reference('teks');
const evidence = reference('bukti');
const count = reference('jumlah');

function unitSchema(instrument: Instrument): Schema {
  const predicates = instrument.predicates.flatMap((p) => [p.id.toUpperCase(), p.id]);
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      id: text,
      nama: text,
      instansi: text,
      jenis_instansi: { enum: ['pemda', 'kementerian-lembaga', null] },
      tahun: {
        anyOf: [
          { type: 'integer', minimum: 2000, maximum: 2100 },
          { type: 'string', pattern: '^(20\\d\\d|2100)$' },
          blank,
        ],
      },
      target: { enum: [...predicates, null] },
      kategori: text,
      afirmasi: { type: ['string', 'boolean', 'null'] },
    },
  };
}

function prerequisiteSchema(item: Pick<Prerequisite, 'label' | 'kind' | 'grades'>): Schema {
  const description = item.label.id;
  if (item.kind === 'grade') return { description, enum: [...(item.grades ?? []), null] };
  if (item.kind === 'yes') return { description, enum: ['ya', 'tidak', true, false, null] };
  return {
    description,
    anyOf: [reference('angka'), { type: 'string', pattern: '^\\s*\\d+([.,]\\d+)?\\s*%$' }],
  };
}

function answerSchema(indicator: Indicator, wordings: Wordings): Schema {
  const description = describe(indicator, wordings);
  if (indicator.scale.kind === 'ratio') {
    const counts = countsSchema(indicator);
    return { description, anyOf: [counts, longSchema(counts)] };
  }
  const name = scaleName(indicator);
  return { description, anyOf: [reference(name), reference(`${name}-panjang`)] };
}

/** The long form: both sides, notes, evidence and effort. */
function longSchema(single: Schema): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      unit: single,
      tpi: single,
      catatan: text,
      catatan_tpi: text,
      bukti: evidence,
      upaya: { type: ['integer', 'null'], minimum: 1 },
      penanggung_jawab: text,
      tenggat: reference('tanggal'),
    },
  };
}

/** The usual forms of a day that `readDue` takes. */
const dayPattern =
  '^\\d{4}[ ./-]\\d{1,2}[ ./-]\\d{1,2}$|^\\d{1,2}[ ./-](\\d{1,2}|[A-Za-z]{3,9})[ ./-]\\d{4}$';

/** Indicators of the same scale share one definition. */
function scaleName({ scale }: Indicator): string {
  if (scale.kind === 'choice') return `pilihan-${scale.levels.map((level) => level.name).join('-')}`;
  return scale.kind === 'index' ? `indeks-${scale.maximum.toString()}` : 'jumlah';
}

function describe(indicator: Indicator, wordings: Wordings): string {
  const words = wordings[indicator.id];
  const levels = Object.entries(words?.levels ?? {}).map(([name, meaning]) => `${name}: ${meaning}`);
  return [indicator.label.id, ...(words ? [words.question] : []), ...levels].join('\n');
}

function singleSchema({ scale }: Indicator): Schema {
  if (scale.kind === 'choice') return choiceSchema(scale);
  const maximum = scale.kind === 'index' ? toDouble(scale.maximum) : 0;
  return {
    anyOf: [
      { type: 'number', minimum: 0, maximum },
      { type: 'string', pattern: '^\\s*\\d([.,]\\d+)?\\s*$' },
      blank,
    ],
  };
}

/** The standard spelling is offered; any letter case and the scale's synonyms are accepted as well. */
function choiceSchema({ levels }: ChoiceScale): Schema {
  const others = levels.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const anyCase = others.map((word) =>
    [...word].map((c) => (/[a-z]/i.test(c) ? `[${c.toLowerCase()}${c.toUpperCase()}]` : c)).join(''),
  );
  const booleans = others.includes('true') ? [{ type: 'boolean' }] : [];
  return {
    anyOf: [
      { enum: levels.map((l) => l.name) },
      { type: 'string', pattern: `^\\s*(${anyCase.join('|')})\\s*$` },
      ...booleans,
      blank,
    ],
  };
}

function countsSchema(indicator: Indicator): Schema {
  const inputs = indicator.inputs.map(({ key, label }) => {
    const long = {
      type: 'object',
      additionalProperties: false,
      properties: { nilai: count, catatan: text, bukti: evidence },
    };
    return [key, { description: label.id, anyOf: [count, long] }] as const;
  });
  return {
    anyOf: [{ type: 'object', additionalProperties: false, properties: Object.fromEntries(inputs) }, blank],
  };
}

/** A schema as a file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

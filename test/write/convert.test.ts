import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import type { Indicator, Instrument } from '../../src/instrument/model.js';
import { markAnswer } from '../../src/scoring/marks.js';
import { readPortalRb } from '../../src/worksheet/portalrb/portalrb.js';
import { isBlankText } from '../../src/worksheet/text.js';
import { type Answer, blankSide, type SideAnswer, type Worksheet } from '../../src/worksheet/worksheet.js';
import { type Conversion, convert } from '../../src/write/convert.js';
import { Losses } from '../../src/write/losses.js';
import { answersOf } from '../../src/write/portalrb/answers.js';
import { anyText, anyWorksheet, at, awkward } from '../support/any-worksheet.js';
import { soundAnswer } from '../support/arbitraries.js';
import { contentOf } from '../support/contents.js';
import { counted } from '../support/counts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { plainOptions, readBook } from '../support/own-books.js';
import { fullAnswers, readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();

const conversion = (instrument: Instrument, worksheet: Worksheet): Conversion => ({
  instrument,
  wordings: async () => ({}),
  worksheet,
  book: plainOptions,
  about: ['uji'],
  output: 'hasil',
});

const toYaml = async (instrument: Instrument, worksheet: Worksheet) => {
  const { data, lost } = await convert('yaml', conversion(instrument, worksheet));
  return { back: readYaml(String(data), instrument), lost };
};
const toBook = async (instrument: Instrument, worksheet: Worksheet) => {
  const { data, lost } = await convert('xlsx', conversion(instrument, worksheet));
  if (typeof data === 'string') throw new Error('a workbook is no text');
  return { back: await readBook(data, instrument), lost };
};
const toPortalRb = async (instrument: Instrument, worksheet: Worksheet) => {
  const { data, lost } = await convert('portalrb', conversion(instrument, worksheet));
  return { back: readPortalRb(String(data), 'x.json', instrument), lost, json: String(data) };
};

describe('YAML and our workbook hold the same', () => {
  test.each(['2', '1.5', '0', 'dua tahun', '12345678901234567890'])(
    'what evaluators look at besides goes along both ways: %s',
    async (years) => {
      const given = { lama_wbk_tahun: years, opini_bpk: 'WTP' };
      const worksheet = worksheetFrom({ 'A.I.1.i.a': 'Ya' }, { prerequisites: given });
      const book = await toBook(official(), worksheet);
      expect(book.lost).toEqual([]);
      const yaml = await toYaml(official(), book.back);
      expect(contentOf(yaml.back).prerequisites).toEqual(given);
      expect(contentOf((await toBook(official(), yaml.back)).back).prerequisites).toEqual(given);
    },
  );
  test('there and back again, any worksheet with any texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorksheet(mini), async (worksheet) => {
        const book = await toBook(mini, worksheet);
        const yaml = await toYaml(mini, book.back);
        expect(yaml.lost).toEqual([]);
        expect(yaml.back.diagnostics).toEqual([]);
        expect(contentOf(yaml.back)).toEqual(contentOf(book.back));
        const again = await toBook(mini, yaml.back);
        expect(again.lost).toEqual([]);
        expect(contentOf(again.back)).toEqual(contentOf(book.back));
      }),
      { numRuns: counted(25, 200) },
    );
  });
});

/** What PortalRB can hold, in an order that does not depend on which of an indicator's questions it stands with. */
function flat(instrument: Instrument, { answers }: Pick<Worksheet, 'answers'>) {
  const side = ({ value, inputs, notes }: SideAnswer, { inputs: asked }: Indicator) => ({
    value: value?.raw.trim().toLowerCase() ?? null,
    counts: asked.flatMap(({ key, soal }) => (soal === null ? [] : [inputs.get(key)?.raw ?? null])),
    notes: (asked.length === 0
      ? [[notes]]
      : asked.map(({ key }, i) => [i === 0 ? notes : null, inputs.get(key)?.notes])
    )
      .map((together) =>
        together
          .flatMap((note) =>
            note && note.raw.trim() !== '' ? [note.raw.trim().replace(/\r\n?/g, '\n')] : [],
          )
          .join('\n'),
      )
      // a lone dash is written as it is, and read as a blank
      .filter((note) => !/^[~-]?$/.test(note))
      .join('\n'),
  });
  return instrument.indicators.map((indicator) => {
    const answer = answers.get(indicator.id);
    const blank = blankSide(at);
    const counts = indicator.inputs.flatMap(({ key }) => answer?.sides.unit.inputs.get(key)?.evidence ?? []);
    return {
      id: indicator.id,
      unit: side(answer?.sides.unit ?? blank, indicator),
      tpi: side(answer?.sides.tpi ?? blank, indicator),
      evidence: [...(answer?.evidence ?? []), ...counts]
        .map(({ raw }) => raw.trim())
        .filter((raw) => raw !== ''),
    };
  });
}

function anySoundSide(indicator: Indicator): fc.Arbitrary<SideAnswer> {
  const note = fc.option(anyText.map((raw) => ({ raw, origin: at })));
  return fc
    .tuple(fc.option(soundAnswer(indicator)), note, fc.array(note, { maxLength: 3 }))
    .map(([given, notes, more]) => {
      if (given === null) return { ...blankSide(at), notes };
      if (typeof given === 'string') return { ...blankSide(at), value: { raw: given, origin: at }, notes };
      const inputs = Object.entries(given).map(([key, raw], i) => {
        const own = more[i];
        return [key, { raw, origin: at, ...(own && { notes: own }) }] as const;
      });
      return { ...blankSide(at), inputs: new Map(inputs), notes };
    });
}

const anySound: fc.Arbitrary<Worksheet> = fc
  .tuple(
    ...mini.indicators.map((indicator) =>
      fc
        .record({
          sides: fc.record({ unit: anySoundSide(indicator), tpi: anySoundSide(indicator) }),
          evidence: fc.array(
            fc.webUrl().map((raw) => ({ raw: raw.replace(/[;,]/g, ''), origin: at })),
            { maxLength: 3 },
          ),
          effort: fc.constant(null),
        })
        .map((answer) => [indicator.id, answer as Answer] as const),
    ),
  )
  .map((answers) => ({
    ...worksheetFrom({}, { unit: { id: 'U-1', name: 'Unit', year: 2026 } }),
    answers: new Map(answers),
  }));

/** Spellings that say the same, and texts that say nothing of the kind. */
const spelt = (indicator: Indicator): fc.Arbitrary<string> => {
  const { scale } = indicator;
  const names =
    scale.kind === 'choice'
      ? scale.levels.flatMap(({ name, synonyms }) => [name, ...synonyms])
      : ['3,72', '2'];
  const around = fc.constantFrom('', ' ', '\u200b', '\u00a0', '\ufeff', '\u202a');
  const said = fc.tuple(fc.constantFrom(...names), around, around, fc.boolean());
  return fc.oneof(
    said.map(([name, before, inside, isUpper]) => {
      const text = isUpper ? name.toUpperCase() : name;
      return `${before}${text.slice(0, 1)}${inside.trim()}${text.slice(1)}${inside}`;
    }),
    anyText,
  );
};

describe('PortalRB JSON', () => {
  test('holds every answer as it scores, or tells that it is lost; on both sides', () => {
    const sides = mini.indicators.map((indicator) => {
      const value = fc.option(spelt(indicator).map((raw) => ({ raw, origin: at })));
      const inputs = fc.array(fc.tuple(fc.constantFrom('lalu', 'ini', 'jumlah', 'lain'), spelt(indicator)));
      const side = fc.tuple(value, inputs).map(([given, counts]) => ({
        ...blankSide(at),
        value: given,
        inputs: new Map(counts.map(([key, raw]) => [key, { raw, origin: at }])),
      }));
      return fc.record({ unit: side, tpi: side });
    });
    let scoredAnswers = 0;
    fc.assert(
      fc.property(fc.tuple(...sides), (given) => {
        const losses = new Losses('portalrb');
        const answers = new Map<string, Answer>(
          mini.indicators.map(({ id }, i) => [
            id,
            { sides: given[i] as Answer['sides'], evidence: [], effort: null },
          ]),
        );
        const written = answersOf(mini, { answers }, losses);
        const isLost = (indicator: string, by: string, input: string | null) =>
          losses.found.some((d) => d.indicator === indicator && d.by === by && d.input === input);
        for (const indicator of mini.indicators)
          for (const by of ['unit', 'tpi'] as const) {
            const side = answers.get(indicator.id)?.sides[by] ?? blankSide(at);
            const saidAt = (soal: number | null) =>
              written.find((w) => w.soal_id === soal)?.[`jawaban_${by}`] ?? null;
            const mark = markAnswer(indicator, side, by);
            const own = saidAt(indicator.soal);
            if (mark.status === 'scored' && mark.value !== null) {
              scoredAnswers += 1;
              expect(own).toBe(mark.value);
            }
            if (side.value && !isBlankText(side.value.raw))
              expect(own !== null || isLost(indicator.id, by, null)).toBe(true);
            for (const [key, { raw }] of side.inputs) {
              const input = indicator.inputs.find((i) => i.key === key);
              const isWritten = saidAt(input?.soal ?? null) !== null;
              if (!isBlankText(raw)) expect(isWritten || isLost(indicator.id, by, key)).toBe(true);
            }
          }
      }),
      { numRuns: counted(60, 400) },
    );
    expect(scoredAnswers).toBeGreaterThan(50);
  });
  test.each(['Y\u200ba', '\u00a0YA', '\ufeffya '])('%j scores and is written', async (raw) => {
    const indicator = official().indicators.find(({ id }) => id === 'A.I.1.i.a');
    const side = { ...blankSide(at), value: { raw, origin: at } };
    const answer: Answer = { sides: { unit: side, tpi: side }, evidence: [], effort: null };
    expect(indicator && markAnswer(indicator, side, 'unit').value).toBe('Ya');
    const [first] = answersOf(
      official(),
      { answers: new Map([['A.I.1.i.a', answer]]) },
      new Losses('portalrb'),
    );
    expect(first).toMatchObject({ jawaban_unit: 'Ya', jawaban_tpi: 'Ya' });
  });
  test('is read back to the same answers, notes and evidence of both sides', async () => {
    await fc.assert(
      fc.asyncProperty(anySound, async (worksheet) => {
        const { back, lost } = await toPortalRb(mini, worksheet);
        expect(back.diagnostics).toEqual([]);
        expect(back.unit).toMatchObject({ id: 'U-1', name: 'Unit', year: 2026 });
        const told = lost.map(({ code, params }) =>
          code === 'not-carried' && 'what' in params ? params.what : code,
        );
        expect(told.filter((what) => what !== 'note-joined')).toEqual([]);
        expect(flat(mini, back)).toEqual(flat(mini, worksheet));
      }),
      { numRuns: counted(60, 400) },
    );
  });
  test('asks all 127 questions of the official instrument, blanks as null, and goes on to a workbook and back', async () => {
    const instrument = official();
    const worksheet = worksheetFrom(fullAnswers(instrument), { unit: { id: 'U-1', year: 2026 } });
    const { json, back } = await toPortalRb(instrument, worksheet);
    const { answers } = JSON.parse(json);
    expect(answers.map(({ soal_id }: { soal_id: number }) => soal_id)).toEqual(
      Array.from({ length: 127 }, (_, i) => i + 1),
    );
    expect(Object.keys(answers[0])).toEqual([
      ...['soal_id', 'jawaban_unit', 'jawaban_tpi', 'catatan_unit', 'bukti_dukung_unit', 'catatan_tpi'],
    ]);
    expect(answers[0]).toMatchObject({ jawaban_unit: 'Ya', jawaban_tpi: null, catatan_unit: null });
    const book = await toBook(instrument, back);
    expect((await toPortalRb(instrument, book.back)).json).toBe(json);
  });
  test.each(awkward.map((text) => [text.slice(0, 40), text]))('note %j', async (_, text) => {
    const side = { ...blankSide(at), value: { raw: 'A', origin: at }, notes: { raw: text, origin: at } };
    const worksheet = {
      ...worksheetFrom({}, { unit: { id: 'U-1', year: 2026 } }),
      answers: new Map([['P.1.a', { sides: { unit: side, tpi: side }, evidence: [], effort: null }]]),
    };
    const { back, json } = await toPortalRb(mini, worksheet);
    expect(JSON.parse(json).answers[0].catatan_unit ?? '').toBe(text.trim());
    expect(flat(mini, back)).toEqual(flat(mini, worksheet));
  });
  const refusal = async (worksheet: Worksheet, instrument = mini) => {
    const error = await toPortalRb(instrument, worksheet).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics.map(({ code, indicator, input, by, node }) => [
      code,
      indicator ?? node,
      input,
      by,
    ]);
  };
  test('is not written with anything that the intake would refuse', async () => {
    const answers = {
      'P.1.a': 'Z',
      'P.1.b': 'y',
      'H.a': '5',
      'P.2.b': { lalu: '-1', ini: '2' },
      'P.2.a': '80%',
    };
    const worksheet = worksheetFrom(answers, { tpi: { 'H.b': 'F' }, unit: { name: 'Tanpa nomor' } });
    expect(await refusal(worksheet)).toEqual([
      ['portalrb-unit', 'unit.id', null, null],
      ['portalrb-unit', 'unit.tahun', null, null],
      ['answer-outside-scale', 'P.1.a', null, 'unit'],
      ['answer-shape', 'P.2.a', null, 'unit'],
      ['count-invalid', 'P.2.b', 'lalu', 'unit'],
      ['index-outside-range', 'H.a', null, 'unit'],
      ['answer-outside-scale', 'H.b', null, 'tpi'],
    ]);
  });
  test('is not written for an instrument without question numbers', async () => {
    const without = miniInstrument((text) => text.replaceAll(/,? soal: \d+/g, ''));
    const worksheet = worksheetFrom({}, { unit: { id: 'U-1', year: 2026 } });
    const codes = (await refusal(worksheet, without)).map(([code]) => code);
    expect(new Set(codes)).toEqual(new Set(['portalrb-question']));
  });
  test('what it has no place for is told, once a kind', async () => {
    const entry = { raw: 'x', origin: at };
    const side = { ...blankSide(at), value: { raw: 'A', origin: at } };
    const answer: Answer = {
      sides: { unit: side, tpi: blankSide(at) },
      evidence: [],
      effort: { raw: '3', origin: at },
      person: entry,
      due: { raw: '2026-12-31', origin: at },
    };
    const counts = { ...blankSide(at), inputs: new Map([['jumlah', { raw: '9', origin: at }]]) };
    const without = miniInstrument((text) => text.replace(', optional: yes, soal: 3', ', optional: yes'));
    const worksheet: Worksheet = {
      ...worksheetFrom(
        {},
        { prerequisites: { utama: 'ya', tingkat: '3' }, unit: { id: 'U-1', year: 2026, target: 'LULUS' } },
      ),
      answers: new Map([
        ['P.1.a', answer],
        ['P.2.a', { ...answer, sides: { unit: counts, tpi: blankSide(at) }, person: null, due: null }],
      ]),
      zeroDivision: { value: 'zero', origin: at },
    };
    const { lost } = await toPortalRb(without, worksheet);
    expect(lost.map(({ params }) => Object.values(params).join(' '))).toEqual([
      'count portalrb 9',
      'unit portalrb 1 target',
      'prerequisites portalrb 2 utama, tingkat',
      'effort portalrb 2 P.1.a, P.2.a',
      'person portalrb 1 P.1.a',
      'due portalrb 1 P.1.a',
      'zero-division portalrb 1 zero',
    ]);
  });
});

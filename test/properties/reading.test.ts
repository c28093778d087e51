import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { jsonText } from '../../src/format/json.js';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { anyAnswers, anyPolicy } from '../support/arbitraries.js';
import { counted } from '../support/counts.js';
import { parseCsv } from '../support/csv.js';
import { controlsIn } from '../support/hostile-texts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { csvOf, markdownOf, reportFrom, reportOf, textOf } from '../support/reports.js';
import { assessed } from '../support/scores.js';
import { fullAnswers, readBytes, readYaml, yamlFrom } from '../support/worksheets.js';

const mini = miniInstrument();

/** A valid worksheet to be damaged. */
const seed = `versi: 1
instrumen: mini
unit:
  nama: "Unit Contoh"
  tahun: 2026
prasyarat:
  peringkat: B
jawaban:
  # catatan
  P.1.a: B
  P.1.b:
    unit: Ya
    tpi: Tidak
    catatan: 'SK, notulen'
    bukti: [https://x.id/a, map]
  P.2.a: { kiri: 3, kanan: 4, sudah: 5 }
  P.2.b: { lalu: { nilai: 4, catatan: x }, ini: 1, lain: 0 }
  H.a: 3,72
  H.b: C
`;

const edit = fc.record({
  at: fc.nat(seed.length),
  cut: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      ' ',
      '  ',
      ':',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '%',
      '---\n',
      '\t',
      '\r',
      '\u0000',
      '\ufeff',
      '? ',
      '<<: ',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.nat(seed.length).map((from) => seed.slice(from, from + 40)),
  ),
});

const damaged = fc
  .array(edit, { minLength: 1, maxLength: 6 })
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), seed),
  );

async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const worksheet = await readBytes(bytes, 'w.yaml', mini);
    for (const { origin } of worksheet.diagnostics) {
      if (origin && 'line' in origin) expect(origin.line > 0 && origin.column > 0).toBe(true);
    }
    const report = reportFrom(worksheet, { instrument: mini });
    reportSchema.parse(report);
    expect(controlsIn(textOf(report, { detail: true }))).toEqual([]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

describe('readers never throw anything but a UserError', () => {
  test('the undamaged worksheet is sound', () => {
    expect(readYaml(seed, mini).diagnostics).toEqual([]);
  });
  test('on a valid worksheet with random edits; what is read can be reported', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, (text) => survives(Buffer.from(text))),
      { numRuns: counted(400, 1500) },
    );
  });
  test('on a worksheet cut anywhere', async () => {
    for (let end = 0; end <= seed.length; end++) await survives(Buffer.from(seed.slice(0, end)));
  });
  test('on random text and bytes', async () => {
    const text = fc.string({ maxLength: 300, unit: 'binary' }).map((s) => Buffer.from(s));
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(fc.asyncProperty(fc.oneof(text, bytes), survives), { numRuns: counted(200, 800) });
  });
  test('on PortalRB JSON of random shape, and cut', async () => {
    const item = fc.oneof(
      fc.record(
        { soal_id: fc.oneof(fc.nat(12).map(String), fc.nat(12)), jawaban_unit: fc.jsonValue() },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    const file = fc.record({
      unit_id: fc.jsonValue(),
      tahun: fc.jsonValue(),
      answers: fc.array(item, { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 0, max: 30 }), async (value, cut) => {
        const text = JSON.stringify(value);
        await survives(Buffer.from(text));
        await survives(Buffer.from(text.slice(0, text.length - cut)));
      }),
      { numRuns: counted(80, 300) },
    );
  });
});

describe('a worksheet written as YAML', () => {
  test('is read back to the same scores', () => {
    fc.assert(
      fc.property(anyAnswers(mini), anyPolicy, (answers, policy) => {
        const quoted = Object.fromEntries(
          Object.entries(answers).map(([id, given]) => [
            id,
            typeof given === 'string' ? `"${given}"` : mapQuoted(given),
          ]),
        );
        const read = reportFrom(readYaml(yamlFrom(quoted), mini), { instrument: mini, policy });
        const direct = reportOf(answers, { instrument: mini, policy });
        expect(read.assessments[0]?.score.points).toBe(direct.assessments[0]?.score.points);
        expect(read.assessments[0]?.eligibility).toEqual(direct.assessments[0]?.eligibility);
      }),
      { numRuns: counted(60, 200) },
    );
  });
});

const mapQuoted = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([key, raw]) => [key, `"${raw}"`]));

describe('a report', () => {
  test('survives a round trip through JSON, and its CSV is rectangular', () => {
    fc.assert(
      fc.property(anyAnswers(mini), anyAnswers(mini), anyPolicy, (unit, tpi, policy) => {
        const report = reportOf(unit, { instrument: mini, tpi, policy, gates: ['lulus'] });
        expect(reportSchema.parse(JSON.parse(jsonText(report)))).toEqual(report);
        const rows = parseCsv(csvOf(report, 'csv'), ',');
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: counted(40, 150) },
    );
  });
  test('of any unit name and note shows no control character as text or Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const report = reportOf(fullAnswers(mini), {
          instrument: mini,
          unit: { name, institution: name },
          prerequisites: { peringkat: name },
        });
        expect(controlsIn(textOf(report))).toEqual([]);
        expect(controlsIn(markdownOf(report))).toEqual([]);
      }),
      { numRuns: counted(60, 200) },
    );
  });
  test('the points printed are those of the exact total', () => {
    const a = assessed(fullAnswers(official(), 'best', { 'B.I.a': '3,72' }));
    expect(reportOf(fullAnswers(official(), 'best', { 'B.I.a': '3,72' })).assessments[0]?.score.points).toBe(
      a.root.points.valueOf(),
    );
  });
});

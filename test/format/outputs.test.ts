import { describe, expect, test } from 'vitest';
import { type FormatName, render } from '../../src/format/index.js';
import { jsonText } from '../../src/format/json.js';
import { escapeMarkdown } from '../../src/format/markdown.js';
import { failureDocument } from '../../src/report/failure/failure-document.js';
import { failureSchema } from '../../src/report/failure/failure-schema.js';
import { reportSchema } from '../../src/report/score/score-schema.js';
import { parseCsv } from '../support/csv.js';
import { controlsIn, hostileTexts } from '../support/hostile-texts.js';
import { miniInstrument, official } from '../support/instruments.js';
import { csvOf, markdownOf, reportFrom, reportOf, textOf } from '../support/reports.js';
import { fullAnswers, readYaml, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument((text) =>
  text.replace('minimum: { unggul: 22.5 }', 'minimum: { lulus: 3, unggul: 22.5 }'),
);
const failure = failureSchema.parse({
  version: 1,
  tool: { name: 'lke-zi', version: '1.2.3' },
  source: { path: '=1+1 "x";.yaml' },
  failure: { code: 'yaml-syntax', message: 'Susunan <b>rusak</b>, "baris" 3' },
  diagnostics: [],
});

const failed = async (
  name: FormatName & Parameters<typeof render<'data' | 'sections' | 'rows' | 'findings' | 'lines'>>[1],
) => String(await render(failureDocument(failure, 'id'), name, { width: 80, paint: ({ text }) => text }));

/** A report whose every text from the file is `hostile`. */
function hostileReport(hostile: string) {
  const worksheet = worksheetFrom(fullAnswers(mini, 'best', { 'P.1.a': hostile }), {
    tpi: { 'H.b': hostile },
    prerequisites: { peringkat: hostile },
    unit: { name: hostile, institution: hostile },
  });
  const at = { path: 'w.yaml', line: 1, column: 1 };
  const answers = new Map(worksheet.answers);
  const before = answers.get('P.1.b');
  if (!before) throw new Error('no P.1.b');
  answers.set('P.1.b', {
    ...before,
    sides: { ...before.sides, unit: { ...before.sides.unit, notes: { raw: hostile, origin: at } } },
    evidence: [{ raw: hostile, origin: at }],
  });
  return reportFrom({ ...worksheet, answers }, { instrument: mini, path: `${hostile}.yaml` });
}

describe('json', () => {
  test.each([
    ['complete', () => reportOf(fullAnswers())],
    ['empty', () => reportOf({})],
    [
      'worst, both sides, gates',
      () => reportOf(fullAnswers(official(), 'worst'), { tpi: fullAnswers(), gates: ['wbk', 'wbbm'] }),
    ],
    [
      'excluded blanks, halves',
      () => reportOf({ 'A.I.1.i.a': 'Ya' }, { policy: { blank: 'exclude', areaHalves: true } }),
    ],
    ['another instrument', () => reportOf(fullAnswers(mini), { instrument: mini, lang: 'en' })],
    [
      'findings of every kind',
      () =>
        reportFrom(
          readYaml(
            'x: 1\nprasyarat: { opini_bpk: Z }\njawaban:\n  A.I.1.i.z: A\n  B.I.a: 87,65%\n  A.I.1.i.b: Z\n',
          ),
        ),
    ],
    ['hostile texts', () => hostileReport(hostileTexts.join(' '))],
  ])('fits its schema and survives a round trip: %s', (_, build) => {
    const report = build();
    const back: unknown = JSON.parse(jsonText(report));
    expect(reportSchema.parse(back)).toEqual(report);
  });
  test('a failure fits its schema', () => {
    expect(failureSchema.parse(JSON.parse(jsonText(failure)))).toEqual(failure);
  });
  test('no number is lost on the way: not finite ones would become null', () => {
    const walk = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      else if (value && typeof value === 'object') Object.values(value).forEach(walk);
    };
    walk(reportOf({}, { policy: { blank: 'exclude', zeroDivision: 'exclude' } }));
  });
  test('keys, ids, codes and numbers do not change with the language', () => {
    const strip = (lang: 'id' | 'en') =>
      jsonText(reportOf({ 'B.I.a': '9' }, { lang })).replace(/"(message|label|title)": ".*"/g, '"$1"');
    expect(strip('en')).toBe(strip('id'));
  });
});

/** Rows as objects by the names of the first. */
function csvRows(text: string, separator: ',' | ';'): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text.replace(/^\ufeff/, ''), separator);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

const kinds = [
  ['csv', ','],
  ['csv-id', ';'],
] as const;

describe('csv', () => {
  const report = reportOf(fullAnswers(official(), 'best', { 'B.I.a': '3,6' }), { tpi: { 'B.I.a': '3,5' } });
  test('is rectangular, one row a node and a requirement of each side', () => {
    expect(csvRows(csvOf(report, 'csv'), ',')).toHaveLength(2 * (official().nodes.size + 24));
  });
  test('plain: commas and points, no byte order mark', () => {
    const text = csvOf(report, 'csv');
    expect(text.startsWith('by,')).toBe(true);
    const row = csvRows(text, ',').find((r) => r.id === 'B.I.a');
    expect(row).toMatchObject({
      by: 'unit',
      max: '17.5',
      points: '15.75',
      fraction: '0.9',
      status: 'scored',
      answer: '3.6',
    });
  });
  test('csv-id: semicolons, decimal commas, a byte order mark', () => {
    const text = csvOf(report, 'csv-id');
    expect(text.startsWith('\ufeffby;')).toBe(true);
    const row = csvRows(text, ';').find((r) => r.id === 'B.I.a');
    expect(row).toMatchObject({ max: '17,5', points: '15,75', fraction: '0,9' });
  });
  test('negative margins are numbers, not defused texts', () => {
    const rows = csvRows(csvOf(reportOf({}), 'csv'), ',');
    const total = rows.find((r) => r.kind === 'requirement' && r.predicate === 'wbk' && r.id === 'total');
    expect(total).toMatchObject({ minimum: '75', points: '0', margin: '-75', passed: 'no' });
  });
  test.each(hostileTexts)('hostile text stays one harmless field: %j', (hostile) => {
    for (const [kind, separator] of kinds) {
      const rows = csvRows(csvOf(hostileReport(hostile), kind), separator);
      for (const field of rows.flatMap((row) => Object.values(row))) {
        if (!/^-?[\d.,]+(e-?\d+)?$/.test(field)) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      }
      expect(rows.find((r) => r.id === 'P.1.b')?.notes).not.toBe('');
    }
  });
  test('a failure is one row under the head', async () => {
    for (const [kind, separator] of kinds) {
      const rows = csvRows(await failed(kind), separator);
      expect(rows).toHaveLength(1);
      expect(Object.values(rows[0] ?? {})).toContain(`'${failure.source.path}`);
      expect(Object.values(rows[0] ?? {})).toContain(failure.failure.message);
    }
  });
});

describe('markdown', () => {
  const markdown = (hostile: string) => markdownOf(hostileReport(hostile), { detail: true });
  test.each(hostileTexts)('hostile text stays text: %j', (hostile) => {
    const text = markdown(hostile);
    expect(text).not.toMatch(/<(script|b|\/)/i);
    expect(text).not.toMatch(/^>/m);
    expect(text).not.toMatch(/(^|[^\\])!\[/);
    expect(text).not.toMatch(/(^|[^\\])\[[^\]\n]*[^\\]\]\(/);
    expect(text).not.toMatch(/(^|[^\\])`/);
    expect(controlsIn(text)).toEqual([]);
  });
  test.each(hostileTexts)('no table breaks: %j', (hostile) => {
    let columns = 0;
    for (const line of markdown(hostile).split('\n')) {
      const bars = (line.match(/(?<!\\)\|/g) ?? []).length;
      if (!line.startsWith('|')) {
        columns = 0;
        continue;
      }
      if (columns > 0) expect(bars, line).toBe(columns);
      columns = bars;
    }
  });
  test('a mark that only one predicate has stands in the column of that predicate', () => {
    const instrument = miniInstrument();
    const report = reportOf(fullAnswers(instrument), { instrument });
    const lines = markdownOf(report).split('\n');
    const head = lines.find((line) => line.startsWith('| Syarat')) ?? '';
    const row = lines.find((line) => line.startsWith('| Survei')) ?? '';
    expect(row.split('|')).toHaveLength(head.split('|').length);
    expect(row.split('|').indexOf(' ya +7,50 ')).toBe(head.split('|').indexOf(' UNGGUL '));
  });
  test('starts with one heading and has a table', () => {
    const text = markdownOf(reportOf(fullAnswers()), { lang: 'en' });
    expect(text).toMatch(/^# /);
    expect(text).toMatch(/\n\| --- \|/);
    expect(text.endsWith('\n')).toBe(true);
  });
  test('a failure is escaped', async () => {
    expect(await failed('markdown')).toBe('**\\=1+1 "x";.yaml**: Susunan &lt;b>rusak&lt;/b>, "baris" 3\n');
  });
  test('a mention or an address inside a text is defused too', () => {
    expect(escapeMarkdown('Unit (@octocat)')).not.toMatch(/[(]@o/);
    expect(escapeMarkdown('lihat https://x.id')).not.toMatch(/https:\/\/x/);
  });
});

describe('text of hostile worksheets', () => {
  test.each(hostileTexts)('%j emits no control character and no direction mark', (hostile) => {
    const text = textOf(hostileReport(hostile), { detail: true });
    expect(controlsIn(text)).toEqual([]);
  });
});

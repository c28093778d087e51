import { describe, expect, test } from 'vitest';
import { paintWith } from '../../src/cli/colour.js';
import type { Report } from '../../src/report/score/score-schema.js';
import { miniInstrument, official } from '../support/instruments.js';
import { reportFrom, reportOf, textOf } from '../support/reports.js';
import { type Answers, fullAnswers, type Given, readYaml } from '../support/worksheets.js';

const mini = miniInstrument();

const reports: Record<string, (lang: 'id' | 'en') => Report> = {
  best: (lang) => reportOf(fullAnswers(), { lang }),
  empty: (lang) => reportOf({}, { lang }),
  worst: (lang) =>
    reportOf(fullAnswers(official(), 'worst'), { lang, tpi: fullAnswers(), gates: ['wbk', 'wbbm'] }),
  halves: (lang) => reportOf(fullAnswers(official(), 'worst'), { lang, policy: { areaHalves: true } }),
  prerequisites: (lang) =>
    reportOf(fullAnswers(), {
      lang,
      prerequisites: { opini_bpk: 'WTP', indeks_rb: 'B' },
      unit: { name: 'Puskesmas Contoh', year: 2026, target: 'WBK' },
    }),
  'long name': (lang) =>
    reportOf(fullAnswers(), {
      lang,
      unit: { name: 'Puskesmas Contoh '.repeat(8), institution: 'Pemerintah Kabupaten Contoh' },
    }),
  'long prerequisite': (lang) =>
    reportOf(fullAnswers(), {
      lang,
      prerequisites: {
        opini_bpk: 'WTP tetapi dengan paragraf penjelasan yang cukup panjang untuk satu baris penuh di layar',
      },
    }),
  findings: (lang) =>
    reportFrom(readYaml('x: 1\njawaban:\n  A.I.1.i.z: A\n  B.I.a: 87,65%\n  A.I.1.i.b: Z\n'), { lang }),
  'one short': (lang) =>
    reportOf(fullAnswers(official(), 'best', { 'B.I.b': 'D', 'B.I.a': '3,1' }), { lang }),
};

/** Printed at every width, built once. */
const built = new Map<string, Report>();
function reportNamed(name: string, lang: 'id' | 'en'): Report {
  const key = `${name} ${lang}`;
  const report = built.get(key) ?? (reports[name]?.(lang) as Report);
  built.set(key, report);
  return report;
}

/** Lines wider than the terminal; one long word may stick out. */
const tooWide = (text: string, width: number) =>
  text.split('\n').filter((line) => line.length > width && line.trim().includes(' '));

describe('no line is wider than the terminal', () => {
  for (const width of [60, 80, 100, 140]) {
    for (const name of Object.keys(reports)) {
      test.each(['id', 'en'] as const)(`${name}, ${width} columns, %s`, (lang) => {
        expect(tooWide(textOf(reportNamed(name, lang), { width, lang }), width)).toEqual([]);
      });
    }
    test(`the whole tree, ${width} columns`, () => {
      expect(tooWide(textOf(reportNamed('worst', 'id'), { width, detail: true }), width)).toEqual([]);
    });
  }
});

describe('colour', () => {
  const code = '\u001b[';
  const paint = (colour: boolean) => textOf(reportOf({}), { detail: true, paint: paintWith(colour) });
  test('off: no codes at all', () => {
    expect(paint(false)).not.toContain(code);
  });
  test('on: the same text once the codes are gone', () => {
    expect(paint(true)).toContain(code);
    expect(paint(true).replaceAll(new RegExp(`${code.replace('[', '\\[')}\\d+m`, 'g'), '')).toBe(
      paint(false),
    );
  });
});

describe('the word carries the verdict', () => {
  test.each([
    ['best', 'id', /WBK: {2}nilai memenuhi WBK; 10 prasyarat belum dinilai/],
    ['best', 'en', /WBK: {2}the score meets WBK; 10 prerequisites not evaluated/],
    ['empty', 'id', /WBBM: belum dapat disimpulkan: 12 dari 12 syarat.*sementara/],
    ['worst', 'id', /Syarat lulus WBK: tidak lolos/],
  ] as const)('%s %s', (name, lang, pattern) => {
    expect(textOf(reports[name]?.(lang) as Report, { lang, width: 140 })).toMatch(pattern);
  });
  test('never "memenuhi WBK" alone while a prerequisite is not evaluated', () => {
    const text = textOf(reportOf(fullAnswers(), { prerequisites: { opini_bpk: 'WTP' } }));
    expect(text).not.toMatch(/: +memenuhi WBK/);
  });
  test('"memenuhi WBK" when everything is known to hold', () => {
    const prerequisites = {
      opini_bpk: 'WTP',
      sakip_instansi: 'B',
      indeks_rb: 'CC',
      maturitas_spip: '3',
      tlhp_persen: '100',
      lhkpn_persen: '100',
      lhkan_persen: '100',
      lama_pembangunan_tahun: '1',
      sakip_unit: 'B',
      layanan_utama: 'ya',
    };
    const text = textOf(reportOf(fullAnswers(), { prerequisites, unit: { institutionType: 'pemda' } }));
    expect(text).toMatch(/WBK: {2}memenuhi WBK\n/);
  });
  test('a row of the requirement table says ya or belum, yes or short', () => {
    const build = reports['one short'] as (lang: 'id' | 'en') => Report;
    expect(textOf(build('id'))).toMatch(/13,56 +15,75 +belum -2,19/);
    expect(textOf(build('en'), { lang: 'en' })).toMatch(/13\.56 +15\.75 +short -2\.19/);
  });
});

describe('the digits that decide are shown', () => {
  const at = (ipak: string): Answers => {
    const answers: Record<string, Given> = fullAnswers(official(), 'best', { 'B.I.a': ipak, 'B.II.a': '0' });
    const worst = fullAnswers(official(), 'worst');
    for (const id of Object.keys(answers)) if (id.startsWith('A.I.5.')) answers[id] = worst[id] ?? '';
    return answers;
  };
  test('75 exactly passes and reads 75,00', () => {
    const text = textOf(reportOf(at('4')));
    expect(text).toContain('Nilai total 75,00 dari 100');
    expect(text).toMatch(/Nilai total +75,00 +75,00 +ya 0,00/);
  });
  test('74.99999999125 fails and reads 74,99999999', () => {
    const text = textOf(reportOf(at('3,999999998')));
    expect(text).toContain('Nilai total 74,99999999 dari 100');
    expect(text).toMatch(/Nilai total +74,99999999 +75,00 +belum -0,00000001/);
    expect(textOf(reportOf(at('3,999999998'), { lang: 'en' }), { lang: 'en' })).toContain(
      'Total score 74.99999999 of 100',
    );
  });
  test('a margin below what a double can hold still does not read as zero', () => {
    expect(textOf(reportOf(at('3,999999999999999')))).toMatch(/Nilai total .*belum -0,0*[1-9]/);
  });
  test('an index just below what is needed does not read as it', () => {
    const text = textOf(reportOf(fullAnswers(official(), 'best', { 'B.I.a': '3,5999' })), { width: 140 });
    expect(text).toContain('indeks 3,5999; WBK/WBBM perlu 3,60');
    const tiny = `3,5${'9'.repeat(38)}`;
    const lost = textOf(reportOf(fullAnswers(official(), 'best', { 'B.I.a': tiny })), { width: 300 });
    expect(lost).toContain(`indeks ${tiny}; WBK/WBBM perlu 3,60`);
    const same = textOf(reportOf(fullAnswers(official(), 'best', { 'B.I.a': '3,6' })), { width: 140 });
    expect(same).toContain('indeks 3,60; WBK/WBBM perlu 3,60');
  });
  test('the invented instrument: 74.9999999 of 75', () => {
    // 60 + 40 × 1.49999999 / 4, on an instrument of its own
    const answers = fullAnswers(mini, 'best', { 'H.a': '1,99999999', 'H.b': 'E' });
    const report = reportOf(answers, { instrument: mini });
    expect(textOf(report)).toMatch(/Nilai total 74,9999999\d* dari 100/);
    expect(report.assessments[0]?.eligibility[0]?.passed).toBe(false);
  });
});

describe('plain ASCII', () => {
  test.each(Object.keys(reports))('old Windows terminals can show %s', (name) => {
    expect(
      textOf(reports[name]?.('id') as Report, { detail: true }).match(/[^\n\u0020-\u007e]+/g),
    ).toBeNull();
  });
});

test('one line says whose calculation it is, with regulation, instrument and version', () => {
  const text = textOf(reportOf({}), { width: 140 });
  expect(text).toContain(
    'Perhitungan sendiri, bukan keputusan TPN. Permen PANRB 90/2021, Lampiran III; instrumen permenpanrb-90-2021; lke-zi 1.2.3.',
  );
});

describe('numbers', () => {
  test.each([
    ['id', /\d\.\d\d(?!\d)/],
    ['en', /\d,\d\d(?!\d)/],
  ] as const)('%s uses its own decimal sign in tables', (lang, wrong) => {
    const text = textOf(reports.worst?.(lang) as Report, { lang, detail: true })
      .split('\n\n')
      .slice(0, 5)
      .join('\n');
    expect(text.match(wrong)).toBeNull();
  });
});

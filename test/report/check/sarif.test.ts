import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/diagnostic/catalogue.js';
import { uriOf } from '../../../src/format/paths.js';
import { sarifText } from '../../../src/format/sarif/sarif.js';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import { filesOf, inOrder } from '../../../src/report/check/files.js';
import { wordsIn } from '../../../src/report/page/view.js';
import { checked, failed, finding, resultOf, sample } from './sample.js';
import { isUriReference, parseSarif } from './sarif-schema.js';

const sarif = (result: CheckResult, lang: 'id' | 'en' = 'id', describe?: Parameters<typeof sarifText>[2]) =>
  sarifText({ tool: result.tool, files: filesOf(inOrder(result), wordsIn(lang)) }, lang, describe);

const runOf = (result: CheckResult, lang: 'id' | 'en' = 'id') => {
  const [run] = parseSarif(sarif(result, lang)).runs;
  if (!run) throw new Error('no run');
  return run;
};

// a log that a test may spoil anywhere
// biome-ignore lint/suspicious/noExplicitAny: it is what JSON.parse gives
type Loose = any;

describe('the reduced schema means something', () => {
  const log = (): Loose => JSON.parse(sarif(sample()));
  test.each<[string, (log: Loose) => void]>([
    ['another version', (l) => (l.version = '2.0.0')],
    ['no tool', (l) => delete l.runs[0].tool],
    ['a property that does not exist', (l) => (l.runs[0].results[0].severity = 'error')],
    ['a level that does not exist', (l) => (l.runs[0].results[0].level = 'info')],
    ['line 0', (l) => (l.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0)],
    ['a blank in an address', (l) => (l.runs[0].artifacts[0].location.uri = 'a b')],
    ['an artifact twice', (l) => l.runs[0].artifacts.push(l.runs[0].artifacts[0])],
    ['no message', (l) => delete l.runs[0].results[0].message],
    ['no success or failure', (l) => delete l.runs[0].invocations[0].executionSuccessful],
  ])('%s does not fit', (_, spoil) => {
    const spoilt = log();
    parseSarif(JSON.stringify(spoilt));
    spoil(spoilt);
    expect(() => parseSarif(JSON.stringify(spoilt))).toThrow();
  });
});

describe('rules', () => {
  test('are the whole catalogue, whatever was found, in both languages', () => {
    const ids = (result: CheckResult, lang: 'id' | 'en') =>
      runOf(result, lang).tool.driver.rules.map((rule) => rule.id);
    expect(ids(resultOf(), 'id')).toEqual(Object.keys(severities));
    expect(ids(resultOf(checked('a.yaml', [finding()])), 'en')).toEqual(Object.keys(severities));
  });
  test('a code that the catalogue does not have follows, once', () => {
    const found = [finding({ code: 'zz-new' }), finding({ code: 'aa-new' }), finding({ code: 'zz-new' })];
    const { tool, results } = runOf(resultOf(checked('a.yaml', found)));
    expect(tool.driver.rules.slice(-2).map((rule) => rule.id)).toEqual(['aa-new', 'zz-new']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });
  test('say what is known of the code', () => {
    const doc = { title: 'Sel galat', why: 'Rumusnya gagal.', fix: 'Ketik jawabannya.' };
    const describe = (code: string) => (code === 'error-cell' ? doc : null);
    const [run] = parseSarif(sarif(sample(), 'id', describe)).runs;
    expect(run?.tool.driver.rules.find((rule) => rule.id === 'error-cell')).toMatchObject({
      shortDescription: { text: 'Sel galat' },
      fullDescription: { text: 'Sel galat. Rumusnya gagal.' },
      help: { text: 'Ketik jawabannya. Penjelasan dan contohnya: lke jelaskan error-cell' },
    });
  });
});

describe('addresses', () => {
  test.each([
    ['a.yaml', 'a.yaml'],
    ['./data/a.yaml', 'data/a.yaml'],
    ['../data/a b.yaml', '../data/a%20b.yaml'],
    ['data\\unit #1\\LKE 100%.xlsx', 'data/unit%20%231/LKE%20100%25.xlsx'],
    ['C:\\LKE\\a b.xlsx', 'file:///C:/LKE/a%20b.xlsx'],
    ['\\\\server\\bagi\\a.xlsx', 'file://server/bagi/a.xlsx'],
    ['/tmp/a?b.yaml', 'file:///tmp/a%3Fb.yaml'],
    ['//a b/c.yaml', 'file:///a%20b/c.yaml'],
    ['/\\\u0000', 'file:///%00'],
    ['skema:a.yaml', 'skema%3Aa.yaml'],
    ['é\ud800.yaml', '%C3%A9%EF%BF%BD.yaml'],
    ['baris\nbaru.yaml', 'baris%0Abaru.yaml'],
  ])('%j is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
    expect(isUriReference(uri)).toBe(true);
  });
  test('a file named twice is one artifact', () => {
    expect(runOf(resultOf(checked('a.yaml', []), checked('./a.yaml', []))).artifacts).toHaveLength(1);
  });
});

describe('results', () => {
  test('findings of one identity in one file keep apart', () => {
    const twice = checked('a.yaml', [finding({ message: 'satu' }), finding({ message: 'dua' })]);
    const prints = runOf(resultOf(twice, checked('b.yaml', [finding()]))).results.map(
      (r) => r.partialFingerprints.primaryLocationLineHash,
    );
    expect(prints).toEqual(['0123456789abcdef:1', '0123456789abcdef:2', '0123456789abcdef:1']);
  });
  test('what a file says is neither a placeholder nor a link', () => {
    const message = 'Jawaban "{0} [klik](http://x.id)" di luar pilihan.';
    const [result] = runOf(resultOf(checked('a.yaml', [finding({ message })]))).results;
    expect(result?.message.text).toBe('Jawaban "{{0}} [klik] (http://x.id)" di luar pilihan.');
  });
  test('a file that could not be read is a notification and no result', () => {
    const run = runOf(resultOf(failed('a.xlsx'), failed('b.xlsx', { diagnostics: [] })));
    expect(run.results).toEqual([]);
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(2);
  });
  test('nothing to check is a run without results', () => {
    const run = runOf(resultOf());
    expect(run).toMatchObject({ results: [], artifacts: [] });
    expect(run.invocations[0]?.executionSuccessful).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { junitText } from '../../../src/format/junit.js';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import { filesOf, inOrder } from '../../../src/report/check/files.js';
import { wordsIn } from '../../../src/report/page/view.js';
import { elements, parseJunit } from './junit-model.js';
import { checked, failed, finding, resultOf, sample } from './sample.js';

const junit = (result: CheckResult) =>
  parseJunit(junitText({ files: filesOf(inOrder(result), wordsIn('id')) }, 'id'));

describe('the content model means something', () => {
  test.each([
    ['not well-formed', '<testsuites'],
    ['another root', '<testsuite name="a" tests="0" failures="0" errors="0"/>'],
    ['an attribute missing', '<testsuites name="a" tests="0" failures="0"/>'],
    ['an unknown element', '<testsuites name="a" tests="0" failures="0" errors="0"><x/></testsuites>'],
    ['an unknown attribute', '<testsuites name="a" tests="0" failures="0" errors="0" x=""/>'],
    ['a count that is none', '<testsuites name="a" tests="x" failures="0" errors="0"/>'],
    ['a forbidden character', '<testsuites name="&#1;" tests="0" failures="0" errors="0"/>'],
  ])('%s does not fit', (_, xml) => {
    expect(() => parseJunit(xml)).toThrow();
  });
});

describe('what turns a build red', () => {
  test('errors and failing gates are failures, warnings skipped, notes passed, unreadable files errors', () => {
    const root = junit(sample());
    const outcomes = elements(root, 'testcase').map((c) => [
      c.attributes.name,
      c.children.map((child) => child.name).join(),
    ]);
    expect(outcomes).toEqual([
      ['count-missing P.2.a.b unit', 'failure'],
      ['answer-outside-scale P.1.a unit', 'failure'],
      ['zero-of-zero H.c unit', 'system-out'],
      ['gate wbk', 'failure'],
      ['gate min:total', 'system-out'],
      ['formula-answer P.1.b tpi', 'skipped'],
      ['zip-damaged', 'error'],
    ]);
    expect(root.attributes).toMatchObject({ tests: '7', failures: '3', errors: '1', skipped: '1' });
  });
  test('a sound file is one passing case, so that its suite is not taken for a broken run', () => {
    const root = junit(resultOf(checked('a.yaml', [])));
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(elements(root, 'testcase')[0]?.attributes).toMatchObject({ name: 'check', classname: 'a.yaml' });
  });
  test('no files are no suites', () => {
    expect(junit(resultOf()).children).toEqual([]);
  });
});

test('names are unique in a suite and hold neither line nor cell', () => {
  const at = (line: number) => ({ location: { path: 'a.yaml', line, column: 1 } });
  const found = [finding(at(3)), finding(at(4)), finding({ ...at(5), indicator: 'A' })];
  const cases = elements(junit(resultOf(checked('a.yaml', found), failed('a.yaml'))), 'testcase');
  expect(cases.map((c) => c.attributes.name)).toEqual([
    'answer-outside-scale',
    'answer-outside-scale #2',
    'answer-outside-scale A',
    'zip-damaged',
  ]);
});

test('text survives as text', () => {
  const message = 'a ]]> <b> & "c" \'d\' \u0001\u001b[31m\ud800';
  const [failure] = elements(junit(resultOf(checked('a.yaml', [finding({ message })]))), 'failure');
  expect(failure?.attributes.message).toBe('a ]]> <b> & "c" \'d\' [31m\ufffd');
  expect(failure?.text).toBe('a ]]> <b> & "c" \'d\' [31m\ufffd\nGALAT a.yaml');
});

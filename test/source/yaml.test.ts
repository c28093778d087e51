import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worksheetLimits } from '../../src/source/limits.js';
import { isBlank, type Node, positionOf, toPlain } from '../../src/source/node.js';
import { parseYaml, type YamlFault } from '../../src/source/yaml.js';

function parsed(text: string): Node {
  const result = parseYaml(text, worksheetLimits);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.node;
}

function faults(text: string): string[] {
  const result = parseYaml(text, worksheetLimits);
  const line = (f: YamlFault) => `${f.kind} ${f.at ? `${f.at.line}:${f.at.column}` : '-'}`;
  return 'faults' in result ? result.faults.map(line) : [];
}

/** Every scalar as `text@line:column`, keys marked by a colon. */
function places(node: Node): string[] {
  if (node.kind === 'scalar') return [`${node.text}@${node.at.line}:${node.at.column}`];
  if (node.kind === 'sequence') return node.items.flatMap(places);
  return node.entries.flatMap(({ key, value }) => [
    `${key.text}:@${key.at.line}:${key.at.column}`,
    ...places(value),
  ]);
}

describe('every value knows its place', () => {
  test.each([
    ['block', 'a: 1\nb:\n  c: 2\n', ['a:@1:1', '1@1:4', 'b:@2:1', 'c:@3:3', '2@3:6']],
    ['flow', 'a: { b: 1, c: [x, y] }\n', ['a:@1:1', 'b:@1:6', '1@1:9', 'c:@1:12', 'x@1:16', 'y@1:19']],
    ['list', 'a:\n  - x\n  - y\n', ['a:@1:1', 'x@2:5', 'y@3:5']],
    ['quotes', `"a": 'x'\n'b': "y"\n`, ['a:@1:1', 'x@1:6', 'b:@2:1', 'y@2:6']],
    ['comments', '# c\na: 1 # c\n# c\nb: 2\n', ['a:@2:1', '1@2:4', 'b:@4:1', '2@4:4']],
    ['CRLF', 'a: 1\r\nb: 2\r\n', ['a:@1:1', '1@1:4', 'b:@2:1', '2@2:4']],
    ['a document start', '---\na: 1\n', ['a:@2:1', '1@2:4']],
    ['a block text', 'a: |\n  x\n  y\nb: 1\n', ['a:@1:1', 'x\ny\n@1:4', 'b:@4:1', '1@4:4']],
    ['a plain text over two lines', 'a: x\n  y\nb: 1\n', ['a:@1:1', 'x y@1:4', 'b:@3:1', '1@3:4']],
    ['JSON', '{"a":"\\ud83d\\ude00","b":null}', ['a:@1:2', '\u{1f600}@1:6', 'b:@1:21', 'null@1:25']],
    ['ids with dots', 'A.I.1.i.a: Ya\n', ['A.I.1.i.a:@1:1', 'Ya@1:12']],
  ])('%s', (_, text, expected) => {
    expect(places(parsed(text))).toEqual(expected);
  });
  test('a byte order mark moves nothing but the first line', () => {
    expect(places(parsed('\ufeffa: 1\nb: 2\n')).slice(2)).toEqual(['b:@2:1', '2@2:4']);
  });
  test('repeated keys are kept, for whoever reads them', () => {
    expect(places(parsed('a: 1\na: 2\n'))).toEqual(['a:@1:1', '1@1:4', 'a:@2:1', '2@2:4']);
  });
  test('every scalar is text: nothing is a number, a date or a truth', () => {
    expect(toPlain(parsed('a: 0.58\nb: 2026-01-01\nc: yes\nd: 0x10\ne: 1e3\nf: .inf\n'))).toEqual({
      a: '0.58',
      b: '2026-01-01',
      c: 'yes',
      d: '0x10',
      e: '1e3',
      f: '.inf',
    });
  });
  test('an empty text is one empty value', () => {
    expect(places(parsed(''))).toEqual(['@1:1']);
    expect(places(parsed('# only a comment\n'))).toEqual(['@1:1']);
  });
});

describe('blank means unanswered', () => {
  test.each(['', '~', 'null', 'Null', 'NULL', '"-"', "'-'", '"~"', "'~'", '" - "'])('%j', (text) => {
    const node = parsed(`a: ${text}\n`);
    expect(node.kind === 'mapping' && node.entries[0] && isBlank(node.entries[0].value)).toBe(true);
  });
  test.each(['0', 'tidak', '"null"', '"--"', '"- satu"', 'D'])('%s does not', (text) => {
    const node = parsed(`a: ${text}\n`);
    expect(node.kind === 'mapping' && node.entries[0] && isBlank(node.entries[0].value)).toBe(false);
  });
});

describe('a lone dash behind a colon is a blank, a dash inside a text is not', () => {
  test.each([
    ['at the end of a line', 'a: -\nb: 1\n', { a: '~', b: '1' }],
    ['with a comment, CRLF, blanks', 'a: -\r\nb:  - # x\r\nc: -  ', { a: '~', b: '~', c: '~' }],
    ['in brackets', 'a: { b: -, c: - , d: x, e: - }\n', { a: { b: '~', c: '~', d: 'x', e: '~' } }],
    ['behind a quoted key', '"a b": -\n', { 'a b': '~' }],
    ['a list', 'a:\n  - x\n  - \n', { a: ['x', ''] }],
    ['a block text', 'a: |\n  Kendala: -\n  x: - # y\nb: -\n', { a: 'Kendala: -\nx: - # y\n', b: '~' }],
    ['a folded text', 'a: >-\n  Kendala: -\n  lalu\n', { a: 'Kendala: - lalu' }],
    ['a block text with brackets', 'a: |\n  b: { c: -, d: - }\n', { a: 'b: { c: -, d: - }\n' }],
    ['a quoted text over lines', 'a: "x\n\n  b: -\n\n  c"\n', { a: 'x\nb: -\nc' }],
    ['a single-quoted text', "a: 'b: -'\n", { a: 'b: -' }],
    ['a text in brackets', 'a: { b: "c: -, d", e: - }\n', { a: { b: 'c: -, d', e: '~' } }],
  ])('%s', (_, text, expected) => {
    expect(toPlain(parsed(text))).toEqual(expected);
  });
  test('places stay', () => {
    expect(places(parsed('a: { b: -, c: x }\nd: - # e\nf: 1\n'))).toEqual([
      'a:@1:1',
      'b:@1:6',
      '~@1:9',
      'c:@1:12',
      'x@1:15',
      'd:@2:1',
      '~@2:4',
      'f:@3:1',
      '1@3:4',
    ]);
  });
  test('a block text comes out as it went in', () => {
    const word = fc.constantFrom(
      'Kendala: -',
      'a: - # b',
      'x: { y: -, z: - }',
      '- a: -',
      '-',
      'biasa',
      '  - b: -',
      '"c": -',
    );
    const style = fc.constantFrom('|', '|-', '|+');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        style,
        fc.boolean(),
        (words, mark, isLast) => {
          // the first line decides the indent
          const body = ['mulai', ...words];
          const text = `a:\n  catatan: ${mark}\n${body.map((line) => `    ${line}\n`).join('')}${isLast ? '' : '  b: -\n'}`;
          const end = mark === '|-' ? '' : '\n';
          expect(toPlain(parsed(text))).toEqual({
            a: { catatan: `${body.join('\n')}${end}`, ...(!isLast && { b: '~' }) },
          });
        },
      ),
    );
  });
});

describe('positionOf finds the deepest part of a path that exists', () => {
  const root = parsed('a:\n  - b: 1\n  - c: 2\n');
  test.each([
    [['a', 1, 'c'], undefined, { line: 3, column: 8 }],
    [['a', 1], 'c', { line: 3, column: 5 }],
    [['a', 1, 'z'], undefined, { line: 3, column: 5 }],
    [['a', 9], undefined, { line: 2, column: 3 }],
    [['z'], undefined, { line: 1, column: 1 }],
  ])('%j %s', (path, key, at) => {
    expect(positionOf(root, path, key)).toEqual(at);
  });
});

describe('what could mean more than it shows is refused at its place', () => {
  test.each([
    ['an alias', 'a: &x 1\nb: *x\n', ['alias 1:7', 'alias 2:4']],
    ['an anchor alone', 'a: &x 1\n', ['alias 1:7']],
    ['a tag', 'a: !!str b\n', ['tag 1:10']],
    ['a tag of its own', 'a: !hitung b\n', ['tag 1:12']],
    ['a directive', '%YAML 1.1\n---\na: 1\n', ['directive 1:1']],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', ['directive 1:1']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['documents 2:1']],
  ])('%s', (_, text, expected) => {
    const found = faults(text);
    expect(found.map((f) => f.split(' ')[0])).toEqual(expected.map((f) => f.split(' ')[0]));
    expect(found.map((f) => f.replace(/:\d+$/, ''))).toEqual(expected.map((f) => f.replace(/:\d+$/, '')));
  });
});

describe('broken YAML is located', () => {
  test.each([
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'syntax 1:4'],
    ['an open quote', 'a: "x\n', 'syntax 1:4'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'syntax 2:'],
    ['a wrong indentation', 'a:\n  b: 1\n c: 2\n', 'syntax 3:'],
    ['text after a quote', 'a: "x" y\n', 'syntax 1:'],
    ['a bad escape', 'a: "\\q"\n', 'syntax 1:'],
  ])('%s', (_, text, expected) => {
    expect(faults(text)[0]).toMatch(new RegExp(`^${expected}`));
  });
  test.each(['a:\n  catatan: Lihat: SK\n', 'a: b: c\n'])('a colon in a note advises quotes: %j', (text) => {
    const result = parseYaml(text, worksheetLimits);
    expect('faults' in result && result.faults[0]).toMatchObject({
      kind: 'syntax',
      slip: { kind: 'colon-in-text' },
    });
  });
});

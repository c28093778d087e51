import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { official } from '../support/instruments.js';
import { readBytes } from '../support/worksheets.js';

const refusedWith = async (text: string): Promise<string> => {
  try {
    const { diagnostics } = await readBytes(Buffer.from(text), 'x', official());
    return `read ${diagnostics.length > 0 ? diagnostics[0]?.code : 'soundly'}`;
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics[0].code;
    throw error;
  }
};

const head = 'versi: 1\njawaban:\n  A.I.1.i.a: Ya\n';

const hostile: Record<string, string> = {
  'deep [': '['.repeat(200_000),
  'deep [ in a worksheet': `${head}x: ${'['.repeat(5000)}`,
  'deep {': `a: ${'{a: '.repeat(50_000)}`,
  'balanced [[ ]]': `a: ${'['.repeat(21)}${']'.repeat(21)}`,
  'runs of "- "': '- '.repeat(100_000),
  'short runs of "- "': '- '.repeat(70),
  'runs of "? "': '? '.repeat(100_000),
  'runs of ": "': 'a: '.repeat(80_000),
  'runs of ":"': `a:${':'.repeat(200_000)}`,
  'keys of keys': 'a:'.repeat(120_000),
  'stray brackets': ']'.repeat(200_000),
  'pairs of braces': '{}'.repeat(120_000),
  'flow commas': `[${','.repeat(200_000)}]`,
  'flow lists': '[],'.repeat(80_000),
  quotes: '"a" '.repeat(60_000),
  'an open quote': `"${'a\n'.repeat(9000)}`,
  tags: '!a '.repeat(80_000),
  anchors: '&a '.repeat(80_000),
  aliases: '*a '.repeat(80_000),
  'billion laughs': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
    .join('\n')}\njawaban: *i\n`,
  'merge keys': 'a: &a { b: 1 }\njawaban:\n  <<: *a\n',
  directives: '%a\n'.repeat(9999),
  'many documents': '---\n'.repeat(9000),
  'two documents': `${head}---\n${head}`,
  'a tag': `${head}x: !!binary aGFs\n`,
  'a directive': `%YAML 1.2\n---\n${head}`,
  '300 KB of keys': Array.from({ length: 9900 }, (_, i) => `kunci-yang-panjang-${i}: isi yang panjang`).join(
    '\n',
  ),
  '300 KB in one value': `a: ${'x'.repeat(300_000)}`,
  '300 KB of two-byte letters': `a: ${'é'.repeat(150_000)}`,
  '10,001 lines': `${head}${'# c\n'.repeat(10_001)}`,
  'deep indentation': Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'alternating lists': 'a:\n- '.repeat(4000),
  'lists in lists': '- - a\n'.repeat(9990),
  'list of maps in a line': '- a '.repeat(60_000),
  'carriage returns': '\r'.repeat(200_000),
  'carriage returns with text': `a\r${'\r'.repeat(200_000)}`,
  tabs: `${'\t'.repeat(250_000)}a`,
  spaces: `${' '.repeat(250_000)}a`,
  bars: '|'.repeat(250_000),
  'a long block text': `a: |\n${'  x\n'.repeat(9000)}`,
  'a long folded plain text': `a: ${'b\n  '.repeat(9000)}`,
  comments: '#'.repeat(250_000),
  'nothing but blanks': ' \n'.repeat(1000),
  'unknown keys, ten thousand (a suggestion is looked for every one)': `versi: 1\njawaban:\n${Array.from({ length: 9900 }, (_, i) => `  K${i}: A`).join('\n')}\n`,
  'one key, ten thousand times': `versi: 1\njawaban:\n${'  A.I.1.i.a: Ya\n'.repeat(9900)}`,
  'very long keys': `versi: 1\njawaban:\n${Array.from({ length: 200 }, (_, i) => `  ${'A'.repeat(1000)}${i}: A`).join('\n')}\n`,
  'prototype keys':
    'versi: 1\n__proto__: { a: 1 }\nconstructor: x\njawaban:\n  __proto__: Ya\n  toString: A\n',
  'JSON: deep': `{"answers": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  'JSON: one item, many fields': `{"answers": [{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}]}`,
  'JSON: one field, many times': `{"answers": [{${'"soal_id":"1",'.repeat(8000)}"x":1}]}`,
  'JSON: many unknown questions': `{"answers": [${Array.from({ length: 5000 }, (_, i) => `{"soal_id":"x${i}"}`).join(',')}]}`,
  'JSON: 3 MB': `{"answers": [], "x": "${'x'.repeat(3_000_000)}"}`,
};

/** Broken behind their head, so that the finder of slips looks at every line of them. */
const broken: Record<string, string> = {
  'a word': 'x'.repeat(240_000),
  'a word in a value': `k: ${'x'.repeat(240_000)}: y`,
  'dotted words': `k: ${'a.'.repeat(120_000)}: y`,
  'blanks in a value': `k: a${' '.repeat(240_000)}b: c`,
  'blanks before a colon': `k${' '.repeat(240_000)}: c`,
  'blanks behind a quoted key': `"k"${' '.repeat(240_000)}x`,
  'blanks, quotes and a break that is none': `"k":${' '.repeat(240_000)}x\ry`,
  'tabs before a key': `${'\t'.repeat(240_000)}k: 1`,
  'odd blanks': `${'\u00a0'.repeat(110_000)}k: 1`,
  'comments in a line, and a break that is none': `k: a${' #'.repeat(110_000)}\ry`,
  'an open quote on every line': '  k: "a\n'.repeat(9000),
  'an open quote and a long line': `  k: "a\n${`${'b'.repeat(5000)}\n`.repeat(40)}`,
  'quotes that go on': '  k: "a\n    b"\n'.repeat(4900),
  backslashes: `  k: "${'\\\\'.repeat(110_000)}`,
  'open brackets': '  k: [a\n'.repeat(15),
  'brackets that go on': '  k: [a,\n    b]\n'.repeat(4900),
  'texts in block form': '  k: |\n    x\n'.repeat(4900),
  'one text in block form': `  k: |\n${'    x\n'.repeat(9900)}`,
  'steps to the right': Array.from({ length: 9000 }, (_, i) => `${' '.repeat(2 + (i % 30))}k${i}:\n`).join(
    '',
  ),
  'texts without keys': '   a b c\n'.repeat(9000),
  dashes: '- k: 1\n- a\n'.repeat(4900),
};

describe('hostile texts are dealt with: refused, or read with findings', () => {
  // what these once cost was minutes, or all memory: that they end is the test
  test.each(Object.entries(hostile))('%s', async (_, text) => {
    expect(await refusedWith(text)).not.toBe('read soundly');
  });
  test.each(Object.entries(broken))('broken: %s', async (_, text) => {
    expect(await refusedWith(`${head}${text}\n  ]: "`)).toBe('yaml-syntax');
  });
});

describe('each limit has its own reason', () => {
  const named: [string, string][] = [
    ['deep [', 'yaml-too-large'],
    ['balanced [[ ]]', 'yaml-too-large'],
    ['merge keys', 'yaml-forbidden'],
    ['a tag', 'yaml-forbidden'],
    ['a directive', 'yaml-forbidden'],
    ['two documents', 'yaml-forbidden'],
    ['300 KB of keys', 'yaml-too-large'],
    ['300 KB of two-byte letters', 'yaml-too-large'],
    ['10,001 lines', 'yaml-too-large'],
    ['deep indentation', 'yaml-too-large'],
    ['nothing but blanks', 'file-empty'],
    ['JSON: 3 MB', 'yaml-too-large'],
  ];
  test.each(named)('%s: %s', async (name, code) => {
    const text = hostile[name] ?? '';
    const actual = await refusedWith(text);
    expect(name === 'deep [' ? [code, 'json-syntax'] : [code]).toContain(actual);
  });
  test('keys of the prototype are unknown keys, nothing more', async () => {
    const worksheet = await readBytes(Buffer.from(hostile['prototype keys'] ?? ''), 'x', official());
    expect(worksheet.diagnostics.map((d) => d.code)).toEqual([
      'key-unknown',
      'key-unknown',
      'indicator-unknown',
      'indicator-unknown',
      'instrument-mismatch',
    ]);
    expect(worksheet.answers.size).toBe(0);
  });
});

describe('what is just within the limits is read', () => {
  test.each([
    ['10,000 lines', `${head}${'# c\n'.repeat(9_996)}`],
    ['256 KiB', `${head}# ${'x'.repeat(256 * 1024 - head.length - 2)}`],
    ['a ruler of dashes', `# ${'-'.repeat(120)}\n${head}`],
    ['a note of question marks', `${head}  A.I.1.i.b: { unit: A, catatan: "${'?'.repeat(120)}" }\n`],
  ])('%s', async (_, text) => {
    expect(await refusedWith(text)).toBe('read soundly');
  });
});

import { describe, expect, test } from 'vitest';
import { type Code, type Params, severities } from '../../src/diagnostic/catalogue.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { bookMessages } from '../../src/messages/book.js';
import { cliTextEn } from '../../src/messages/en/cli.js';
import { cliTextId } from '../../src/messages/id/cli.js';
import { messagesIn } from '../../src/messages/messages.js';

/** Every leaf of a table of texts by its dotted path. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

const tables = {
  report: [messagesIn('id').text, messagesIn('en').text],
  cli: [cliTextId, cliTextEn],
  book: [bookMessages('id'), bookMessages('en')],
} as const;

/** Something for every argument a text may take: sentences must not throw on any. */
const samples = ['contoh', 'A-1', '', '3,72'];

function said(text: unknown, sample: string): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.join(' ');
  if (typeof text !== 'function') throw new Error(`neither text nor function: ${String(text)}`);
  return String((text as (...args: unknown[]) => unknown)(...Array.from({ length: 8 }, () => sample)));
}

describe.each(Object.entries(tables))('%s', (_, [id, en]) => {
  const [inId, inEn] = [leaves(id), leaves(en)];
  test('the same keys in both languages, in the same order', () => {
    expect([...inEn.keys()]).toEqual([...inId.keys()]);
  });
  test.each([...inId.keys()])('%s is a text, or makes one, of the same kind in both', (key) => {
    const [a, b] = [inId.get(key), inEn.get(key)];
    expect(typeof b).toBe(typeof a);
    if (Array.isArray(a)) expect(b).toHaveLength(a.length);
    for (const text of [a, b]) {
      for (const sample of samples) expect(said(text, sample)).not.toMatch(/undefined|NaN|\[object/);
      expect(said(text, 'contoh').trim()).not.toBe('');
    }
  });
});

/** Facts as they may come; every code takes what it needs of them. */
const facts: Record<string, unknown> = {
  name: 'x.yaml',
  reason: 'EACCES',
  size: 99_999_999,
  limit: 33_554_432,
  seems: 'csv',
  part: 'xl/a.xml',
  what: 'alias',
  instead: 'belum ada',
  why: 'empty',
  odd: 'A',
  code: 'U+0410',
  like: 'A',
  divisor: '25',
  stored: '46178',
  problem: 'weights',
  note: false,
  found: 'Z',
  sheets: 'A, B',
  sheet: 'A',
  missing: 'Jawaban',
  expected: 'inputs',
  known: 'x',
  path: 'tree.0',
  key: 'unit',
  suggestion: '',
  allowed: 'A, B',
  line: 3,
  id: 'A.9',
  maximum: '4',
  proposed: '3.506',
  keys: 'a, b',
  part_: 'a',
  whole: 'b',
  formula: 'K4',
  text: 'Baris',
  used: 'N',
  others: 'O',
  difference: -0.741259,
  cells: 'L175',
  words: 'x',
};
/** A fact not listed above is still a text: codes to come must not break on it. */
const anyFact = (known: Record<string, unknown>): unknown =>
  new Proxy(known, { get: (target, key) => (key in target ? target[String(key)] : 'x1') });

const variants: Partial<Record<string, readonly unknown[]>> = {
  seems: ['html', 'csv', 'pdf', 'word', 'xls', 'zip', 'text', 'binary', 'json', 'yaml'],
  note: [true, false],
  suggestion: ['', 'A.1'],
  found: ['#DIV/0!', 'Z'],
  difference: [0.5, -0.5, 1e-9],
};
/** Which choices belong to which code, where one word means different things. */
const belongs: Partial<Record<Code, Record<string, readonly unknown[]>>> = {
  'yaml-too-large': { what: ['too-large', 'too-many-lines', 'too-deep'] },
  'yaml-forbidden': { what: ['alias', 'tag', 'directive', 'documents'] },
  'answer-shape': { expected: ['inputs', 'single'] },
  'shape-unexpected': { expected: ['mapping', 'list', 'text'] },
  'evidence-link-invalid': {
    what: ['spaces', 'scheme', 'local', 'personal', 'edit', 'search', 'word', 'malformed'],
  },
  'key-misplaced': { side: ['left', 'right'], answer: ['', 'Ya'] },
  'personal-data': { kind: ['nik', 'telephone'], found: ['081xxxxxxx90'], more: [0, 2] },
  'due-invalid': { why: ['calendar', 'partial', 'none'] },
  'cached-total-differs': { found: [88.5, '#DIV/0!'] },
  'score-differs': { found: [0.25], expected: [0.5], formula: ['', 'K4'] },
  'verdict-contradicts': { actual: [9.1], minimum: [9] },
  'not-carried': {
    what: [
      ...['unusable', 'blank', 'characters', 'length', 'evidence-split', 'evidence-joined', 'evidence-tpi'],
      ...['note-joined', 'count'],
    ],
    to: ['xlsx', 'yaml', 'portalrb'],
  },
  'no-worksheets': { what: ['folder', 'pattern', 'rows', 'list'], found: ['', '3 .pdf'] },
  'no-place': {
    what: ['prerequisites', 'unit', 'effort', 'person', 'due', 'zero-division'],
    to: ['portalrb', 'yaml'],
  },
  'zero-division-differs': { chosen: ['full', 'zero'], used: ['exclude', 'full'] },
  'round-unusable': { why: ['report', 'no-notes', 'swapped'] },
  'units-lines-odd': { why: ['nameless', 'headless', 'twice'] },
  'answer-hidden': { part: ['row', 'column', 'sheet'], count: [1, 2] },
};

describe('every code of the catalogue has a sentence in both languages', () => {
  test.each(Object.keys(severities) as Code[])('%s', (code) => {
    for (const lang of ['id', 'en'] as const) {
      const choices = { ...variants, ...belongs[code] };
      for (const [key, values] of Object.entries({ '': [null], ...choices })) {
        for (const value of values ?? []) {
          const base = Object.fromEntries(Object.entries(belongs[code] ?? {}).map(([k, v]) => [k, v[0]]));
          const params = anyFact({ ...facts, ...base, [key]: value }) as Params[Code];
          const sentence = messagesIn(lang).describe({ code, params } as Pick<Diagnostic, 'code' | 'params'>);
          expect(sentence.trim().length).toBeGreaterThan(10);
          expect(sentence).not.toMatch(/\[object|undefined|NaN| {2}/);
        }
      }
    }
  });
  test('sentences are not the same in both languages', () => {
    const same = (Object.keys(severities) as Code[]).filter((code) => {
      const chosen = Object.fromEntries(Object.entries(belongs[code] ?? {}).map(([k, v]) => [k, v[0]]));
      const params = anyFact({ ...facts, ...chosen });
      const [a, b] = (['id', 'en'] as const).map((lang) =>
        messagesIn(lang).describe({ code, params } as unknown as Pick<Diagnostic, 'code' | 'params'>),
      );
      return a === b;
    });
    expect(same).toEqual([]);
  });
});

describe('a number of a cell is quoted as Excel shows it, a text as it was typed', () => {
  const cell = { path: 'a.xlsx', sheet: 'LKE', row: 8, column: 11 };
  const text = { path: 'a.yaml', line: 3, column: 1 };
  test.each([
    ['0.75', 'id', cell, '"0,75"'],
    ['0.75', 'en', cell, '"0.75"'],
    ['0.75', 'id', text, '"0.75"'],
    ['1.000', 'id', cell, '"1.000"'],
  ] as const)('%j in %s', (found, lang, origin, quoted) => {
    const params = { found, allowed: 'A, B', odd: '', code: '', like: '' };
    expect(messagesIn(lang).describe({ code: 'answer-outside-scale', params, origin })).toContain(quoted);
  });
  test('a due date is a text', () => {
    const params = { found: '31.12', why: 'partial' } as const;
    expect(messagesIn('id').describe({ code: 'due-invalid', params, origin: cell })).toContain('"31.12"');
  });
});

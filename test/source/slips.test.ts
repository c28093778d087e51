import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/messages.js';
import { worksheetLimits } from '../../src/source/limits.js';
import { toPlain } from '../../src/source/node.js';
import { findSlips } from '../../src/source/slips/find.js';
import { parseYaml } from '../../src/source/yaml.js';
import { yamlDiagnostic } from '../../src/source/yaml-diagnostic.js';
import { counted } from '../support/counts.js';

const sheet = `versi: 1
instrumen: permenpanrb-90-2021
unit:
  nama: Puskesmas Contoh
  tahun: 2026
jawaban:
  A.I.1.i.a: Ya
  A.I.1.i.b: B
  A.I.1.ii.a: Ya
  A.I.1.ii.b:
    unit: A
    catatan: sudah
  A.I.1.ii.c: A
  A.II.1.i.a:
    unit:
      agen_perubahan: 6
      perubahan_dibuat: 5
  A.I.2.i.a: A
`;

/** The sheet with a line written in another way, and what is said of it. */
const slipsAfter = (line: string, written: string) => {
  expect(sheet).toContain(`${line}\n`);
  const text = sheet.replace(`${line}\n`, `${written}\n`);
  const parsed = parseYaml(text, worksheetLimits);
  const faults = 'faults' in parsed ? parsed.faults : [];
  return faults.map((fault) =>
    fault.kind === 'syntax'
      ? { kind: fault.slip.kind, at: fault.at, write: fault.slip.write, spaces: fault.slip.spaces }
      : { kind: fault.kind },
  );
};

const short = '  A.I.1.ii.a: Ya';
const note = '    catatan: sudah';

describe('a slip is told where it was made, with what to write', () => {
  it.each<[string, string, string, object]>([
    [
      'a forgotten colon',
      short,
      '  A.I.1.ii.a Ya',
      { kind: 'colon-missing', at: { line: 9, column: 3 }, write: 'A.I.1.ii.a: Ya' },
    ],
    ['of the first answer', '  A.I.1.i.a: Ya', '  A.I.1.i.a Ya', { kind: 'colon-missing', at: { line: 7 } }],
    [
      'of a long answer',
      '  A.I.1.ii.b:',
      '  A.I.1.ii.b',
      { kind: 'colon-missing', at: { line: 10 }, write: 'A.I.1.ii.b:' },
    ],
    ['of a side', '    unit: A', '    unit A', { kind: 'colon-missing', at: { line: 11 }, write: 'unit: A' }],
    [
      'of a note',
      note,
      '    catatan sudah ada SK',
      { kind: 'colon-missing', at: { line: 12 }, write: 'catatan: sudah ada SK' },
    ],
    [
      'of a count',
      '      agen_perubahan: 6',
      '      agen_perubahan 6',
      { kind: 'colon-missing', at: { line: 16 } },
    ],
    ['of a section', 'jawaban:', 'jawaban', { kind: 'colon-missing', at: { line: 6 }, write: 'jawaban:' }],
    ['of a blank answer', short, '  A.I.1.ii.a', { kind: 'colon-missing', write: 'A.I.1.ii.a:' }],
    ['an equals sign', short, '  A.I.1.ii.a = Ya', { kind: 'colon-missing', write: 'A.I.1.ii.a: Ya' }],
    ['a semicolon', short, '  A.I.1.ii.a; Ya', { kind: 'colon-missing', write: 'A.I.1.ii.a: Ya' }],
    ['a wide colon', short, '  A.I.1.ii.a\uff1aYa', { kind: 'colon-missing', write: 'A.I.1.ii.a: Ya' }],
    [
      'no space after the colon',
      short,
      '  A.I.1.ii.a:Ya',
      { kind: 'colon-stuck', at: { line: 9, column: 3 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'a note under a short answer',
      short,
      `${short}\n    catatan: SK ada`,
      { kind: 'under-value', at: { line: 10, column: 5 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'evidence under it',
      short,
      `${short}\n    bukti: https://x.id/a`,
      { kind: 'under-value', at: { line: 10 } },
    ],
    ['the TPI under it', short, `${short}\n      tpi: Tidak`, { kind: 'under-value', at: { line: 10 } }],
    [
      'an answer without indent',
      short,
      'A.I.1.ii.a: Ya',
      { kind: 'outdented', at: { line: 9, column: 1 }, spaces: 2 },
    ],
    [
      'one space too few',
      short,
      ' A.I.1.ii.a: Ya',
      { kind: 'misaligned', at: { line: 9, column: 2 }, spaces: 2 },
    ],
    [
      'one space too many',
      short,
      '   A.I.1.ii.a: Ya',
      { kind: 'indented', at: { line: 9, column: 4 }, spaces: 2 },
    ],
    ['one step too many', short, '    A.I.1.ii.a: Ya', { kind: 'indented', at: { line: 9 }, spaces: 2 }],
    [
      'a note one space too far left',
      note,
      '   catatan: sudah',
      { kind: 'misaligned', at: { line: 12 }, spaces: 4 },
    ],
    [
      'a note one step too far right',
      note,
      '      catatan: sudah',
      { kind: 'indented', at: { line: 12 }, spaces: 4 },
    ],
    [
      'a count one space too far left',
      '      perubahan_dibuat: 5',
      '     perubahan_dibuat: 5',
      { kind: 'misaligned', at: { line: 17 }, spaces: 6 },
    ],
    [
      "the unit's year one space too few",
      '  tahun: 2026',
      ' tahun: 2026',
      { kind: 'misaligned', at: { line: 5 }, spaces: 2 },
    ],
    [
      'an answer below its key',
      short,
      '  A.I.1.ii.a:\n  Ya',
      { kind: 'value-below', at: { line: 10 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'a note that goes on too far left',
      note,
      `${note}\n    dan sudah ditandatangani`,
      { kind: 'text-broken', at: { line: 13 }, spaces: 6 },
    ],
    [
      'and at the very left',
      note,
      `${note}\nSK tim kerja`,
      { kind: 'text-broken', at: { line: 13 }, spaces: 6 },
    ],
    [
      'and begins with "unit"',
      note,
      `${note}\n    unit kerja sudah rapat`,
      { kind: 'text-broken', at: { line: 13 } },
    ],
    [
      'a dash before a code',
      short,
      '  - A.I.1.ii.a: Ya',
      { kind: 'dash', at: { line: 9 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'the first answer without indent',
      '  A.I.1.i.a: Ya',
      'A.I.1.i.a: Ya',
      { kind: 'outdented', at: { line: 7, column: 1 }, spaces: 2 },
    ],
    [
      'the first part of an answer beside its code',
      '    unit: A',
      '  unit: A',
      { kind: 'outdented', at: { line: 11, column: 3 }, spaces: 4 },
    ],
    [
      'a dash and a note under a short answer',
      short,
      `${short}\n    - catatan: SK`,
      { kind: 'under-value', at: { line: 10 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'a key that nobody knows under a short answer',
      short,
      `${short}\n    keterangan: SK`,
      { kind: 'under-value', at: { line: 10 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'a text that goes on with a colon',
      note,
      `${note} ada\n      yaitu: SK`,
      { kind: 'colon-in-text', at: { line: 13 }, write: 'catatan: "sudah ada yaitu: SK"' },
    ],
    [
      'no blank behind the dash of a list',
      note,
      '    bukti:\n    -https://x.id/a',
      { kind: 'dash-stuck', at: { line: 13 }, write: '- https://x.id/a' },
    ],
    ['a question mark before text', note, '    catatan: ? sudah', { kind: 'special-start' }],
    [
      'a dash before text',
      note,
      '    catatan: - sudah',
      { kind: 'special-start', write: 'catatan: "- sudah"' },
    ],
    ['a tab', short, '\tA.I.1.ii.a: Ya', { kind: 'tab', at: { line: 9 } }],
    ['a tab before a note', note, '\t\tcatatan: sudah', { kind: 'tab', at: { line: 12 } }],
    [
      'blanks of a word processor',
      short,
      '\u00a0\u00a0A.I.1.ii.a: Ya',
      { kind: 'odd-space', at: { line: 9 }, spaces: 2 },
    ],
    [
      'an open quote',
      note,
      '    catatan: "sudah',
      { kind: 'quote-open', at: { line: 12 }, write: 'catatan: "sudah"' },
    ],
    [
      'an open single quote',
      note,
      "    catatan: 'sudah",
      { kind: 'quote-open', at: { line: 12 }, write: "catatan: 'sudah'" },
    ],
    [
      'an open quote before a key',
      short,
      '  "A.I.1.ii.a: Ya',
      { kind: 'quote-open', at: { line: 9 }, write: 'A.I.1.ii.a: Ya' },
    ],
    [
      'text behind a quote',
      note,
      '    catatan: "sudah" ada',
      { kind: 'quote-rest', at: { line: 12 }, write: `catatan: '"sudah" ada'` },
    ],
    [
      'an apostrophe in quotes',
      note,
      "    catatan: 'Jum'at sudah'",
      { kind: 'quote-rest', write: `catatan: "Jum'at sudah"` },
    ],
    [
      'curly quotes',
      note,
      '    catatan: \u201cRapat: 5 Maret\u201d',
      { kind: 'quote-curly', write: 'catatan: "Rapat: 5 Maret"' },
    ],
    ['an open bracket', note, '    catatan: [sudah', { kind: 'bracket-open', at: { line: 12 } }],
    [
      'an open brace',
      '  A.I.2.i.a: A',
      '  A.I.2.i.a: { unit: A',
      { kind: 'bracket-open', at: { line: 18 }, write: 'A.I.2.i.a: { unit: A}' },
    ],
    [
      'a colon in a note',
      note,
      '    catatan: Rapat: 5 Maret',
      { kind: 'colon-in-text', at: { line: 12 }, write: 'catatan: "Rapat: 5 Maret"' },
    ],
    ['an at sign', note, '    catatan: @kepala', { kind: 'special-start', write: 'catatan: "@kepala"' }],
    ['a percent sign', note, '    catatan: %', { kind: 'special-start' }],
    ['a bar before text', note, '    catatan: | sudah', { kind: 'special-start' }],
    [
      'answer and note on one line',
      short,
      '  A.I.1.ii.a: Ya, catatan: SK',
      { kind: 'two-on-line', at: { line: 9 } },
    ],
  ])('%s', (_, line, written, expected) => {
    expect(slipsAfter(line, written)).toMatchObject([expected]);
  });

  it('several slips are told together, each once', () => {
    const text = sheet
      .replace('A.I.1.i.a: Ya', 'A.I.1.i.a Ya')
      .replace(short, `${short}\n    catatan: satu\n    bukti: dua`)
      .replace('  A.I.2.i.a: A', 'A.I.2.i.a = A');
    expect(findSlips(text).map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'colon-missing 7',
      'under-value 10',
      'colon-missing 20',
    ]);
  });
});

describe('sound YAML holds no slips', () => {
  it.each<[string, string]>([
    ['a worksheet', sheet],
    [
      'comments and blanks',
      `# LKE: 2026\n\n${sheet.replace(short, `  # A.I.9: x\n${short}   # sudah: benar`)}`,
    ],
    ['lists', sheet.replace(note, '    bukti:\n      - https://x.id/a\n      - SK tim\n    tpi: B')],
    [
      'lists in line with their key',
      sheet.replace(note, '    bukti:\n    - https://x.id/a\n    - SK tim\n    tpi: B'),
    ],
    [
      'a text over several lines',
      sheet.replace(note, '    catatan: SK tim\n      dan notulen\n      unit kerja'),
    ],
    [
      'a text in block form',
      sheet.replace(note, '    catatan: |\n      Rapat: 5 Maret\n      - satu\n    tpi: B'),
    ],
    [
      'a quoted text over several lines',
      sheet.replace(note, '    catatan: "SK tim\n      dan: notulen"\n    tpi: B'),
    ],
    ['an answer on the next line', sheet.replace(short, '  A.I.1.ii.a:\n    Ya')],
    [
      'brackets over several lines',
      sheet.replace(note, '    bukti: [https://x.id/a,\n      https://x.id/b]'),
    ],
    ['links and times', sheet.replace(note, '    catatan: pukul 08:00 lihat https://x.id/a')],
    ['three spaces a step', sheet.replaceAll(/^( +)/gm, (spaces) => spaces.replaceAll('  ', '   '))],
    ['Windows line ends', sheet.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    expect(parseYaml(text, worksheetLimits)).toHaveProperty('node');
    expect(findSlips(text)).toEqual([]);
  });
});

describe('what YAML takes for something else is shown with quotes around it', () => {
  it.each([
    ['catatan: *penting', 'alias'],
    ['catatan: &SK', 'alias'],
    ['catatan: !penting sekali', 'tag'],
  ])('%s', (line, kind) => {
    const parsed = parseYaml(sheet.replace('catatan: sudah', line), worksheetLimits);
    const write = `catatan: "${line.slice(9)}"`;
    expect('faults' in parsed && parsed.faults).toMatchObject([
      { kind, at: { line: 12 }, found: line, write },
    ]);
    const said = 'faults' in parsed ? parsed.faults.map((fault) => yamlDiagnostic(fault, 'x')) : [];
    expect(said.map(messagesIn('id').describe).join()).toContain(write);
  });
});

const characters = fc.constantFrom(...':"\'[]{}-#&*!|>%@`\t ?,=;~.\r\n\u00a0\u201c'.split(''));
/** A character put in anywhere, some taken out. */
const character = fc.tuple(fc.nat(sheet.length), characters, fc.nat(6)).map(
  ([at, put, cut]) =>
    (text: string) =>
      text.slice(0, at) + put + text.slice(at + cut),
);
/** A line moved to the left or right, doubled, left out, or joined with the next. */
const line = fc.tuple(fc.nat(17), fc.integer({ min: -3, max: 6 })).map(([at, by]) => (text: string) => {
  const lines = text.split('\n');
  const found = lines[at] ?? '';
  if (by < 0) lines[at] = found.slice(Math.min(-by, found.length));
  else if (by < 4) lines[at] = ' '.repeat(by) + found;
  else if (by === 4) lines.splice(at, 0, found);
  else if (by === 5) lines.splice(at, 1);
  else lines.splice(at, 2, `${found} ${lines[at + 1] ?? ''}`);
  return lines.join('\n');
});

it('whatever is broken, no code of a parser reaches a reader, each place is in the file, each line is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(character, line), { minLength: 1, maxLength: 4 }), (mangles) => {
      const text = mangles.reduce((mangled, mangle) => mangle(mangled), sheet);
      const parsed = parseYaml(text, worksheetLimits);
      if (!('faults' in parsed)) return;
      const lines = text.split('\n');
      for (const fault of parsed.faults) {
        const diagnostic = yamlDiagnostic(fault, 'x');
        for (const lang of ['id', 'en'] as const) {
          const said = messagesIn(lang).describe(diagnostic);
          expect(said).not.toMatch(/\b[A-Z]{3,}_[A-Z_]+\b|undefined|null/);
        }
        if (!fault.at) continue;
        expect(fault.at.line).toBeLessThanOrEqual(lines.length);
        if (fault.kind !== 'syntax') continue;
        const at = lines[fault.at.line - 1] ?? '';
        expect(at).toContain(fault.slip.found.replace(/\.\.\.$/, ''));
      }
    }),
    { numRuns: counted(400, 5000) },
  );
});

describe('what is proposed can be written as it stands', () => {
  const written = (line: string) => {
    const result = parseYaml(`a:\n  ${line}\n`, worksheetLimits);
    if ('faults' in result) throw new Error(`${line}: ${JSON.stringify(result.faults)}`);
    return toPlain(result.node);
  };
  const proposed = (value: string): string => {
    const [first] = findSlips(`jawaban:\n  A.I.1.ii.b:\n    catatan: ${value}\n`);
    return first?.write ?? '';
  };
  it.each([
    ['D:\\SK: tim', 'D:\\SK: tim'],
    ['SK "tim": ada', 'SK "tim": ada'],
    ["D:\\SK: tim 'inti'", "D:\\SK: tim 'inti'"],
    ['@D:\\x', '@D:\\x'],
    ['“D:\\SK tim”', 'D:\\SK tim'],
    ['"D:\\SK', 'D:\\SK'],
    ['"D:\\', 'D:\\'],
    ['"SK" dan D:\\x', '"SK" dan D:\\x'],
    ['\'SK\' dan "ST"', '\'SK\' dan "ST"'],
    ['Lihat: SK', 'Lihat: SK'],
  ])('catatan: %s', (value, said) => {
    expect(written(proposed(value))).toEqual({ a: { catatan: said } });
  });
  it('any text with a colon in it, or that begins with a mark', () => {
    const piece = fc.constantFrom(
      'SK',
      '\\',
      '"',
      "'",
      ': ',
      ' ',
      'tim',
      'D:\\S',
      '\\x',
      '#1',
      '{',
      ']',
      ',',
      '-',
    );
    const text = fc
      .tuple(fc.constantFrom('a: ', '@', '%', 'D:\\S: '), fc.array(piece, { maxLength: 8 }))
      .map(([start, rest]) => `${start}x${rest.join('')}y`)
      .filter((value) => value.length < 60 && !/\s#/.test(value));
    fc.assert(
      fc.property(text, (value) => {
        const line = proposed(value);
        expect(line).not.toBe('');
        expect(written(line)).toEqual({ a: { catatan: value } });
      }),
      { numRuns: counted(100, 1000) },
    );
  });
});

describe('a merge that was not finished', () => {
  const [top, bottom] = ['<<<<<<< HEAD\n', '>>>>>>> kiriman\n'];
  const both = `${top}  A.I.1.i.b: B\n=======\n  A.I.1.i.b: C\n${bottom}`;
  it.each([
    ['between answers', sheet.replace('  A.I.1.i.b: B\n', both), 8],
    ['at the beginning', `${top}versi: 1\n=======\nversi: 2\n${bottom}${sheet}`, 1],
    [
      'with the version before both',
      sheet.replace('  A.I.1.i.b: B\n', both.replace('===', '||||||| abc\n  A.I.1.i.b: A\n===')),
      8,
    ],
  ])('is told once, where it begins: %s', (_, text, line) => {
    expect('faults' in parseYaml(text, worksheetLimits)).toBe(true);
    expect(findSlips(text)).toMatchObject([{ kind: 'conflict', line }]);
  });
  it.each([
    ['one end alone', sheet.replace('  A.I.1.i.b: B\n', top)],
    ['the other end alone', sheet.replace('  A.I.1.i.b: B\n', bottom)],
    ['fewer marks', sheet.replace('  A.I.1.i.b: B\n', '<<<<<< a\n>>>>>> b\n')],
  ])('is not seen in %s', (_, text) => {
    expect(findSlips(text).map(({ kind }) => kind)).not.toContain('conflict');
  });
});

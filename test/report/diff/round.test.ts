import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeWorksheet } from '../../../src/check/judgement.js';
import { answerOf } from '../../../src/report/diff/answers.js';
import { onlyAgrees } from '../../../src/report/diff/round/agreement.js';
import { hasNewComment } from '../../../src/report/diff/round/comments.js';
import { buildRound, tpiChanged } from '../../../src/report/diff/round/round.js';
import type { Round, RoundItem } from '../../../src/report/diff/round/round-schema.js';
import { comparedReport } from '../../../src/report/diff/scored.js';
import { subjectOf } from '../../../src/report/diff/subject.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import type { Book, Worksheet } from '../../../src/worksheet/worksheet.js';
import { counted } from '../../support/counts.js';
import { readYaml } from '../../support/worksheets.js';
import { mini } from './subjects.js';

const yaml = (lines: string) => `versi: 1\ninstrumen: ${mini.id}\njawaban:\n${lines.replace(/^/gm, '  ')}\n`;

function opened(lines: string, change: Partial<Worksheet> = {}) {
  const worksheet = { ...readYaml(yaml(lines), mini), ...change };
  expect(worksheet.diagnostics).toEqual([]);
  const judgement = judgeWorksheet(mini, worksheet, { policy: defaultPolicy });
  const source = { path: 'w.yaml', sha256: ''.padEnd(64, '0') };
  const findings = { instrument: mini, worksheet, source, judgement };
  const report = comparedReport(findings, { toolVersion: '1', lang: 'id' });
  const subject = subjectOf(report, 'unit', 'w.yaml', judgement.assessments[0] ?? null);
  if (!subject) throw new Error('no unit');
  return { findings, subject };
}

function roundOf(a: string, b: string, change: Partial<Worksheet> = {}): Round {
  const [from, to] = [opened(a, change), opened(b)];
  const answers = (id: string) => ({ a: answerOf(from.subject, id), b: answerOf(to.subject, id) });
  return buildRound({ a: from.findings, b: to.findings, answers, lang: 'id' });
}

function item(a: string, b: string, id = 'P.1.a'): RoundItem {
  const found = roundOf(a, b).items.find((one) => one.id === id);
  if (!found) throw new Error(`nothing is said of ${id}`);
  return found;
}

/** The long form of an answer, its parts in a row. */
const P = (...parts: string[]) => `P.1.a: { ${parts.join(', ')} }`;
const asked = ['unit: B', 'tpi: C', 'catatan_tpi: bukti kurang'];

/** What the unit wrote in A, and what became of it: the TPI's part stays. */
const said = (
  before: string[],
  later: [string, RoundItem['state']][],
): [string, string, string, RoundItem['state']][] =>
  later.map(([after, state]) => [`${before} => ${after}`, P(...asked, ...before), P(...asked, after), state]);

describe('what became of a note', () => {
  test.each([
    ['nothing changed', P(...asked), P(...asked), 'open'],
    ['the answer lowered', P(...asked), P('unit: C', 'tpi: C', 'catatan_tpi: bukti kurang'), 'answered'],
    ['the answer raised', P(...asked), P('unit: A', 'catatan_tpi: bukti kurang'), 'answered'],
    ['the answer emptied', P(...asked), P('tpi: C', 'catatan_tpi: bukti kurang'), 'open'],
    ['the answer made invalid', P(...asked), P('unit: Z', 'tpi: C'), 'open'],
    ['the answer written otherwise', P(...asked), P('unit: b', 'tpi: C'), 'open'],
    ['a blank filled', P('tpi: C', 'catatan_tpi: isi dulu'), P('unit: C', 'tpi: C'), 'answered'],
    ['a new note', P(...asked), P(...asked, 'catatan: notulen rapat 3 Mei'), 'answered'],
    ['a note that says nothing', P(...asked), P(...asked, 'catatan: sudah dilengkapi'), 'open'],
    ['new evidence', P(...asked), P(...asked, 'bukti: ["https://a.go.id/x"]'), 'answered'],
    ['a new link in the note', P(...asked), P(...asked, 'catatan: "lihat https://a.go.id/x"'), 'answered'],
    ...said(
      ['catatan: SK nomor 4 tim kerja'],
      [
        ['catatan: SK nomor 4 tim kerja.', 'open'],
        ['catatan: "SK nomor 4 tim kerja 👍"', 'open'],
        ['catatan: "(SK) nomor 4: TIM kerja!"', 'open'],
        ['catatan: "SK nomor 4 tim\\u200b kerja"', 'open'],
        ['catatan: "SK nomor 4 tim kerja (sudah dilengkapi)"', 'open'],
        ['catatan: "SK nomor 4 tim kerja; bukti kurang"', 'open'],
        ['catatan: Bukti kurang!', 'open'],
        ['bukti: ["SK nomor 4 tim kerja."]', 'open'],
        ['catatan: "SK nomor 4 tim kerja; notulen rapat pleno"', 'answered'],
        ['catatan: SK nomor 5 tim kerja', 'answered'],
      ],
    ),
    ...said(
      ['catatan: "SK nomor 4; laporan monev"'],
      [
        ['catatan: "laporan monev; SK nomor 4"', 'open'],
        ['catatan: "laporan monev\\nSK nomor 4"', 'open'],
        ['catatan: "laporan monev; SK nomor 4; foto kegiatan"', 'answered'],
      ],
    ),
    ...said(
      ['bukti: ["https://a.go.id/x?id=1"]'],
      [
        ['bukti: ["https://a.go.id/x?id=1#bagian"]', 'open'],
        ['bukti: ["https://a.go.id/x/?id=1&usp=sharing"]', 'open'],
        ['bukti: ["https://a.go.id/x?usp=drive_link&id=1"]', 'open'],
        ['catatan: "lihat https://a.go.id/x?id=1#bagian."', 'open'],
        ['bukti: ["https://a.go.id/x?id=2"]', 'answered'],
      ],
    ),
    ['evidence that is none', P(...asked), P(...asked, 'bukti: [belum ada]'), 'open'],
    ['evidence withdrawn', P(...asked, 'bukti: [SK tim, laporan]'), P(...asked, 'bukti: [SK tim]'), 'open'],
    [
      'the same link written otherwise',
      P(...asked, 'bukti: ["https://a.go.id/x"]'),
      P(...asked, 'bukti: ["http://A.go.id/x/"]'),
      'open',
    ],
    [
      'evidence moved into the note',
      P(...asked, 'bukti: ["https://a.go.id/x"]'),
      P(...asked, 'catatan: "https://a.go.id/x"'),
      'open',
    ],
    [
      'a note moved to evidence',
      P(...asked, 'catatan: SK nomor 4'),
      P(...asked, 'bukti: [SK nomor 4]'),
      'open',
    ],
    ['the TPI emptied its note', P(...asked), P('unit: B', 'tpi: C'), 'open'],
    ['the TPI gave way and left no note', P(...asked), P('unit: B', 'tpi: B'), 'settled'],
    ['the TPI gave way and agrees', P(...asked), P('unit: B', 'tpi: B', 'catatan_tpi: Sesuai'), 'settled'],
    ['the TPI gave way and asks on', P(...asked), P('unit: B', 'tpi: B', 'catatan_tpi: Sesuai?'), 'open'],
    [
      'the TPI gave way in part, and agrees',
      P(...asked),
      P('unit: A', 'tpi: C', 'catatan_tpi: ok'),
      'answered',
    ],
    ['the TPI gave way in part', P('unit: A', 'tpi: C'), P('unit: A', 'tpi: B'), 'open'],
    ['the TPI gave way but its note stands', P(...asked), P('unit: B', 'tpi: B', asked[2] ?? ''), 'open'],
    ['lowered without a note', P('unit: B', 'tpi: C'), P('unit: B', 'tpi: C'), 'open'],
    ['a note that agrees', P('unit: B', 'tpi: B', 'catatan_tpi: Sudah sesuai.'), P('unit: B'), 'agreed'],
    ['agreeing words beside a lower answer', P('unit: B', 'tpi: C', 'catatan_tpi: ok'), P('unit: B'), 'open'],
    ['agreeing words beside a blank', P('unit: B', 'catatan_tpi: ok'), P('unit: B'), 'open'],
    [
      'words that may ask are no agreement',
      P('unit: B', 'tpi: B', 'catatan_tpi: belum sesuai'),
      P('unit: B'),
      'open',
    ],
    ['a TPI that answers higher asks nothing', P('unit: C', 'tpi: B'), P('unit: B', 'tpi: B'), null],
  ] as [string, string, string, RoundItem['state']][])('%s', (_, a, b, state) => {
    expect(item(a, b).state).toBe(state);
  });
  test.each([
    ['P.1.a: { unit: B, tpi: Z, catatan_tpi: mana }', 'P.1.a', 'invalid'],
    ['P.2.a: { unit: { jumlah: 4, sudah: 2 }, tpi: { jumlah: 4 }, catatan_tpi: mana }', 'P.2.a', 'partial'],
    ['P.1.a: { unit: B, catatan_tpi: mana }', 'P.1.a', 'blank'],
  ])('what the TPI did not answer soundly is told apart: %s', (a, id, state) => {
    expect(item(a, a, id)).toMatchObject({ state: 'open', tpi: { a: null, cut: null, stateA: state } });
  });
  test('what is asked nothing and did not rise is not told', () => {
    expect(roundOf('P.1.a: { unit: B, tpi: B }', 'P.1.a: { unit: C, tpi: B }').items).toEqual([]);
  });
  test('notes beside counts are notes, and so are replies beside them', () => {
    const a =
      'P.2.a: { unit: { jumlah: 4, sudah: 2 }, tpi: { jumlah: 4, sudah: { nilai: 2, catatan: mana } } }';
    const b = 'P.2.a: { unit: { jumlah: 4, sudah: { nilai: 2, catatan: daftar hadir Mei } } }';
    expect(item(a, a, 'P.2.a')).toMatchObject({ state: 'open', tpi: { notes: 'sudah: mana' } });
    expect(item(a, b, 'P.2.a')).toMatchObject({ state: 'answered', unit: { notes: 'daftar hadir Mei' } });
  });
  test.each([
    [P(...asked), P('unit: B', 'tpi: C', 'catatan_tpi: "Bukti  KURANG"'), 'same', null],
    [P(...asked), P('unit: B', 'catatan_tpi: cukup'), 'changed', 'cukup'],
    [P(...asked), `${P('unit: B')}\nP.1.b: { unit: Ya, catatan_tpi: mana }`, 'emptied', null],
    [P(...asked), P('unit: B'), 'absent', null],
    [P('unit: B', 'tpi: B'), P('unit: B', 'catatan_tpi: mana'), 'new', 'mana'],
  ])('the note itself in B: %s, %s', (a, b, state, notes) => {
    expect(item(a, b).tpi.later).toEqual({ state, notes });
  });
});

test.each([
  ...['Sesuai', 'sesuai.', '✓ sesuai', '✔️ Sudah lengkap', '(ok)', 'Sudah lengkap; sesuai'],
  ...['tidak ada catatan', 'no comments', 'jawaban: sesuai', 'sesuai / ok'],
])('"%s" only agrees', (note) => {
  expect(onlyAgrees(note)).toBe(true);
});

test.each([
  ...[
    'Sudah lengkap?',
    '❌ sesuai',
    'Sesuai ✗',
    '!= sesuai',
    '≠ sesuai',
    '👎 ok',
    'ok!',
    'sesuai *',
    '"sesuai"',
  ],
  ...['tidak ada catatan?', 'sesuai / ok?', 'sesuai / mana', 'ok/sesuai', 'belum sesuai', '✓', ''],
])('"%s" may ask for something', (note) => {
  expect(onlyAgrees(note)).toBe(false);
});

describe('answers of the TPI in B', () => {
  const a = 'P.1.a: { unit: B, tpi: B }\nP.1.b: { unit: Ya, tpi: Ya }';
  test.each([
    ['one is gone', 'P.1.a: { unit: B }\nP.1.b: { unit: Ya, tpi: Ya }', ['P.1.a'], []],
    ['one is invalid', 'P.1.a: { unit: B, tpi: Z }\nP.1.b: { unit: Ya, tpi: Ya }', [], ['P.1.a']],
    ['one is another', 'P.1.a: { unit: B, tpi: C }\nP.1.b: { unit: Ya, tpi: Ya }', [], ['P.1.a']],
    ['all are as they were', a, [], []],
    ['none are there, as when the unit sends its own file', 'P.1.a: B\nP.1.b: Ya', [], []],
  ])('%s', (_, b, gone, changed) => {
    const { items, counts } = roundOf(a, b);
    expect(items.filter(({ tpi }) => tpi.gone).map(({ id }) => id)).toEqual(gone);
    expect(items.filter(tpiChanged).map(({ id }) => id)).toEqual(changed);
    expect(counts.tpiChanged).toBe(changed.length);
  });
});

describe('what is behind an answer that rose', () => {
  const others = ['P.1.b', 'P.2.a', 'P.2.b', 'H.a', 'H.b'];
  const everywhere = others.map((id) => `${id}: { bukti: ["https://a.go.id/x"] }`).join('\n');
  test.each([
    ['nothing', P('unit: B'), P('unit: A'), 'none'],
    ['only a note', P('unit: B'), P('unit: A', 'catatan: SK nomor 4'), 'note'],
    ['a note that says nothing', P('unit: B'), P('unit: A', 'catatan: ada'), 'none'],
    ['evidence', P('unit: B'), P('unit: A', 'bukti: ["https://a.go.id/x"]'), 'evidence'],
    ['evidence that it had', P('unit: B', 'bukti: [SK]'), P('unit: A', 'bukti: [sk]'), 'none'],
    ['no evidence', P('unit: B'), P('unit: A', 'bukti: [belum ada]'), 'none'],
    ['up to the TPI', P('unit: B', 'tpi: A'), P('unit: A', 'tpi: A'), 'tpi'],
    ['beyond the TPI', P('unit: C', 'tpi: B'), P('unit: A', 'tpi: B'), 'none'],
    ['the TPI of B only', P('unit: B', 'tpi: B'), P('unit: A', 'tpi: A'), 'none'],
    ['from a blank', 'P.1.b: Ya', P('unit: B'), 'none'],
    ['from an invalid answer', P('unit: Z'), P('unit: B'), 'none'],
    [
      'a link of everything',
      P('unit: B'),
      `${P('unit: A', 'bukti: ["https://a.go.id/x"]')}\n${everywhere}`,
      'shared',
    ],
    [
      'such a link and one of its own',
      P('unit: B'),
      `${P('unit: A', 'bukti: ["https://a.go.id/x", "https://a.go.id/y"]')}\n${everywhere}`,
      'evidence',
    ],
  ] as [string, string, string, RoundItem['rise']][])('%s', (_, a, b, rise) => {
    expect(item(a, b).rise).toBe(rise);
  });
  test('counts that come to the same did not rise; a share that is greater did', () => {
    const of = (done: number, all: number) => `P.2.a: { jumlah: ${all}, sudah: ${done} }`;
    expect(roundOf(of(2, 4), of(4, 8)).items).toEqual([]);
    expect(item(of(2, 4), of(3, 4), 'P.2.a')).toMatchObject({ rise: 'none', unit: { change: 'raised' } });
  });
  test('a link that is repeated at one indicator is one; where else it stands is told', () => {
    const b = `${P('unit: A', 'bukti: ["https://a.go.id/x", "https://a.go.id/x/"]')}
P.1.b: { unit: Ya, bukti: ["https://a.go.id/x"] }`;
    expect(item(P('unit: B'), b).unit).toMatchObject({ added: 1, elsewhere: ['P.1.b'], faults: [] });
  });
  test('a link that others cannot open is told', () => {
    const b = P('unit: A', 'bukti: ["https://drive.google.com/drive/my-drive"]');
    expect(item(P('unit: B'), b).unit.faults).toEqual(['personal']);
  });
});

test('the same worksheet twice leaves everything open', () => {
  const a = `${P(...asked)}\nP.1.b: { unit: Ya, tpi: Tidak }`;
  expect(roundOf(a, a).counts).toMatchObject({ notes: 1, loweredOnly: 1, open: 2, answered: 0, raised: 0 });
});

test('of a file without a place for evidence nothing is known', () => {
  const columns = { unit: { answer: 1, notes: null }, evidenceHeaded: false } as unknown as Book['columns'];
  const placeless = { book: { columns } as Book };
  const b = P('unit: A', 'bukti: [SK 4/2026]');
  const { withoutPlace, items, counts } = roundOf(P('unit: B'), b, placeless);
  expect([withoutPlace, items[0]?.rise, counts.unsupported]).toEqual([['a'], 'unknown', 1]);
  expect(roundOf(P('unit: B', 'tpi: A'), b, placeless).items[0]?.rise).toBe('tpi');
});

test.each([
  ['a new comment', 'SK 4 sudah diunggah', undefined, true],
  ['the comment of A', 'sama', 'Sama.', false],
  ['a comment that repeats the TPI', 'bukti kurang', undefined, false],
  ['no comment', undefined, undefined, false],
])('comments of nobody known are told and are no reply: %s', (_, later, before, isTold) => {
  const answer = (text: string | undefined) => {
    const { findings } = opened(P(...asked));
    const read = findings.worksheet.answers.get('P.1.a');
    if (!read) throw new Error('no answer');
    const notes = text === undefined ? null : { raw: text, signed: '', origin: findings.worksheet.origin };
    return { ...read, sides: { ...read.sides, unit: { ...read.sides.unit, notes } } };
  };
  expect(hasNewComment(answer(before), answer(later), ['bukti kurang'])).toBe(isTold);
});

describe('any two worksheets', () => {
  const text = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });
  const parts = (...levels: string[]) =>
    fc.record({
      unit: text(...levels, 'Z'),
      tpi: text(...levels),
      catatan: text('SK 4/2026', 'ada', 'https://a.go.id/x'),
      catatan_tpi: text('mana', 'sesuai', 'belum ada'),
      bukti: text('["https://a.go.id/x"]', '[belum ada]', '[SK 5/2026, "https://a.go.id/y"]'),
    });
  const pair = fc.record({
    'P.1.a': parts('A', 'B', 'C', 'D'),
    'P.1.b': parts('Ya', 'Tidak'),
    'H.b': parts('A', 'B', 'C', 'D', 'E'),
  });
  const linesOf = (given: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>) =>
    Object.entries(given)
      .map(([id, own]) => {
        const said = Object.entries(own).flatMap(([key, value]) => (value ? `${key}: ${value}` : []));
        return said.length > 0 ? `${id}: { ${said.join(', ')} }` : '';
      })
      .filter((line) => line !== '')
      .join('\n');
  const runs = { numRuns: counted(60, 600) };

  test('every note and every lowered answer has one state, every rise one reason', () => {
    fc.assert(
      fc.property(pair, pair, (from, to) => {
        const [a, b] = [linesOf(from), linesOf(to)];
        const { counts, items } = roundOf(a, b);
        const told = new Map(items.map((one) => [one.id, one]));
        expect(told.size).toBe(items.length);
        expect(counts.open + counts.answered + counts.settled + counts.agreed).toBe(
          counts.notes + counts.loweredOnly,
        );
        const [x, y] = [opened(a).findings.judgement, opened(b).findings.judgement];
        for (const id of Object.keys(from) as (keyof typeof from)[]) {
          const points = ({ assessments }: typeof x, by: string) =>
            assessments.find((one) => one.by === by)?.nodes.get(id)?.points;
          const [before, after, tpi] = [points(x, 'unit'), points(y, 'unit'), points(x, 'tpi')];
          const item = told.get(id);
          expect(item?.asked.includes('note') ?? false).toBe(from[id].catatan_tpi !== undefined);
          expect((item?.rise ?? null) !== null).toBe((after?.compare(before ?? 0) ?? 0) > 0);
          const isAnswered = from[id].tpi !== undefined && before !== undefined;
          const isLowered = isAnswered && tpi !== undefined && tpi.compare(before) < 0;
          expect(item?.asked.includes('lowered') ?? false).toBe(isLowered);
        }
      }),
      runs,
    );
  });
  test('beside itself nothing is answered and nothing rose', () => {
    fc.assert(
      fc.property(pair, (given) => {
        const { counts } = roundOf(linesOf(given), linesOf(given));
        expect([counts.answered, counts.settled, counts.raised, counts.newNotes]).toEqual([0, 0, 0, 0]);
      }),
      runs,
    );
  });
});

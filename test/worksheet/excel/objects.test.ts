import { describe, expect, it, test } from 'vitest';
import { parseAddress } from '../../../src/workbook/address.js';
import type { Comment, Control, Sheet } from '../../../src/workbook/workbook.js';
import { supportOf } from '../../../src/worksheet/evidence/support.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import { fill, headers, instrument, lines, sheetOf, someAnswers, type Value, workbookOf } from './sheets.js';

const answers = { ...someAnswers(), 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' };

/** The layout with both sides; the rows of A.I.1.i.a and b are 6 and 7. */
function sheet(objects: Partial<Sheet> = {}, cells: Readonly<Record<string, Value>> = {}): Sheet {
  const table = lines(headers.portalrb ?? {});
  fill(table, 'K', answers);
  fill(table, 'N', answers);
  for (const [name, value] of Object.entries(cells)) {
    const { row } = parseAddress(name);
    const line = table[row - 2];
    if (line) line.cells[name.replace(/\d+/, '')] = value;
  }
  return { ...sheetOf(table), ...objects };
}
const rowOf = (id: string) => {
  const at = lines(headers.portalrb ?? {}).findIndex(({ node, input }) => node?.id === id && !input);
  return at + 2;
};
const [a, b] = [rowOf('A.I.1.i.a'), rowOf('A.I.1.i.b')];
const comment = (cell: string, text: string, author = ''): Comment => ({
  ...parseAddress(cell),
  text,
  author,
});

function read(main: Sheet, ...others: Sheet[]) {
  const worksheet = readExcelWorksheet(workbookOf(main, ...others), 'x.xlsx', instrument);
  const side = (id: string, by: 'unit' | 'tpi' = 'unit') => worksheet.answers.get(id)?.sides[by];
  return { worksheet, side, codes: worksheet.diagnostics.map(({ code }) => code) };
}

describe('comments', () => {
  test.each<[string, Comment, 'unit' | 'tpi']>([
    ['on the unit’s answer', comment(`K${a}`, 'SK No 12/2026'), 'unit'],
    ['on the unit’s note', comment(`L${a}`, 'SK No 12/2026'), 'unit'],
    ['on the assessors’ answer', comment(`N${a}`, 'belum cukup'), 'tpi'],
    ['on the assessors’ note', comment(`Q${a}`, 'belum cukup'), 'tpi'],
    ['by an assessor on the unit’s answer', comment(`K${a}`, 'belum cukup', 'TPI Inspektorat'), 'tpi'],
  ])('%s are notes of their side', (_, one, by) => {
    const { side, codes } = read(sheet({ comments: [one] }));
    expect(side('A.I.1.i.a', by)?.notes?.raw).toBe(one.text);
    expect(side('A.I.1.i.a', by === 'unit' ? 'tpi' : 'unit')?.notes).toBeNull();
    expect(codes).toEqual(['comments-read']);
  });
  it('on a cell of evidence are evidence', () => {
    const { worksheet } = read(sheet({ comments: [comment(`M${a}`, 'https://contoh.go.id/a.pdf')] }));
    expect(worksheet.answers.get('A.I.1.i.a')?.evidence.map(({ raw }) => raw)).toEqual([
      'https://contoh.go.id/a.pdf',
    ]);
  });
  it('stand beside a note that is there', () => {
    const { side } = read(sheet({ comments: [comment(`K${a}`, 'SK No 12/2026')] }, { [`L${a}`]: 'Notulen' }));
    expect(side('A.I.1.i.a')?.notes?.raw).toBe('Notulen\nSK No 12/2026');
  });
  const supportIn = (comments: Comment[], cells: Readonly<Record<string, Value>> = {}) =>
    supportOf(read(sheet({ comments }, cells)).worksheet, new Set()).get('A.I.1.i.a');
  test.each<[string, Comment, Readonly<Record<string, Value>>, boolean, string | undefined]>([
    ['by the unit', comment(`K${a}`, 'SK No 12/2026', 'Tim Unit Kerja'), {}, true, undefined],
    ['by the unit that say nothing', comment(`K${a}`, 'belum ada', 'Tim Unit Kerja'), {}, false, 'empty'],
    ['by nobody', comment(`K${a}`, 'SK No 12/2026'), {}, false, 'comment'],
    ['by someone', comment(`K${a}`, 'SK No 12/2026', 'Budi'), {}, false, 'comment'],
    ['by nobody on evidence', comment(`M${a}`, 'SK No 12/2026'), {}, false, 'comment'],
    ['by nobody that say nothing', comment(`K${a}`, 'belum ada'), {}, false, 'empty'],
    [
      'by nobody beside an empty note',
      comment(`K${a}`, 'SK No 12/2026'),
      { [`L${a}`]: 'belum ada' },
      false,
      'comment',
    ],
    [
      'by nobody beside a note',
      comment(`K${a}`, 'mana?'),
      { [`L${a}`]: 'Notulen rapat tim' },
      true,
      undefined,
    ],
    ['by nobody with a link', comment(`K${a}`, 'https://contoh.go.id/a.pdf'), {}, true, undefined],
  ])(
    '%s stand behind an answer only where they are known to be the unit’s',
    (_, one, cells, supported, why) => {
      const found = supportIn([one], cells);
      expect([found?.supported, found?.instead?.why]).toEqual([supported, why]);
    },
  );
  test.each<[string, Comment]>([
    ['on a header', comment('K2', 'isi di sini')],
    ['on a question', comment(`G${a}`, 'apa maksudnya?')],
    ['on a heading', comment(`K${a - 1}`, 'area 1')],
  ])('%s are named, and no notes', (_, one) => {
    const { side, codes, worksheet } = read(sheet({ comments: [one] }));
    expect(codes).toEqual(['comments-unread']);
    expect(side('A.I.1.i.a')?.notes).toBeNull();
    expect(worksheet.diagnostics[0]?.params).toMatchObject({ count: 1, more: 0 });
  });
  it('are told in one line, the first cells by name', () => {
    const comments = Array.from({ length: 30 }, () => comment(`K${a}`, 'SK'));
    const [line, ...more] = read(sheet({ comments })).worksheet.diagnostics;
    expect([line?.params, more]).toEqual([{ count: 30, cells: expect.any(String), more: 18 }, []]);
  });
});

describe('list boxes', () => {
  const list: Control = { link: `$K$${b}`, list: 'Ref!$A$1:$A$3' };
  const items = sheetOf(
    ['A', 'B', 'C'].map((text) => ({ cells: { A: text } })),
    { name: 'Ref', top: 1 },
  );
  const at = (value: Value, control: Control = list) => {
    const { side, codes } = read(sheet({ controls: [control] }, { [`K${b}`]: value }), items);
    return [side('A.I.1.i.b')?.value?.raw ?? null, side('A.I.1.i.b')?.value?.unusable ?? false, codes];
  };
  test.each<[Value, unknown]>([
    [1, ['A', false, ['answer-chosen']]],
    [3, ['C', false, ['answer-chosen']]],
    [0, [null, false, []]],
    [4, ['4', true, ['answer-position']]],
    ['B', ['B', false, []]],
  ])('a cell that holds %s', (value, expected) => {
    expect(at(value)).toEqual(expected);
  });
  test.each<[string, Control]>([
    ['whose list must be calculated', { ...list, list: 'OFFSET(Ref!$A$1,0,0,3)' }],
    ['without a list', { link: list.link }],
  ])('one %s gives a number that is no answer', (_, control) => {
    expect(at(2, control)).toEqual(['2', true, ['answer-position']]);
  });
  it('control: a number in a cell without a control is what it is', () => {
    expect(at(2, { ...list, link: `$K$${a}` })[0]).toBe('2');
  });
  const boxes = (values: (id: string, i: number) => Value) => {
    const table = lines(headers.portalrb ?? {});
    table.forEach((line, i) => {
      if (line.node?.kind === 'indicator') line.cells.K = values(line.node.id, i);
    });
    const controls = table.map((_, i) => ({ link: `$K$${i + 2}`, list: list.list ?? '' }));
    return { ...sheetOf(table, { name: 'Kosong' }), controls };
  };
  it('nothing chosen anywhere is no answer: the filled sheet is read', () => {
    const { codes } = read(
      boxes(() => 0),
      sheet(),
      items,
    );
    expect(codes).toEqual([]);
  });
  it('control: without controls the zeros are answers', () => {
    const { controls, ...zeros } = boxes(() => 0);
    expect(() => read(zeros, sheet(), items)).toThrow();
  });
  it('many controls read their list, and the names, once', () => {
    let reads = 0;
    const counted = items.rows.map((row) => ({
      ...row,
      get number() {
        reads++;
        return row.number;
      },
    }));
    const names = [{ sheet: null, formula: 'Ref!$A$1:$A$3' }].map((one) => ({
      ...one,
      get name() {
        reads++;
        return 'PilABC';
      },
    }));
    const controls = Array.from({ length: 2000 }, () => ({ ...list, list: 'PilABC' }));
    const main = sheet({ controls }, { [`K${b}`]: 2 });
    const book = { ...workbookOf(main, { ...items, rows: counted }), names };
    const answer = readExcelWorksheet(book, 'x.xlsx', instrument).answers.get('A.I.1.i.b');
    expect(answer?.sides.unit.value?.raw).toBe('B');
    expect(reads).toBeLessThan(200);
  });
  it('a list by a defined name is found', () => {
    const main = sheet({ controls: [{ ...list, list: 'PilABC' }] }, { [`K${b}`]: 2 });
    const book = {
      ...workbookOf(main, items),
      names: [{ name: 'pilabc', sheet: null, formula: 'Ref!$A$1:$A$3' }],
    };
    const answer = readExcelWorksheet(book, 'x.xlsx', instrument).answers.get('A.I.1.i.b');
    expect(answer?.sides.unit.value?.raw).toBe('B');
  });
});

describe('floating pictures', () => {
  const pictures = (...cells: string[]) => ({ pictures: cells.map((cell) => parseAddress(cell)) });
  test('near evidence are said once', () => {
    const { worksheet } = read(sheet(pictures(`M${a}`, `M${b}`, `M${b}`)));
    const params = { count: 3, cells: `M${a}, M${b}`, more: 0 };
    expect(worksheet.diagnostics).toMatchObject([{ code: 'pictures-floating', params }]);
  });
  test.each(['B1', 'M2', `B${a}`, 'K400'])('control: a logo at %s is not', (cell) => {
    expect(read(sheet(pictures(cell))).codes).toEqual([]);
  });
});

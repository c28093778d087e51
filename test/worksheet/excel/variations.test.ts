import { describe, expect, it } from 'vitest';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import type { Worksheet } from '../../../src/worksheet/worksheet.js';
import {
  fill,
  headers,
  instrument,
  type Line,
  lineOf,
  lines,
  type SheetOptions,
  sheetOf,
  someAnswers,
  workbookOf,
} from './sheets.js';

const answers = someAnswers();

/** All answers of one side, by `id` or `id#key`. */
function flat(worksheet: Worksheet, side: 'unit' | 'tpi'): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [id, answer] of worksheet.answers) {
    const { value, inputs } = answer.sides[side];
    if (value) entries.push([id, value.raw]);
    for (const [key, input] of inputs) entries.push([`${id}#${key}`, input.raw]);
  }
  return Object.fromEntries(entries);
}

const texts = (table: Line[], change: (text: string, column: string) => string | null) => {
  for (const line of table.slice(1)) {
    for (const [column, value] of Object.entries(line.cells)) {
      if (typeof value === 'string' && column !== 'K') line.cells[column] = change(value, column);
    }
  }
};

const moveColumns = (table: Line[], from: number, by: number) => {
  for (const line of table) {
    const moved = Object.entries(line.cells).map(([c, v]) => [
      c.charCodeAt(0) - 64 >= from ? String.fromCharCode(c.charCodeAt(0) + by) : c,
      v,
    ]);
    for (const column of Object.keys(line.cells)) delete line.cells[column];
    Object.assign(line.cells, Object.fromEntries(moved));
  }
};

const at = (table: Line[], id: string) => table.indexOf(lineOf(table, id));

/** Changes to a filled Lampiran III sheet that people make, none of which may lose or move an answer. */
const variations: Record<string, (table: Line[], options: SheetOptions) => Line[] | undefined> = {
  'nothing changed': () => undefined,
  'header in row 1': (_, options) => void Object.assign(options, { top: 1 }),
  'header far below a letterhead': (table) => [
    { cells: { B: 'PEMERINTAH KABUPATEN' } },
    ...Array.from({ length: 12 }, () => ({ cells: {} })),
    ...table,
  ],
  'sheet renamed': (_, options) => void Object.assign(options, { name: 'Sheet1 (2)' }),
  'sheet hidden': (_, options) => void Object.assign(options, { state: 'hidden' }),
  'lower case': (table) => {
    texts(table, (text) => text.toLowerCase());
    for (const [c, v] of Object.entries(table[0]?.cells ?? {}))
      if (table[0]) table[0].cells[c] = String(v).toLowerCase();
    return undefined;
  },
  'upper case': (table) => void texts(table, (text) => text.toUpperCase()),
  'no marks': (table) =>
    void texts(table, (text) => (text.length < 5 && /^[A-Za-z0-9]+\.$/.test(text) ? null : text)),
  'marks shifted': (table) => void texts(table, (text) => (/^[a-h]\.$/.test(text) ? 'd.' : text)),
  'marks of counts and headings odd': (table) =>
    void texts(table, (text, c) =>
      c === 'G' && text.startsWith('- ') ? text.slice(2) : text === 'iii.' ? 'i.' : text,
    ),
  'no type column': (table) => {
    for (const line of table) delete line.cells.J;
    return undefined;
  },
  'types overwritten': (table) => {
    for (const [i, line] of table.entries()) if (i % 3 === 1 && line.cells.J) line.cells.J = 'Ya';
    return undefined;
  },
  'percent signs on headings': (table) => {
    for (const line of table) if (line.node?.kind === 'branch') line.cells.J = '%';
    return undefined;
  },
  'no weights': (table) => {
    for (const line of table.slice(1)) delete line.cells.H;
    return undefined;
  },
  'typos in half of the texts': (table) =>
    void texts(table, (text, c) =>
      c === 'G' && text.length > 12 ? text.replace(/([a-z]{5})[a-z]/, '$1') : text,
    ),
  'a text gone': (table) => void Object.assign(lineOf(table, 'A.I.1.ii.b').cells, { G: null }),
  'texts one column left': (table) => {
    for (const line of table) {
      const text = line.cells.G;
      if (line.input || !text) continue;
      delete line.cells.G;
      line.cells.F = text;
    }
    return undefined;
  },
  'texts under the weight': (table) => {
    for (const line of table.slice(1)) {
      if (!line.cells.G) continue;
      line.cells.H = line.cells.G;
      line.cells.G = null;
    }
    return undefined;
  },
  'column inserted before the answers': (table) => void moveColumns(table, 11, 1),
  'column inserted among the texts': (table) => void moveColumns(table, 5, 1),
  'column inserted at the left': (table) => void moveColumns(table, 1, 1),
  'answers before the types': (table) => {
    for (const line of table) [line.cells.J, line.cells.K] = [line.cells.K ?? null, line.cells.J ?? null];
    return undefined;
  },
  'rows inserted': (table) =>
    table.flatMap((line, i) =>
      i % 9 === 5 ? [line, { cells: { G: 'Catatan tim internal', F: 'z.' } }] : [line],
    ),
  'empty scored rows': (table) =>
    table.flatMap((line, i) =>
      i % 20 === 9 ? [line, { cells: { L: { formula: { text: 'IF(J90="",1)', shared: false } } } }] : [line],
    ),
  'thousands of empty rows': (table) => [
    ...table,
    ...Array.from({ length: 4000 }, () => ({ cells: { L: '' } })),
  ],
  'headings removed': (table) =>
    table.filter((line, i) => !(line.node?.kind === 'branch' && line.node.id.length > 1 && i % 2 === 0)),
  'area numbered anew': (table) => void Object.assign(lineOf(table, 'A.II.1').cells, { D: '1.' }),
  'rows of a sub-component in another order': (table) => {
    const [a, b] = [at(table, 'A.I.1.iii.a'), at(table, 'A.I.1.iii.c')];
    return table.map((line, i) => (i === a ? table[b] : i === b ? table[a] : line) ?? line);
  },
  'two rows of much alike texts in another order': (table) => {
    const [a, b] = [at(table, 'A.I.4.i.a'), at(table, 'A.I.4.i.b')];
    return table.map((line, i) => (i === a ? table[b] : i === b ? table[a] : line) ?? line);
  },
  'header over two rows': (table) => {
    const [header, ...rest] = table;
    return [
      { cells: { B: 'Penilaian', H: 'Bobot', I: 'Penjelasan', J: 'Pilihan', K: 'Diisi unit' } },
      { cells: { ...header?.cells, B: null, H: null, I: null, J: 'Jawaban' } },
      ...rest,
    ];
  },
  'header merged downwards': (table, options) => {
    options.merges = ['B', 'H', 'K'].map((c) => ({
      top: 2,
      bottom: 3,
      left: c.charCodeAt(0) - 64,
      right: c.charCodeAt(0) - 64,
    }));
    const [header = { cells: {} }, ...rest] = table;
    return [header, { cells: { I: 'per butir' } }, ...rest];
  },
  'answer header lost': (table) => {
    if (table[0]) delete table[0].cells.K;
    return undefined;
  },
  'our own labels': (table) => {
    for (const line of table) {
      const source = line.input ?? line.node;
      if (source && line.cells.G) line.cells.G = source.label.id;
    }
    return undefined;
  },
};

describe('a changed sheet reads the same', () => {
  it.each(Object.entries(variations))('%s', (_, change) => {
    const options: SheetOptions = {};
    const table = lines(headers.lampiran ?? {});
    fill(table, 'K', answers);
    const changed = change(table, options) ?? table;
    const worksheet = readExcelWorksheet(workbookOf(sheetOf(changed, options)), 'x.xlsx', instrument);
    expect(flat(worksheet, 'unit')).toEqual(answers);
    expect(worksheet.diagnostics).toEqual([]);
    expect(worksheet.hasTpi).toBe(false);
  });
});

describe('a flat table', () => {
  it('is read by its text and marks in one column each', () => {
    const table = lines({
      A: 'No',
      B: 'Pertanyaan',
      C: 'Pilihan Jawaban',
      D: 'Jawaban',
      E: 'Keterangan',
      F: 'Bukti',
    });
    for (const line of table.slice(1)) {
      const { G, F, E, D, C, J } = line.cells;
      const found = [G, F, E, D, C].find((v) => typeof v === 'string' && !/^[A-Za-z0-9]+\.$/.test(v)) ?? null;
      for (const column of Object.keys(line.cells)) delete line.cells[column];
      Object.assign(line.cells, { B: found, C: J ?? null });
    }
    fill(table, 'D', answers);
    lineOf(table, 'A.I.1.i.a').cells.F = 'D:\\ZI\\SK Tim.pdf';
    const worksheet = readExcelWorksheet(workbookOf(sheetOf(table)), 'x.xlsx', instrument);
    expect(flat(worksheet, 'unit')).toEqual(answers);
    expect(worksheet.layout).toBe('tabel-datar');
    expect(worksheet.answers.get('A.I.1.i.a')?.evidence.map((e) => e.raw)).toEqual(['D:\\ZI\\SK Tim.pdf']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../../src/diagnostic/diagnostic.js';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { readExcelWorksheet } from '../../../src/worksheet/excel/read.js';
import type { ReadingOptions } from '../../../src/worksheet/reading.js';
import {
  cellValue,
  fill,
  headers,
  instrument,
  type Line,
  lineOf,
  lines,
  sheetOf,
  someAnswers,
  workbookOf,
} from './sheets.js';

const answers = someAnswers();
const areas = instrument.requirements.filter(({ area }) => area);
const areaOf = (id: string) =>
  areas.findIndex(({ nodes }) => nodes.some((node) => id === node || id.startsWith(`${node}.`)));
const filled = (layout = 'lampiran', given = answers): Line[] => {
  const table = lines(headers[layout] ?? {});
  fill(table, 'K', given);
  return table;
};

/** What was read: how many answers, whether they are those given, and the findings' codes. */
function read(sheets: readonly Sheet[], options: Partial<ReadingOptions> = {}, wanted = answers) {
  try {
    const worksheet = readExcelWorksheet(workbookOf(...sheets), 'x.xlsx', instrument, {
      by: 'unit',
      ...options,
    });
    const differing = Object.entries(wanted).filter(([key, text]) => {
      const [id = '', input] = key.split('#');
      const unit = worksheet.answers.get(id)?.sides.unit;
      return (input ? unit?.inputs.get(input) : unit?.value)?.raw !== text;
    });
    return {
      differing: differing.map(([key]) => key),
      codes: worksheet.diagnostics.map(({ code }) => code),
      worksheet,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ code, params }] = error.diagnostics;
    return { code, params };
  }
}

/** The same table with only the rows and answers of some areas; −1 are the results. */
const ofAreas = (wanted: readonly number[], rows: 'own' | 'all'): Line[] => {
  const inAreas = (id: string) => wanted.includes(areaOf(id));
  const given = Object.fromEntries(
    Object.entries(answers).filter(([key]) => inAreas(key.split('#')[0] ?? '')),
  );
  return filled('lampiran', given).filter(
    ({ node }) => rows === 'all' || node?.kind !== 'indicator' || inAreas(node.id),
  );
};
/** The same line with its answer as the result of a formula. */
const byFormula = ({ cells, ...line }: Line): Line => {
  const { K, ...others } = cells;
  if (line.node?.kind !== 'indicator' || K === undefined || K === null) return { ...line, cells };
  return {
    ...line,
    cells: {
      ...others,
      K: { value: cellValue(K as string | number), formula: { text: 'Isian!A1', shared: false } },
    },
  };
};
const split = [[0], [1], [2], [3], [4], [5, -1]];
const perArea = (rows: 'own' | 'all') =>
  split.map((wanted, i) => sheetOf(ofAreas(wanted, rows), { name: `Area ${i + 1}` }));

describe('sheets with an area each', () => {
  test.each(['own', 'all'] as const)('are read together, with %s questions', (rows) => {
    expect(read(perArea(rows))).toMatchObject({ differing: [], codes: ['tables-together'] });
  });
  it('counts before a blank sheet with all questions', () => {
    const blank = sheetOf(lines(headers.lampiran ?? {}), { name: 'LKE ZI' });
    expect(read([blank, ...perArea('own')])).toMatchObject({ differing: [], codes: ['tables-together'] });
  });
  it('reports what no sheet has', () => {
    const { codes = [] } = read(perArea('own').filter(({ name }) => name !== 'Area 4'));
    expect(new Set(codes)).toEqual(new Set(['tables-together', 'indicator-row-missing']));
  });
  it('refuses the same question answered in two ways', () => {
    const [first, ...others] = split.map((wanted) => ofAreas(wanted, 'own'));
    const again = lineOf(first ?? [], 'A.I.1.i.b');
    // where the instrument has it: behind the headings above it
    others[0]?.splice(5, 0, { ...again, cells: { ...again.cells, K: 'C' } });
    const sheets = [first ?? [], ...others].map((table, i) => sheetOf(table, { name: `Area ${i + 1}` }));
    expect(read(sheets)).toMatchObject({ code: 'tables-conflict', params: { example: 'A.I.1.i.b' } });
  });
  it('says how much there is between them where that is too little', () => {
    expect(read(perArea('own').slice(0, 3))).toMatchObject({
      code: 'lke-rows',
      params: { sheet: 'Area 1, Area 2, Area 3' },
    });
  });
  it.each([
    ['an area each', 6],
    ['several areas each', 3],
  ] as const)('takes answers that are formulas: %s', (_, sheets) => {
    const groups =
      sheets === 6
        ? split
        : [
            [0, 1],
            [2, 3],
            [4, 5, -1],
          ];
    const made = groups.map((wanted, i) => {
      const table = ofAreas(wanted, 'all');
      return sheetOf(i === groups.length - 1 ? table.map(byFormula) : table, { name: `Lembar ${i + 1}` });
    });
    const { differing, codes = [] } = read(made);
    expect(differing).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(['tables-together', 'formula-answer']));
  });
  it('control: a sheet whose formulas gather what the others say is no part, and named', () => {
    const gathered = sheetOf(filled().map(byFormula), { name: 'Gabungan' });
    expect(read([...perArea('all'), gathered])).toMatchObject({
      differing: [],
      codes: ['tables-together', 'table-left-out'],
    });
  });
  it('names a hidden sheet and a copy that it does not read', () => {
    const [first, ...others] = perArea('all');
    const last = others.pop();
    const hidden = { ...last, state: 'hidden' } as Sheet;
    const copy = sheetOf(ofAreas([0], 'all'), { name: 'Salinan' });
    const { worksheet } = read([first as Sheet, ...others, copy, hidden]);
    const told = worksheet?.diagnostics.filter(({ code }) => code.startsWith('table-'));
    expect(told?.map(({ code, origin }) => [code, origin && 'sheet' in origin && origin.sheet])).toEqual([
      ['table-left-out', 'Salinan'],
      ['table-differs', 'Area 6'],
    ]);
  });
  it('is warned of', () => {
    expect(read(perArea('own')).worksheet?.diagnostics[0]?.severity).toBe('warning');
  });
  const labelled = (names: readonly string[]) =>
    split.map((wanted, i) =>
      sheetOf([{ cells: { B: 'Unit Kerja', C: names[i % names.length] ?? '' } }, ...ofAreas(wanted, 'all')], {
        name: `Area ${i + 1}`,
      }),
    );
  it('refuses sheets of different units', () => {
    const sheets = 'Area 1: Dinas Contoh A; Area 2: Dinas Contoh B';
    const found = read(labelled(['Dinas Contoh A', 'Dinas Contoh B']));
    expect(found).toMatchObject({ code: 'tables-of-units', params: { sheets } });
  });
  it('control: sheets of one unit, some without a label', () => {
    expect(read(labelled(['Dinas Contoh A', 'DINAS CONTOH A', '']))).toMatchObject({ differing: [] });
  });
  describe('answers of assessors', () => {
    const withTpi = (wanted: readonly number[], rows: 'own' | 'all', given: Record<string, string>) => {
      const table = ofAreas(wanted, rows).map(({ cells, ...line }, i) => ({
        ...line,
        cells: i === 0 ? { ...cells, P: 'Jawaban TPI' } : cells,
      }));
      fill(table, 'P', given);
      return table;
    };
    const only = (wanted: readonly number[]) =>
      Object.fromEntries(
        Object.entries(answers).filter(([key]) => wanted.includes(areaOf(key.split('#')[0] ?? ''))),
      );
    const tpiOf = ({ worksheet }: ReturnType<typeof read>, id: string) =>
      worksheet?.answers.get(id)?.sides.tpi.value?.raw;
    const id =
      instrument.indicators.find((node) => areaOf(node.id) === 3 && node.inputs.length === 0)?.id ?? '';

    it('are read where the unit leaves a question blank', () => {
      const made = split.map((wanted, i) => {
        const table = withTpi(wanted, 'all', only(wanted));
        if (i === 3) lineOf(table, id).cells.K = null;
        return sheetOf(table, { name: `Area ${i + 1}` });
      });
      expect(tpiOf(read(made), id)).toBe(answers[id]);
    });
    it('are read from a sheet that the unit left blank', () => {
      const made = split.map((wanted, i) => {
        const table = withTpi(wanted, 'all', only(wanted));
        if (i === 3) for (const line of table.slice(1)) line.cells.K = null;
        return sheetOf(table, { name: `Area ${i + 1}` });
      });
      expect(tpiOf(read(made), id)).toBe(answers[id]);
    });
    it('are refused where two sheets have different ones', () => {
      const made = split.map((wanted) => withTpi(wanted, 'own', only(wanted)));
      const again = lineOf(made[0] ?? [], 'A.I.1.i.b');
      made[1]?.splice(5, 0, { ...again, cells: { ...again.cells, P: 'C' } });
      const found = read(made.map((table, i) => sheetOf(table, { name: `Area ${i + 1}` })));
      expect(found).toMatchObject({ code: 'tables-conflict', params: { example: 'A.I.1.i.b' } });
    });
  });
  it('control: a full sheet beside a draft with answers of the same areas is still refused', () => {
    const draft = filled('lampiran', { 'A.I.1.i.a': 'Tidak' });
    const full = filled('lampiran', { ...answers, 'A.I.1.i.a': '' });
    expect(read([sheetOf(full), sheetOf(draft, { name: 'Draf' })])).toMatchObject({ code: 'lke-ambiguous' });
  });
});

/** A table below another, `gap` rows lower. */
const stacked = (upper: readonly Line[], lower: readonly Line[], gap = 5): Sheet =>
  sheetOf([...upper, ...Array.from({ length: gap }, () => ({ cells: {} })), ...lower]);
const changed = { ...answers, 'A.I.1.i.b': 'C', 'A.I.1.ii.b': 'A' };

describe('a second table below the first', () => {
  it('is named, and the first is read', () => {
    expect(read([stacked(filled(), filled())])).toMatchObject({ differing: [], codes: ['table-left-out'] });
  });
  it('is warned of where it answers otherwise', () => {
    const { worksheet, ...found } = read([stacked(filled(), filled('lampiran', changed))]);
    expect(found).toEqual({ differing: [], codes: ['table-differs'] });
    const cells = worksheet?.diagnostics[0]?.params as { cells?: string } | undefined;
    expect(cells?.cells).toMatch(/^B2, B\d+$/);
  });
  it('is read where the first is blank', () => {
    const sheet = stacked(lines(headers.lampiran ?? {}), filled());
    expect(read([sheet])).toMatchObject({ differing: [], codes: [] });
  });
  it('does not lend the first its rows', () => {
    const upper = filled();
    upper.splice(upper.indexOf(lineOf(upper, 'A.II.3.i.a')), 1);
    const { worksheet, codes } = read([stacked(upper, filled('lampiran', changed))]);
    expect(codes).toEqual(['table-differs', 'indicator-row-missing']);
    expect(worksheet?.answers.get('B.I.a')?.sides.unit.value?.raw).toBe(answers['B.I.a']);
  });
  it('may come without a header, and a third too', () => {
    const bare = filled().slice(1);
    const sheet = sheetOf([...filled(), { cells: {} }, ...bare, { cells: {} }, ...bare]);
    expect(read([sheet])).toMatchObject({ differing: [], codes: ['table-left-out', 'table-left-out'] });
  });
  it('control: a header printed again on each page makes no second table', () => {
    const table = filled();
    for (const at of [150, 100, 50]) table.splice(at, 0, { cells: { ...(headers.lampiran ?? {}) } });
    expect(read([sheetOf(table)])).toMatchObject({ differing: [], codes: [] });
  });
  it('control: a total called like the first heading makes none', () => {
    const table = filled();
    table.splice(
      table.findIndex(({ node }) => node?.id === 'B'),
      0,
      { cells: { B: 'TOTAL PENGUNGKIT' } },
    );
    expect(read([sheetOf(table)])).toMatchObject({ differing: [], codes: [] });
  });
});

const letter = (letters: string) => {
  const shifted = letters.charCodeAt(0) - 64 + 20;
  return shifted > 26 ? `A${String.fromCharCode(shifted - 26 + 64)}` : String.fromCharCode(shifted + 64);
};
/** Two tables side by side, the second `lower` rows lower. */
const beside = (left: readonly Line[], second: readonly Line[], lower = 0): Sheet => {
  const height = Math.max(left.length, second.length + lower);
  const rows = Array.from({ length: height }, (_, i): Line => {
    const shifted = Object.entries(second[i - lower]?.cells ?? {}).map(([at, value]) => [letter(at), value]);
    return { cells: { ...left[i]?.cells, ...Object.fromEntries(shifted) } };
  });
  return sheetOf(rows);
};

describe('two tables side by side', () => {
  test.each([0, 1, 7])('the left one is read, the other named, %i rows lower', (lower) => {
    const found = read([beside(filled(), filled('lampiran', changed), lower)]);
    expect(found).toMatchObject({ differing: [], codes: ['table-differs'] });
  });
  it('the one with answers is read', () => {
    const sheet = beside(lines(headers.lampiran ?? {}), filled(), 3);
    expect(read([sheet])).toMatchObject({ differing: [], codes: [] });
  });
  it('the other one can be chosen by the letter of its column', () => {
    const sheet = beside(filled(), filled('lampiran', changed), 3);
    expect(read([sheet], { column: letter('K') }, changed)).toMatchObject({ differing: [] });
  });
  it('may hold the areas between them', () => {
    const sheet = beside(ofAreas([0, 1, 2], 'own'), ofAreas([3, 4, 5, -1], 'own'));
    expect(read([sheet])).toMatchObject({ differing: [], codes: ['tables-together'] });
  });
  it('control: columns of assessors are no second table', () => {
    const table = filled('portalrb');
    fill(table, 'N', answers);
    expect(read([sheetOf(table)])).toMatchObject({ differing: [], codes: [] });
  });
});

/** In an order that has nothing to do with the instrument's. */
function shuffled(table: readonly Line[], isNumbered: boolean): Line[] {
  const [head = { cells: {} }, ...rows] = table;
  const numbered = rows.map((line, i) =>
    isNumbered ? { ...line, cells: { ...line.cells, A: i + 2 } } : line,
  );
  const key = (line: Line) => String(line.cells.K ?? '') + JSON.stringify(line.cells.G ?? line.cells.F ?? '');
  return [head, ...numbered.sort((a, b) => (key(a) < key(b) ? -1 : 1))];
}

describe('a sheet sorted by another column', () => {
  test.each(['portalrb', 'lampiran'])('is read by its numbers (%s)', (layout) => {
    expect(read([sheetOf(shuffled(filled(layout), true))])).toMatchObject({ differing: [], codes: [] });
  });
  it('is refused with the cause where it has none', () => {
    expect(read([sheetOf(shuffled(filled(), false))])).toMatchObject({ code: 'lke-unsorted' });
  });
  it('control: numbers that start again in each part say nothing', () => {
    const table = filled('portalrb').map((line, i) => ({ ...line, cells: { ...line.cells, A: i % 9 } }));
    expect(read([sheetOf(table)])).toMatchObject({ differing: [], codes: [] });
  });
  it('control: half a table is refused as half a table', () => {
    expect(read([sheetOf(filled().slice(0, 100))])).toMatchObject({ code: 'lke-rows' });
  });
});

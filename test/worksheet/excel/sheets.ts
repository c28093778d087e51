import { builtinInstrument, defaultInstrumentId } from '../../../src/instrument/builtin.js';
import type { Indicator, Input, Instrument, ScoredNode } from '../../../src/instrument/model.js';
import type { Cell, CellValue, Range, Sheet, Workbook } from '../../../src/workbook/workbook.js';

/** What a test puts into a cell. */
export type Value = string | number | boolean | null | Partial<Cell>;
export type Line = {
  readonly node?: ScoredNode;
  readonly input?: Input;
  readonly cells: Record<string, Value>;
};

export const instrument: Instrument = (() => {
  const built = builtinInstrument(defaultInstrumentId);
  if (!built) throw new Error('no instrument');
  return built;
})();

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Header words by column letter, per layout; the texts stand in B–G. */
export const headers: Record<string, Record<string, string>> = {
  lampiran: {
    B: 'Penilaian',
    H: 'Bobot',
    I: 'Penjelasan',
    J: 'Pilihan Jawaban',
    K: 'Jawaban',
    L: 'Nilai',
    M: ' %',
    O: 'Catatan/Keterangan/Penjelasan',
  },
  portalrb: {
    A: 'ID',
    B: 'Penilaian',
    H: 'Bobot',
    I: 'Kriteria Nilai',
    J: 'Pilihan Jawaban',
    K: 'Jawaban Unit',
    L: 'Catatan/Keterangan/Penjelasan (Unit)',
    M: 'Daftar Bukti Dukung (Unit)',
    N: 'Jawaban TPI',
    O: 'Nilai',
    P: '%',
    Q: 'Catatan/Keterangan/Penjelasan (TPI)',
  },
  twoTeams: {
    B: 'Penilaian',
    H: 'Bobot',
    I: 'Kriteria',
    J: 'Pilihan Jawaban',
    K: 'Jawaban',
    L: 'Catatan',
    M: 'Bukti Dukung',
    N: 'Link Bukti Dukung',
    O: 'Jawaban TPI Unit',
    P: 'Nilai',
    R: 'Catatan',
    S: 'Jawaban TPI Inspektorat',
    T: 'Nilai',
    V: 'Catatan',
  },
};

/** The rows of a worksheet: a header, then everything the instrument has, with the official words of each row. */
export function lines(header: Record<string, string>): Line[] {
  return [{ cells: { ...header } }, ...instrument.root.children.flatMap((node) => nodeLines(node, 0))];
}

const answerType = (node: Indicator) =>
  node.scale.kind === 'choice'
    ? node.scale.levels.map((level) => level.name).join('/')
    : node.scale.kind === 'ratio'
      ? '%'
      : 'Nilai\n(0-4)';

function nodeLines(node: ScoredNode, depth: number): Line[] {
  const mark = `${node.id.split('.').at(-1)}.`;
  const place = (text: string) => ({ ['BCDEF'[depth] ?? 'F']: mark, ['CDEFG'[depth] ?? 'G']: text });
  if (node.kind === 'branch') {
    const cells = { ...place(node.label.id.toUpperCase()), H: Number(node.weight.valueOf()) };
    return [{ node, cells }, ...node.children.flatMap((child) => nodeLines(child, depth + 1))];
  }
  const inputs = node.inputs.map(
    (input): Line => ({ node, input, cells: { G: `- ${input.match}`, J: 'Jumlah' } }),
  );
  return [{ node, cells: { ...place(node.match), J: answerType(node) } }, ...inputs];
}

/** An answer for every indicator and count, by `id` or `id#key`, different from its neighbours'. */
export function someAnswers(): Record<string, string> {
  const answers: Record<string, string> = {};
  instrument.indicators.forEach((node, i) => {
    if (node.scale.kind === 'choice')
      answers[node.id] = node.scale.levels[i % node.scale.levels.length]?.name ?? '';
    else if (node.scale.kind === 'index') answers[node.id] = `3.${10 + i}`.replace(/0+$/, '');
    for (const [k, input] of node.inputs.entries())
      answers[`${node.id}#${input.key}`] = String(i + 7 * k + 1);
  });
  return answers;
}

const keyOf = ({ node, input }: Line) => (input ? `${node?.id}#${input.key}` : (node?.id ?? ''));

/** Writes answers into a column; numbers as numbers. */
export function fill(table: readonly Line[], column: string, answers: Record<string, string>): void {
  for (const line of table) {
    const answer = answers[keyOf(line)];
    if (answer !== undefined && line.node?.kind === 'indicator') {
      line.cells[column] = /^\d/.test(answer) ? Number(answer) : answer;
    }
  }
}

/** The line of an indicator or count. */
export function lineOf(table: readonly Line[], key: string): Line {
  const line = table.find((candidate) => keyOf(candidate) === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
}

export interface SheetOptions {
  name?: string;
  state?: Sheet['state'];
  /** Row of the first line. */
  top?: number;
  merges?: Range[];
}

export function sheetOf(table: readonly Line[], options: SheetOptions = {}): Sheet {
  const { name = 'LKE ZI', state = 'visible', top = 2, merges = [] } = options;
  const rows = table.map((line, i) => ({
    number: top + i,
    hidden: false,
    cells: Object.entries(line.cells)
      .flatMap(([letters, value]) => cellOf(columnNumber(letters), value) ?? [])
      .sort((a, b) => a.column - b.column),
  }));
  return {
    name,
    state,
    rows: rows.filter((row) => row.cells.length > 0),
    hiddenColumns: [],
    merges,
    validations: [],
  };
}

export const workbookOf = (...sheets: Sheet[]): Workbook => ({ sheets });

function cellOf(column: number, value: Value): Cell | null {
  if (value === null) return null;
  if (typeof value === 'object') return { column, value: { kind: 'blank' }, ...value };
  return { column, value: cellValue(value) };
}

export function cellValue(value: string | number | boolean): CellValue {
  if (typeof value === 'number') return { kind: 'number', text: String(value), percent: false };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', text: value };
}

import type { Indicator, Input, Instrument, Scale, ScoredNode } from '../../instrument/model.js';
import { words } from '../text.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** A row that the instrument leads one to expect, in the order of the sheet. */
export interface ExpectedRow {
  readonly node: ScoredNode;
  /** Of a computed indicator; null for the row of the node itself. */
  readonly input: Input | null;
  /** As in the official workbook's hierarchy: the last part of the id; "-" for an input and for an only child. */
  readonly marks: readonly string[];
  /** How the answer's type is written in the type column; null for headings. */
  readonly type: string | null;
  readonly weight: string;
  /** Official row numbers. */
  readonly rows: ReadonlySet<number>;
}

export interface Expected {
  readonly rows: readonly ExpectedRow[];
  readonly vocabulary: Vocabulary;
}

const known = new WeakMap<Instrument, Expected>();

/** The rows of an instrument's worksheet: headings, indicators and inputs, in order. Made once for an instrument. */
export function expectedRows(instrument: Instrument): Expected {
  const found = known.get(instrument);
  if (found) return found;
  const rows = instrument.root.children.flatMap((node) => rowsOf(node, 1));
  const expected = { rows, vocabulary: vocabularyOf(rows.map(textsOf)) };
  known.set(instrument, expected);
  return expected;
}

function rowsOf(node: ScoredNode, siblings: number): ExpectedRow[] {
  const mark = node.id.split('.').at(-1)?.toLowerCase() ?? '';
  const own: ExpectedRow = {
    node,
    input: null,
    marks: siblings === 1 ? [mark, '-'] : [mark],
    type: node.kind === 'indicator' ? typeName(node.scale) : null,
    weight: node.weight.toString(),
    rows: new Set(Object.values(node.rows)),
  };
  if (node.kind === 'branch')
    return [own, ...node.children.flatMap((child) => rowsOf(child, node.children.length))];
  return [own, ...node.inputs.map((input) => inputRow(node, input))];
}

function inputRow(node: Indicator, input: Input): ExpectedRow {
  const rows = new Set(Object.values(input.rows));
  return { node, input, marks: ['-'], type: 'jumlah', weight: '', rows };
}

function typeName(scale: Scale): string {
  if (scale.kind === 'ratio') return '%';
  if (scale.kind === 'index') return 'nilai';
  return scale.levels.map((level) => level.name.toLowerCase()).join('/');
}

/** The official words, and ours: a worksheet may have been written by this tool. */
function textsOf({ node, input }: ExpectedRow): string[][] {
  const match = input ? input.match : node.kind === 'indicator' ? node.match : '';
  const label = (input ?? node).label.id;
  return [words(match), words(label)].filter((list) => list.length > 0);
}

import { type Rows, recordRows, type Value } from '../../page/rows.js';
import type { Diff } from '../diff-schema.js';
import { answerText } from '../rows.js';
import type { RoundItem } from './round-schema.js';

const columns = [
  'kind',
  'id',
  'label',
  'max',
  'state',
  'asked',
  'tpi_a',
  'tpi_b',
  'tpi_state_a',
  'tpi_state_b',
  'cut',
  'tpi_note',
  'tpi_note_b',
  'tpi_note_state',
  'answer_a',
  'answer_b',
  'answer_change',
  'a',
  'b',
  'difference',
  'behind',
  'note',
  'note_state',
  'evidence',
  'evidence_added',
  'evidence_removed',
  'evidence_hollow',
  'elsewhere',
  'faults',
] as const;

type Row = Partial<Record<(typeof columns)[number], Value>>;

/** The totals by either side, then a row for each indicator that the round is about. */
export function roundRows({ round, total }: Diff): Rows {
  if (!round) return recordRows(columns, []);
  const { a, b } = round.tpi;
  const rows: Row[] = [
    { kind: 'total', id: 'unit', ...total },
    { kind: 'total', id: 'tpi', a, b },
    ...round.items.map(rowOf),
  ];
  return recordRows(columns, rows);
}

function rowOf({ tpi, unit, asked, rise, ...item }: RoundItem): Row {
  return {
    kind: 'indicator',
    ...item,
    asked: asked.join(' '),
    tpi_a: tpi.a,
    tpi_b: tpi.b,
    tpi_state_a: tpi.stateA,
    tpi_state_b: tpi.stateB,
    cut: tpi.cut,
    tpi_note: tpi.notes,
    tpi_note_b: tpi.later.notes,
    tpi_note_state: tpi.later.state,
    answer_a: answerText(unit.a),
    answer_b: answerText(unit.b),
    answer_change: unit.change,
    behind: rise,
    a: unit.a?.points ?? null,
    b: unit.b?.points ?? null,
    note: unit.notes,
    note_state: unit.note,
    evidence: unit.evidence.join('\n'),
    evidence_added: unit.added,
    evidence_removed: unit.removed,
    evidence_hollow: unit.hollow,
    elsewhere: unit.elsewhere.join(' '),
    faults: unit.faults.join(' '),
  };
}

import type { Side } from '../../../diagnostic/side.js';
import type { Draft } from '../draft.js';
import type { State } from '../figures.js';
import { any, cell, quote } from '../formula.js';
import type { IndicatorLine } from '../lines.js';
import type { Live } from '../plan.js';
import type { Subject } from '../subject.js';
import { leafColumn, live, rowCells } from './cells.js';

/** How an indicator stands that still needs an answer. */
const openStates: readonly State[] = ['blank', 'partial', 'invalid'];

const isOpen = ({ figures }: Pick<Subject, 'figures'>, id: string, by: Side): boolean =>
  openStates.includes(figures.sides[by].state(id));

/** Whether an indicator still needs an answer: what rests on it cannot be concluded before. */
export function putOpen(draft: Draft, subject: Subject, { id }: IndicatorLine, by: Side): void {
  const { layout, say } = subject;
  const { state } = rowCells(subject, id, by);
  const formula = `IF(${any(openStates.map((each) => `${state}=${quote(say.state[each])}`))},1,0)`;
  const { column, row } = layout.calculation;
  draft.put(column[by].open, row(id), live(formula, isOpen(subject, id, by) ? 1 : 0), { kind: 'count' });
}

/** How many indicators in these nodes still need an answer. */
export function openIn(subject: Subject, nodes: readonly string[], by: Side): Live {
  const root = subject.instrument.root.id;
  const indicators = subject.layout.lines.filter(({ kind }) => kind === 'indicator');
  const open = indicators.filter(
    ({ id, above }) => isOpen(subject, id, by) && [root, ...above, id].some((node) => nodes.includes(node)),
  );
  return live(nodes.map((node) => openFormula(subject, node, by)).join('+'), open.length);
}

function openFormula(subject: Subject, id: string, by: Side): string {
  const { lines, calculation } = subject.layout;
  const line = lines.find((each) => each.id === id);
  const own = calculation.column[by].open;
  if (line?.kind === 'indicator') return cell(own, calculation.row(id));
  const open = leafColumn(subject, own);
  if (!line || line.depth === 0) return `SUM(${open})`;
  const above = leafColumn(subject, calculation.column.above + line.depth - 1);
  return `SUMIFS(${open},${above},${cell(calculation.column.code, calculation.row(id))})`;
}

/** Code of the first indicator that still needs an answer; empty when none does. */
export function firstOpen(subject: Subject, by: Side, on: (range: string) => string): Live {
  const { lines, calculation } = subject.layout;
  const [codes, open] = [calculation.column.code, calculation.column[by].open].map((of) =>
    on(leafColumn(subject, of)),
  );
  const first = lines.find(({ kind, id }) => kind === 'indicator' && isOpen(subject, id, by));
  return live(`IFERROR(INDEX(${codes},MATCH(1,${open},0)),"")`, first?.id ?? '');
}

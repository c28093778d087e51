import { formatMargin } from '../../page/numbers.js';
import { cell, type Section } from '../../page/section.js';
import { label, right, tableIfAny } from '../../page/table.js';
import { none } from '../../shared/provenance.js';
import { predicateName } from '../../shared/requirement-cells.js';
import { assessmentBy } from '../standing.js';
import { rankColumn, unitName } from './columns.js';
import { type Judged, judgedRows, type RecapView } from './view.js';

/** The map of units against requirements: every margin, coloured, of each unit's own target. */
export function heatSection(view: RecapView): Section {
  const { result, text, lang } = view;
  const rank = rankColumn(view).text;
  const marginOf = (row: Judged, id: string) =>
    assessmentBy(row, row.standing.by)
      ?.eligibility.find(({ predicate }) => predicate === row.standing.target)
      ?.requirements.find((r) => r.id === id);
  const table = tableIfAny(judgedRows(view), [
    ...(rank ? [rank] : []),
    label(text.batch.head.unit, (row) => unitName(row, view)),
    right<Judged>(text.batchSheets.head.target, ({ standing }) => predicateName(standing.target)),
    ...result.instrument.requirements.map(({ id, label: name }) =>
      right<Judged>(name, (row) => {
        const found = marginOf(row, id);
        if (!found) return none;
        const margin = formatMargin(found.margin, lang);
        return found.passed ? cell(margin, 'good') : cell(`${text.short} ${margin}`, 'bad');
      }),
    ),
  ]);
  return {
    title: text.paper.heat,
    lines: [cell(text.paper.heatSay, 'muted')],
    table: table && { ...table, coloured: true },
  };
}

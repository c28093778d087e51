import type { Bar, Figure } from '../../../figure/figure.js';
import { formatNumber, pointsText } from '../../page/numbers.js';
import { assessmentBy } from '../standing.js';
import { unitName } from './columns.js';
import { type Judged, judgedRows, predicatesOf, type RecapView } from './view.js';

/** More bars than this nobody reads; the table below has every unit. */
const mostBars = 50;

/** The total of every unit in the order of the ranking, against what each predicate asks of it. */
export function rankFigure(view: RecapView): Figure | null {
  const { result, text, lang } = view;
  const rows = judgedRows(view);
  const max = result.instrument.requirements.find(({ id }) => id === 'total')?.max ?? 0;
  const totals = rows.map(({ standing }) => standing.total);
  if (rows.length < 2 || max === 0) return null;
  const points = (value: number) => formatNumber(value, 2, lang);
  const { paper } = text;
  const spread = paper.rankingSay(rows.length, points(Math.max(...totals)), points(Math.min(...totals)));
  const shown = rows.slice(0, mostBars);
  const predicates = predicatesOf(result);
  return {
    name: paper.ranking,
    says: [
      spread,
      ...(shown.length < rows.length ? [paper.rankingFirst(mostBars)] : []),
      paper.rankingGreen,
    ].join(' '),
    marks: predicates.map(({ name }) => name),
    bars: shown.map((row): Bar => {
      const { standing } = row;
      const judged = assessmentBy(row, standing.by)?.eligibility ?? [];
      const asked = judged.map(({ predicate, requirements }) => ({
        predicate,
        total: requirements.find(({ id }) => id === 'total'),
      }));
      return {
        label: row.rank === null ? unitName(row, view) : `${row.rank} ${unitName(row, view)}`,
        value: pointsText(
          standing.total,
          asked.flatMap(({ total }) => total ?? []),
          lang,
        ),
        from: 0,
        to: standing.total / max,
        marks: predicates.map(({ id }) => {
          const minimum = asked.find(({ predicate }) => predicate === id)?.total?.minimum;
          return minimum === undefined ? null : minimum / max;
        }),
        tone: toneOf(row),
      };
    }),
  };
}

/** Not of the total alone: a bar that is green is taken for a unit that passes. */
function toneOf({ standing }: Judged): Bar['tone'] {
  const verdict = standing.verdicts.find(({ predicate }) => predicate === standing.target);
  if (!verdict || verdict.mismatched) return 'plain';
  return verdict.passed && !verdict.provisional && verdict.prerequisites !== false ? 'good' : 'bad';
}

import type { Bar, Figure } from '../../figure/figure.js';
import { formatNumber } from '../page/numbers.js';
import type { View } from '../page/view.js';
import { predicateName } from '../shared/requirement-cells.js';
import { startText } from './assumed.js';
import type { PlanReport } from './plan-schema.js';

/** Part of the width that is left free at either end. */
const air = 0.05;

/** The total before the plan, and what every step adds to it, against the mark of the total. */
export function planFigure(report: PlanReport, view: View): Figure {
  const { steps, points, after, target, assumptions } = report;
  const { text, lang } = view;
  const { paper, plan } = text;
  const minimum = after.requirements.find(({ id }) => id === 'total')?.minimum ?? null;
  const ends = [points.before, points.after, ...(minimum === null ? [] : [minimum])];
  const width = (Math.max(...ends) - Math.min(...ends)) / (1 - 2 * air);
  const start = Math.max(0, Math.min(...ends) - width * air);
  const share = (value: number) => (width === 0 ? 0 : (value - start) / width);
  const marks = minimum === null ? [] : [share(minimum)];
  const shown = (value: number) => formatNumber(value, 2, lang);
  const bar = (label: string, from: number, to: number): Bar => ({
    label,
    value: shown(to),
    from: share(from),
    to: share(to),
    marks,
    tone: 'plain',
  });
  return {
    name: paper.steps,
    says: paper.stepsSay(steps.length, startText(report, view), shown(points.after), shown(start)),
    marks: marks.map(() => predicateName(target)),
    bars: [
      bar(plan.head.before, start, points.before),
      // what is only supposed is no step: a bar of its own keeps the line whole
      ...(assumptions.length === 0
        ? []
        : [bar(plan.supposed(assumptions.map((a) => a.label).join(', ')), points.before, points.assumed)]),
      ...steps.map(({ id, label, gain, total }) => bar(`${id} ${label}`, total - gain, total)),
    ],
  };
}

import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { cell, type Section } from '../page/section.js';
import { label, right, tableOf } from '../page/table.js';
import type { View, Words } from '../page/view.js';
import type { PlanReport } from '../plan/plan-schema.js';
import type { RequirementReport, SafetyReport } from '../score/score-schema.js';
import { predicateName } from './requirement-cells.js';

/** One line: drops that lose the predicate, the thinnest requirement, the even cut that it stands. */
export function safetyLine(
  safety: SafetyReport,
  requirements: readonly RequirementReport[],
  { text, lang }: Words,
): string {
  const say = text.plan.safety;
  const name = (id: string) => requirements.find((r) => r.id === id)?.label ?? id;
  const { drops, thinnest, scale } = safety;
  return say.line(
    predicateName(safety.predicate),
    drops ? say.drops(drops.count, name(drops.requirement)) : say.noDrops,
    `${name(thinnest.requirement)} ${formatMargin(thinnest.margin, lang)}`,
    scale ? say.scale(percent(scale.fraction, lang)) : say.noScale,
  );
}

/** Rounded down: a promise must not be more than what holds. */
function percent(fraction: number, lang: Lang): string {
  return formatNumber(Math.floor(fraction * 1000 + 1e-9) / 10, 1, lang);
}

/** The margin of safety of the target in full, where it is asked for. */
export function safetySections(report: PlanReport, view: View): Section[] {
  const { text, lang } = view;
  const say = text.plan.safety;
  return (report.safety ?? []).flatMap((safety): Section[] => {
    const requirements = safety.requirements ?? [];
    const title = say.title(predicateName(safety.predicate));
    const steps = (safety.drops?.steps ?? []).map((step) =>
      cell(`  - ${step.id}  ${step.from} -> ${step.to}  (${formatMargin(-step.loss, lang)})  ${step.label}`),
    );
    const line = cell(safetyLine(safety, report.before.requirements, view), 'strong');
    return [
      {
        title,
        lines: [line, ...(steps.length > 0 ? [cell(`${say.stepsTitle}:`), ...steps] : [])],
        table: null,
      },
      { title: say.tableTitle, lines: [], table: safetyTable(requirements, view) },
    ];
  });
}

function safetyTable(requirements: NonNullable<SafetyReport['requirements']>, { text, lang }: View) {
  const { head, safety } = text.plan;
  return tableOf(requirements, [
    label(text.head.requirement, (r) => r.label),
    right(safety.margin, (r) => formatMargin(r.margin, lang)),
    right(head.drops, (r) => (r.drops ? String(r.drops.count) : '-')),
    right(head.scale, (r) => (r.scale === null ? '-' : `${percent(Math.min(1, r.scale), lang)}%`)),
  ]);
}

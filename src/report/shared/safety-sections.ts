import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, right, tableOf } from '../page/table.js';
import type { View, Words } from '../page/view.js';
import type { PlanReport } from '../plan/plan-schema.js';
import type { RequirementReport, SafetyReport } from '../score/score-schema.js';
import { predicateName } from './requirement-cells.js';

/** Drops that lose the predicate and the thinnest requirement; how far surveys can fall; the even cut that it stands, and what that leaves whole. */
export function safetyLines(
  safety: SafetyReport,
  requirements: readonly RequirementReport[],
  { text, lang }: Words,
): Cell[] {
  const say = text.plan.safety;
  const name = (id: string) => requirements.find((r) => r.id === id)?.label ?? id;
  const withMargin = ({ requirement, margin }: SafetyReport['thinnest']) =>
    `${name(requirement)} ${formatMargin(margin, lang)}`;
  const { drops, thinnest, scale, untouched = null, indexes = [] } = safety;
  const said = drops ? say.drops(drops.count, name(drops.requirement)) : say.noDrops;
  const floors = indexes.map(({ label: of, least, now }) =>
    say.floor(of, atLeast(least, now, lang), atLeast(now, now, lang)),
  );
  const rest = untouched === null ? '' : say.untouched(withMargin(untouched));
  const cut = scale
    ? `${say.scale((scale.within ?? []).join(', '), percent(scale.fraction, lang))}${rest}`
    : say.noScale;
  return [
    cell(say.line(predicateName(safety.predicate), said, withMargin(thinnest))),
    ...(floors.length > 0 ? [cell(`  ${say.floors(floors.join('; '))}`)] : []),
    cell(`  ${cut}`),
  ];
}

/** Rounded up: what holds must not be less than what is promised, nor more than what is there. */
function atLeast(least: number, now: number, lang: Lang): string {
  for (let decimals = 2; decimals < 9; decimals++) {
    const units = 10 ** decimals;
    const value = Math.ceil(least * units - 1e-6) / units;
    if (value <= now + 1e-9) return formatNumber(value, decimals, lang);
  }
  return formatNumber(least, 9, lang);
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
    const [first, ...more] = safetyLines(safety, report.before.requirements, view);
    return [
      {
        title,
        lines: [
          ...(first ? [{ ...first, tone: 'strong' as const }] : []),
          ...more,
          ...(steps.length > 0 ? [cell(`${say.stepsTitle}:`), ...steps] : []),
        ],
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

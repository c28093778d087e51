import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { cell, type Section, type ViewOptions } from '../page/section.js';
import type { PlanReport } from '../plan/schema.js';
import type { RequirementReport, SafetyReport } from '../score/schema.js';
import { predicateName } from './marks.js';

/** One line: drops that lose the predicate, the thinnest requirement, the even cut that it stands. */
export function safetyLine(
  safety: SafetyReport,
  requirements: readonly RequirementReport[],
  text: TextMessages,
  lang: Lang,
): string {
  const say = text.plan.safety;
  const label = (id: string) => requirements.find((r) => r.id === id)?.label ?? id;
  const { drops, thinnest, scale } = safety;
  return say.line(
    predicateName(safety.predicate),
    drops ? say.drops(drops.count, label(drops.requirement)) : say.noDrops,
    `${label(thinnest.requirement)} ${formatMargin(thinnest.margin, lang)}`,
    scale ? say.scale(percent(scale.fraction, lang)) : say.noScale,
  );
}

/** Rounded down: a promise must not be more than what holds. */
function percent(fraction: number, lang: Lang): string {
  return formatNumber(Math.floor(fraction * 1000 + 1e-9) / 10, 1, lang);
}

/** The margin of safety of the target in full, where it is asked for. */
export function safetySections(report: PlanReport, text: TextMessages, { lang }: ViewOptions): Section[] {
  const say = text.plan.safety;
  return (report.safety ?? []).flatMap((safety): Section[] => {
    const requirements = safety.requirements ?? [];
    const title = say.title(predicateName(safety.predicate));
    const steps = (safety.drops?.steps ?? []).map((step) =>
      cell(`  - ${step.id}  ${step.from} -> ${step.to}  (${formatMargin(-step.loss, lang)})  ${step.label}`),
    );
    const line = cell(safetyLine(safety, report.before.requirements, text, lang), 'strong');
    return [
      {
        title,
        lines: [line, ...(steps.length > 0 ? [cell(`${say.stepsTitle}:`), ...steps] : [])],
        table: null,
      },
      { title: say.tableTitle, lines: [], table: safetyTable(requirements, text, lang) },
    ];
  });
}

function safetyTable(
  requirements: NonNullable<SafetyReport['requirements']>,
  text: TextMessages,
  lang: Lang,
) {
  const { head, safety } = text.plan;
  return {
    columns: [
      { head: text.head.requirement, align: 'left' as const, shrinks: true },
      { head: safety.margin, align: 'right' as const },
      { head: head.drops, align: 'right' as const },
      { head: head.scale, align: 'right' as const },
    ],
    rows: requirements.map((r) => [
      cell(r.label),
      cell(formatMargin(r.margin, lang)),
      cell(r.drops ? String(r.drops.count) : '-'),
      cell(r.scale === null ? '-' : `${percent(Math.min(1, r.scale), lang)}%`),
    ]),
  };
}

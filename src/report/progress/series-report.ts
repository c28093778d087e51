import type { Lang } from '../../diagnostic/lang.js';
import { toDouble } from '../../instrument/exact.js';
import type { Judged } from './copy.js';
import { monthOf } from './date.js';
import { type Line, linesOf } from './lines.js';
import type { LineReport, SeriesReport } from './progress-schema.js';
import type { SavedPlan } from './saved-plan.js';
import type { Series } from './series.js';
import { stepStates, stepsOf } from './steps.js';
import { stillOf } from './still.js';

/** What is asked of every unit. */
export interface SeriesQuery {
  /** Null: that of the plan, else each unit's own. */
  readonly target: string | null;
  readonly plan: { readonly path: string; readonly saved: SavedPlan } | null;
  readonly lang: Lang;
}

/** One unit over its months. @param isPlanned the plan is of this unit. */
export function seriesReport(series: Series, query: SeriesQuery, isPlanned: boolean): SeriesReport {
  const { lang } = query;
  const last = (series.counted.at(-1) ?? series.counted[0]).judged;
  const { instrument } = last;
  const plan = isPlanned ? query.plan : null;
  const target = targetOf(last, query.target ?? plan?.saved.target ?? null);
  const steps = plan && stepsOf(plan.saved, series, lang);
  return {
    unit: series.unit,
    named: series.named,
    instrument: {
      id: instrument.id,
      title: instrument.title[lang],
      regulation: instrument.regulation,
      sha256: instrument.sha256,
      fingerprint: instrument.fingerprint,
    },
    by: last.by,
    target,
    months: series.counted.map(({ dated }) => monthOf(dated.date)),
    lines: linesOf(series, target).map((line) => lineReport(line, series, lang)),
    verdicts: last.eligibility.map(({ predicate, passed, provisional, mismatched, requirements }) => ({
      predicate,
      passed,
      provisional,
      ...(mismatched && { mismatched }),
      failing: requirements.filter((r) => !r.passed).map(({ id }) => id),
    })),
    plan: plan &&
      steps && {
        path: plan.path,
        target: plan.saved.target,
        unit: plan.saved.unit.name,
        sameInstrument:
          (plan.saved.instrument.fingerprint ?? plan.saved.instrument.sha256) ===
          (plan.saved.instrument.fingerprint ? instrument.fingerprint : instrument.sha256),
        counts: Object.fromEntries(
          stepStates.map((state) => [state, steps.filter((step) => step.state === state).length]),
        ) as Record<(typeof stepStates)[number], number>,
        steps,
      },
    still: stillOf(series).map(({ id, label, answer, room }) => ({
      id,
      label: label[lang],
      answer,
      room: toDouble(room),
    })),
  };
}

/** The predicate asked for, else the one that the unit aims at, else the first. */
function targetOf({ eligibility, aim }: Judged, asked: string | null): string {
  const known = eligibility.map(({ predicate }) => predicate);
  return [asked, aim].find((id) => id !== null && known.includes(id)) ?? known[0] ?? '';
}

function lineReport({ values, change, ...line }: Line, { counted }: Series, lang: Lang): LineReport {
  return {
    id: line.id,
    label: line.label[lang],
    kind: line.kind,
    max: toDouble(line.max),
    minimum: line.minimum && toDouble(line.minimum),
    values: values.map(({ points, margin, passed, open, invalid }, i) => ({
      month: monthOf(counted[i]?.dated.date ?? ''),
      points: points && toDouble(points),
      margin: margin && toDouble(margin),
      passed,
      open,
      invalid,
    })),
    change: { ...change, points: toDouble(change.points) },
  };
}

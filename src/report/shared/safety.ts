import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import type { Drops } from '../../eligibility/drops.js';
import { type Safety, safetyOf } from '../../eligibility/safety.js';
import { toDouble } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import type { SafetyReport } from '../score/score-schema.js';

/** The margin of safety of every predicate that one side meets; null when it meets none. */
export function reportSafety(
  assessment: Assessment,
  instrument: Instrument,
  inFull: boolean,
  lang: Lang,
): SafetyReport[] | null {
  const found = safetyOf(assessment, inFull).map((safety) => reportOne(safety, instrument, lang));
  return found.length > 0 ? found : null;
}

function reportOne(safety: Safety, instrument: Instrument, lang: Lang): SafetyReport {
  const { predicate, weakest, thinnest, scale, untouched, indexes, requirements } = safety;
  const labelOf = (id: string) => instrument.nodes.get(id)?.label[lang] ?? id;
  const drops = (found: Drops) => ({
    count: found.count,
    steps: found.steps.map((step) => ({
      ...step,
      label: labelOf(step.id),
      loss: toDouble(step.loss),
    })),
  });
  return {
    predicate,
    drops: weakest?.drops ? { requirement: weakest.requirement.id, ...drops(weakest.drops) } : null,
    thinnest: { requirement: thinnest.requirement.id, margin: toDouble(thinnest.requirement.margin) },
    scale: scale && {
      requirement: scale.requirement,
      fraction: toDouble(scale.fraction),
      within: scale.within.map(labelOf),
    },
    untouched: untouched && {
      requirement: untouched.requirement.id,
      margin: toDouble(untouched.requirement.margin),
    },
    indexes: indexes.map((index) => ({
      ...index,
      label: labelOf(index.id),
      now: toDouble(index.now),
      least: toDouble(index.least),
    })),
    ...(requirements.length > 0 && {
      requirements: requirements.map((r) => ({
        id: r.requirement.id,
        label: r.requirement.label[lang],
        margin: toDouble(r.requirement.margin),
        drops: r.drops && drops(r.drops),
        scale: r.scale === null ? null : toDouble(r.scale),
      })),
    }),
  };
}

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
  const { predicate, weakest, thinnest, scale, requirements } = safety;
  const drops = (found: Drops) => ({
    count: found.count,
    steps: found.steps.map((step) => ({
      ...step,
      label: instrument.nodes.get(step.id)?.label[lang] ?? step.id,
      loss: toDouble(step.loss),
    })),
  });
  return {
    predicate,
    drops: weakest?.drops ? { requirement: weakest.requirement.id, ...drops(weakest.drops) } : null,
    thinnest: { requirement: thinnest.requirement.id, margin: toDouble(thinnest.requirement.margin) },
    scale: scale && { requirement: scale.requirement, fraction: toDouble(scale.fraction) },
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

import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Assessment } from '../eligibility/assess.js';
import type { CheckContext, Rule } from './context.js';
import { pointsOf, type Said, saidIn, saidText } from './statements.js';

/**
 * Answers whose premise another answer of the same side denies, where the instrument makes that certain. One finding
 * for each, with everything that denies it.
 */
export const deniedAnswerRules: Rule = (context) =>
  context.assessments.flatMap((assessment) => deniedAnswers(context, assessment));

function deniedAnswers({ instrument, worksheet }: CheckContext, assessment: Assessment): Diagnostic[] {
  const denied = new Map<string, { claim: Said; premises: Set<string> }>();
  for (const rule of instrument.consistency) {
    if (rule.kind !== 'denies') continue;
    const claim = saidIn(worksheet, assessment, rule.claim);
    const premise = claim && saidIn(worksheet, assessment, rule.premise);
    if (!premise) continue;
    const name = saidText(claim);
    const premises = denied.get(name)?.premises ?? new Set();
    denied.set(name, { claim, premises: premises.add(saidText(premise)) });
  }
  const points = pointsOf(assessment);
  return [...denied.values()].map(({ claim, premises }) => {
    const { indicator, key, answer, origin } = claim;
    const subject = { indicator, by: assessment.by, points: points(indicator) };
    const params = { found: answer, premises: [...premises].join(', ') };
    return diagnose('answer-denied', origin, params, key === null ? subject : { ...subject, input: key });
  });
}

import { applySeverities, type SeverityChoices } from '../configuration/severity-choices.js';
import type { Code } from '../diagnostic/catalogue.js';
import { type Diagnostic, diagnose, refuse } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import { type Assessment, assess } from '../eligibility/assess.js';
import { type GateResult, type GatesAsked, judgeGates } from '../eligibility/gates.js';
import { judgePrerequisites, type PrerequisiteResult } from '../eligibility/prerequisites.js';
import type { Instrument } from '../instrument/model.js';
import type { Policy } from '../scoring/policy.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import { type CachedTotal, compareCached } from './cached.js';
import type { RuleSet } from './context.js';
import { inFileOrder } from './order.js';
import { markStale } from './own-results.js';
import { scoringFindings } from './scoring.js';

/** What a worksheet is judged by, beside its instrument. Left out: nothing more is asked or looked for. */
export interface Terms extends Partial<GatesAsked> {
  readonly policy: Policy;
  /** Nobody asked for a score of 0 of 0: what the worksheet itself chose counts. */
  readonly fileChooses?: boolean;
  /** Checks beyond what scoring finds. */
  readonly checks?: RuleSet;
  readonly severities?: SeverityChoices;
  /** Whether a finding is known and accepted. */
  readonly accepts?: (diagnostic: Diagnostic) => boolean;
  /** Where the TPI is to decide and has answered nothing: judge the unit's answers all the same, with an error. */
  readonly unitForTpi?: boolean;
}

/** Everything that is to be said of one worksheet, before anything is built of it. */
export interface Judgement {
  readonly policy: Policy;
  /** The unit's, and the TPI's when there is one or it decides. */
  readonly assessments: readonly Assessment[];
  readonly prerequisites: readonly PrerequisiteResult[];
  readonly cached: CachedTotal | null;
  /** In the order of the file, with the severities that the terms and the side that decides give them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the terms accept: they count for nothing. */
  readonly accepted: readonly Diagnostic[];
  readonly gates: readonly GateResult[];
  /** The exit status that this worksheet is worth: 1 with an error, or a gate that is not passed. */
  readonly status: 0 | 1;
}

/** The assessment of the side that decides. */
export const deciding = <A extends { readonly by: Side }>({
  assessments,
  policy: { by },
}: {
  readonly assessments: readonly A[];
  readonly policy: { readonly by: Side };
}): A | undefined => assessments.find((assessment) => assessment.by === by);

/**
 * Scores, judges and checks a worksheet. No check changes a score.
 * @throws UserError when the TPI is to decide and has answered nothing.
 */
export function judgeWorksheet(instrument: Instrument, worksheet: Worksheet, terms: Terms): Judgement {
  const { gates = [], minimums = [], accepts = () => false } = terms;
  const policy = policyFor(worksheet, terms);
  const decides = sideThatDecides(worksheet, terms);
  const sides: Side[] = worksheet.hasTpi ? ['unit', 'tpi'] : ['unit'];
  const assessments = sides.map((by) => assess(instrument, worksheet, { ...policy, by }));
  const { cache } = worksheet;
  const counted = cache && assessments.find((a) => a.by === cache.by);
  const cached = counted ? compareCached(counted, cache) : null;
  const prerequisites = judgePrerequisites(instrument, worksheet);
  const all = findings(instrument, worksheet, { assessments, cached, decides }, { ...terms, policy });
  const accepted = all.filter(accepts);
  const diagnostics = accepted.length === 0 ? all : all.filter((d) => !accepted.includes(d));
  const ofPolicy = assessments.find((a) => a.by === policy.by);
  const judged = judgeGates({ gates, minimums }, instrument, ofPolicy, prerequisites);
  return {
    policy,
    assessments,
    prerequisites,
    cached,
    diagnostics,
    accepted,
    gates: judged,
    status: statusOf(diagnostics, judged),
  };
}

/** The policy that a worksheet is judged by: its own choice, where nobody asked for another. */
export function policyFor(
  { zeroDivision }: Pick<Worksheet, 'zeroDivision'>,
  { policy, fileChooses }: Pick<Terms, 'policy' | 'fileChooses'>,
): Policy {
  return fileChooses && zeroDivision ? { ...policy, zeroDivision: zeroDivision.value } : policy;
}

/** 1 with an error, or a gate that is not passed. */
export function statusOf(diagnostics: readonly Diagnostic[], gates: readonly GateResult[]): 0 | 1 {
  const isSound = diagnostics.every((d) => d.severity !== 'error') && gates.every((gate) => gate.passed);
  return isSound ? 0 : 1;
}

function sideThatDecides(worksheet: Worksheet, { policy, unitForTpi }: Terms): Side {
  if (policy.by === 'unit' || worksheet.hasTpi) return policy.by;
  return unitForTpi ? 'unit' : refuse('no-tpi-answers', worksheet.origin, {});
}

function findings(
  instrument: Instrument,
  worksheet: Worksheet,
  scored: Parameters<typeof scoringFindings>[2],
  { policy, checks, severities }: Terms,
): Diagnostic[] {
  const silent: readonly Code[] = checks?.silent ?? [];
  const context = { instrument, worksheet, assessments: scored.assessments };
  const missing = scored.decides === policy.by ? [] : [diagnose('no-tpi-answers', worksheet.origin, {})];
  const found = [
    ...ruleFindings(worksheet, scored.assessments, policy),
    ...scoringFindings(instrument, worksheet, scored).filter(({ code }) => !silent.includes(code)),
    ...(checks?.rules ?? []).flatMap((rule) => rule(context)),
  ];
  const marked = markStale(inFileOrder(found), worksheet);
  const chosen = applySeverities([...missing, ...marked], severities ?? new Map());
  return chosen.map((diagnostic) => weighed(diagnostic, policy.by));
}

/** A worksheet's choice for 0 of 0 that another one overrules, where it makes a difference. */
function ruleFindings(
  { zeroDivision }: Worksheet,
  assessments: readonly Assessment[],
  policy: Policy,
): Diagnostic[] {
  if (!zeroDivision || zeroDivision.value === policy.zeroDivision) return [];
  const counts = assessments.some(({ marks }) =>
    [...marks.values()].some((m) => m.status === 'zero-of-zero'),
  );
  const params = { chosen: zeroDivision.value, used: policy.zeroDivision };
  return counts ? [diagnose('zero-division-differs', zeroDivision.origin, params)] : [];
}

/** What is wrong on the side that does not decide cannot make the verdict wrong. */
export function weighed(diagnostic: Diagnostic, by: Side): Diagnostic {
  const isOther = diagnostic.by !== null && diagnostic.by !== by;
  return isOther && diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

/** How many findings are of one severity. */
export const countOf = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((d) => d.severity === severity).length;

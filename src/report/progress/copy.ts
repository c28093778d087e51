import { countOf } from '../../check/judgement.js';
import type { Side } from '../../diagnostic/side.js';
import type { Area } from '../../eligibility/assess.js';
import { isOpen } from '../../eligibility/eligibility.js';
import type { Eligibility } from '../../eligibility/requirements.js';
import { answerText } from '../../eligibility/shortfalls.js';
import type { Fraction } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import type { Findings } from '../shared/parts.js';
import type { Dated } from './date.js';

/** A worksheet as it was on one day: what a progress needs of it, exactly. */
export interface Copy {
  readonly path: string;
  readonly sha256: string | null;
  readonly dated: Dated | null;
  /** Null: it could not be read, and `reason` says why. */
  readonly judged: Judged | null;
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly unit: { readonly id: string | null; readonly name: string; readonly institution: string | null };
  /** Whether the file, its unit file or the list of units names the unit; else its name is the file's. */
  readonly named: boolean;
}

/** What the side that decides has answered, and what it comes to. */
export interface Judged {
  readonly instrument: Instrument;
  readonly by: Side;
  /** The predicate that the unit says it aims at. */
  readonly aim: string | null;
  readonly total: Fraction;
  readonly answered: number;
  readonly unanswered: number;
  readonly invalid: number;
  /** Findings that are errors, as a recap counts them. */
  readonly errors: number;
  readonly areas: readonly Area[];
  readonly eligibility: readonly Eligibility[];
  readonly answers: ReadonlyMap<string, Answer | null>;
  /** Indicators that something is written at which is no valid answer; a blank is none of them. */
  readonly notValid: ReadonlySet<string>;
}

/** One indicator. A blank, and an answer that is none, is not known, which is not zero: null stands for it. */
export interface Answer {
  readonly text: string;
  /** Of its weight, 0-1; null where a policy leaves it out. */
  readonly share: Fraction | null;
}

/** What is kept of a judged worksheet; null where the side that decides has no answers in it. */
export function judgedOf({ instrument, worksheet, judgement }: Findings): Judged | null {
  const { by } = judgement.policy;
  const assessment = judgement.assessments.find((a) => a.by === by);
  if (!assessment) return null;
  const { root, answered, unanswered, invalid, areas, eligibility, marks, nodes } = assessment;
  const answers = instrument.indicators.map((indicator): readonly [string, Answer | null] => {
    const [mark, node] = [marks.get(indicator.id), nodes.get(indicator.id)];
    if (!mark || !node || isOpen(mark)) return [indicator.id, null];
    const share = node.max.equals(0) ? null : node.points.div(node.max);
    return [indicator.id, { text: answerText(indicator, mark) ?? '', share }];
  });
  return {
    instrument,
    by,
    aim: worksheet.unit.target?.toLowerCase() ?? null,
    total: root.points,
    answered,
    unanswered,
    invalid,
    errors: countOf(judgement.diagnostics, 'error'),
    areas,
    eligibility,
    answers: new Map(answers),
    notValid: new Set([...marks].flatMap(([id, { status }]) => (status === 'invalid' ? [id] : []))),
  };
}

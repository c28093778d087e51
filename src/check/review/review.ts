import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Assessment } from '../../eligibility/assess.js';
import { type Carried, soleCarriers } from '../../eligibility/carriers.js';
import { answerText } from '../../eligibility/shortfalls.js';
import { type Fraction, sum } from '../../instrument/exact.js';
import type { Indicator } from '../../instrument/model.js';
import { type Behind, behindIn } from '../behind.js';
import { consistencyRules } from '../consistency.js';
import type { CheckContext } from '../context.js';
import { supportedAnswers } from '../evidence.js';
import { pointsOf } from '../statements.js';
import { type Doubt, doubts, weightOf } from './weights.js';

/** An answer of the unit that is to be looked at. */
export interface ReviewItem {
  readonly id: string;
  readonly indicator: Indicator;
  /** Level, index or percentage. */
  readonly answer: string;
  readonly points: Fraction;
  /** Sum of the weights of its doubts. */
  readonly doubt: Fraction;
  /** points × doubt: what the order is by. */
  readonly stake: Fraction;
  readonly doubts: readonly Doubt[];
  /** What contradicts it. */
  readonly contradictions: readonly Diagnostic[];
  /** Other indicators with the same link, where it has no other evidence than repeated links. */
  readonly sharedWith: readonly string[];
  readonly carries: readonly Carried[];
}

export interface Review {
  /** Answers that bring points, and those points. */
  readonly claimed: number;
  readonly points: Fraction;
  /** False where the worksheet has no place for evidence: nothing is known of it. */
  readonly knowsEvidence: boolean;
  readonly items: readonly ReviewItem[];
}

/**
 * What to look at first in a unit's answers: those that bring points and are in doubt, by points × doubt, then by points,
 * then as the instrument has them. Asked anew, whatever findings a baseline or an option leaves out.
 */
export function reviewOf(context: CheckContext): Review {
  const { instrument, worksheet, assessments } = context;
  const unit = assessments.find(({ by }) => by === 'unit');
  if (!unit) throw new Error('every worksheet has a side of the unit');
  const supported = supportedAnswers(context);
  const against = consistencyRules({ ...context, assessments: [unit] });
  const source: Source = {
    unit,
    missing: new Set((supported?.missing ?? []).map(({ indicator }) => indicator)),
    against: (id) => against.filter(({ indicator }) => indicator === id),
    behind: behindIn(worksheet, instrument.id),
    carriers: soleCarriers(unit),
  };
  const points = pointsOf(unit);
  const claims = instrument.indicators.filter(({ id }) => !points(id).equals(0));
  const items = claims.map((indicator) => itemOf(indicator, source)).filter((item) => item.doubts.length > 0);
  return {
    claimed: claims.length,
    points: sum(claims.map(({ id }) => points(id))),
    knowsEvidence: supported !== null,
    items: items.sort((a, b) => b.stake.compare(a.stake) || b.points.compare(a.points)),
  };
}

interface Source {
  readonly unit: Assessment;
  readonly missing: ReadonlySet<string | null>;
  readonly against: (id: string) => readonly Diagnostic[];
  readonly behind: (id: string) => Behind;
  readonly carriers: ReadonlyMap<string, readonly Carried[]>;
}

function itemOf(indicator: Indicator, source: Source): ReviewItem {
  const { id } = indicator;
  const { unit, missing, carriers } = source;
  const mark = unit.marks.get(id);
  const points = pointsOf(unit)(id);
  if (!mark) throw new Error('an indicator that was never scored');
  const contradictions = source.against(id);
  const sharedWith = missing.has(id) ? [] : onlyShared(source.behind(id), id);
  const carries = carriers.get(id) ?? [];
  const has: Record<Doubt, boolean> = {
    'no-evidence': missing.has(id),
    contradiction: contradictions.length > 0,
    'repeated-link': sharedWith.length > 0,
    'sole-carrier': carries.length > 0,
  };
  const found = doubts.filter((doubt) => has[doubt]);
  const doubt = sum(found.map((one) => weightOf[one]));
  const answer = answerText(indicator, mark) ?? '';
  return {
    ...{ id, indicator, answer, points, doubt, stake: points.mul(doubt), doubts: found },
    ...{ contradictions, sharedWith, carries },
  };
}

/** Where else the links stand, if there is no evidence but links that prove nothing; none otherwise. */
function onlyShared({ evidence }: Behind, id: string): string[] {
  const usable = evidence.filter(({ isHollow }) => !isHollow);
  if (usable.length === 0 || !usable.every(({ use }) => use?.provesNothing)) return [];
  return [...new Set(usable.flatMap(({ use }) => [...(use?.indicators ?? [])]))].filter(
    (other) => other !== id,
  );
}

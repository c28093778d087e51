import { type Behind, behindIn } from '../../../check/behind.js';
import type { Lang } from '../../../diagnostic/lang.js';
import type { Side } from '../../../diagnostic/side.js';
import type { Assessment } from '../../../eligibility/assess.js';
import { type Fraction, toDouble, zero } from '../../../instrument/exact.js';
import type { Indicator } from '../../../instrument/model.js';
import { hasPlaceForEvidence } from '../../../worksheet/evidence/support.js';
import type { Findings } from '../../shared/parts.js';
import { sameAnswer } from '../answers.js';
import type { IndicatorDiff } from '../diff-schema.js';
import { between as betweenNotes } from './agreement.js';
import { type Asking, askedOf, hasTpiNotes, laterOf, stateOf, tpiNotes } from './asking.js';
import { hasNewComment, unsignedIn } from './comments.js';
import { besideOf, changeOf, didReply, riseOf } from './reply.js';
import type { Round, RoundItem } from './round-schema.js';
import { type Answered, answeredBy, compareWorth } from './side.js';

/** A worksheet of the two, with what it came to. */
interface Sheet {
  readonly findings: Findings;
  readonly unit: Assessment | null;
  readonly tpi: Assessment | null;
  readonly behind: (id: string) => Behind;
}

/** The two worksheets and how the answers of the unit were compared. */
export interface RoundSpec {
  /** As the TPI returned it. */
  readonly a: Findings;
  /** After the unit's reply. */
  readonly b: Findings;
  readonly answers: (id: string) => Pick<IndicatorDiff, 'a' | 'b'>;
  readonly lang: Lang;
}

/** What became of the TPI's notes, and what the unit's answers that rose have behind them. */
export function buildRound({ a, b, answers, lang }: RoundSpec): Round {
  const [from, to] = [sheetOf(a), sheetOf(b)];
  const places = { a: a.worksheet, b: b.worksheet };
  const withoutPlace = (['a', 'b'] as const).filter((side) => !hasPlaceForEvidence(places[side]));
  const between: Between = {
    ...{ from, to, answers, lang },
    isAbsent: !hasTpiNotes(b.worksheet),
    isKnown: withoutPlace.length === 0,
  };
  const items = b.instrument.indicators.map((indicator) => itemOf(indicator, between));
  const shown = items.filter(isWorthTelling);
  const count = (test: (item: RoundItem) => boolean) => shown.filter(test).length;
  const inState = (state: RoundItem['state']) => count((item) => item.state === state);
  return {
    tpi: { a: totalOf(from.tpi), b: totalOf(to.tpi) },
    withoutPlace,
    tpiUnanswered: from.tpi ? from.tpi.unanswered + from.tpi.invalid : a.instrument.indicators.length,
    counts: {
      notes: count(({ asked }) => asked.includes('note')),
      loweredOnly: count(({ asked }) => asked.length === 1 && asked[0] === 'lowered'),
      open: inState('open'),
      answered: inState('answered'),
      settled: inState('settled'),
      agreed: inState('agreed'),
      raised: count(({ rise }) => rise !== null),
      unsupported: count(isUnsupported),
      newNotes: count(({ tpi }) => tpi.later.state === 'new'),
      tpiChanged: count(tpiChanged),
    },
    items: shown,
  };
}

/** Rose without evidence that is new and its own, and not only up to what the TPI had answered. */
export const isUnsupported = ({ rise }: RoundItem): boolean => rise !== null && !supported.has(rise);

const supported: ReadonlySet<NonNullable<RoundItem['rise']>> = new Set(['evidence', 'tpi']);

/** Something of the TPI is to stand in B: a file without its answers says nothing of it. */
export const tpiChanged = ({ tpi }: RoundItem): boolean =>
  tpi.stateB !== 'blank' && (tpi.a !== tpi.b || tpi.stateA !== tpi.stateB);

const isWorthTelling = (item: RoundItem): boolean =>
  item.state !== null ||
  item.rise !== null ||
  item.tpi.later.state === 'new' ||
  item.tpi.gone === true ||
  tpiChanged(item);

interface Between {
  readonly from: Sheet;
  readonly to: Sheet;
  readonly isAbsent: boolean;
  /** Both files have a place for evidence. */
  readonly isKnown: boolean;
  readonly answers: RoundSpec['answers'];
  readonly lang: Lang;
}

function itemOf(indicator: Indicator, { from, to, isAbsent, isKnown, answers, lang }: Between): RoundItem {
  const { id } = indicator;
  const { a, b } = answers(id);
  const [unit, unitLater] = [from, to].map((sheet) => answerIn(sheet, 'unit', indicator));
  const [tpi, tpiLater] = [from, to].map((sheet) => answerIn(sheet, 'tpi', indicator));
  if (!unit || !unitLater || !tpi || !tpiLater) throw new Error('two worksheets have two answers');
  const [note, noteLater] = [tpiNotes(from.findings.worksheet, id), tpiNotes(to.findings.worksheet, id)];
  const asking: Asking = { note, noteLater, tpi, tpiLater, unit, unitLater };
  const [before, after] = [from.behind(id), to.behind(id)];
  const asked = [note, noteLater].flatMap((text) => text?.split(betweenNotes) ?? []);
  const [said, saidLater] = [from, to].map(({ findings }) => findings.worksheet.answers.get(id));
  // whoever wrote it: what a comment said before, the TPI or the unit itself, is nothing new
  const { beside, fresh } = besideOf(id, before, after, [...asked, ...unsignedIn(said)]);
  const isCommented = hasNewComment(said, saidLater, asked);
  const change = changeOf(unit, unitLater, sameAnswer(a, b));
  const isUpToTpi = (compareWorth(unitLater, tpi) ?? 1) <= 0;
  return {
    id,
    label: indicator.label[lang],
    max: Math.max(a?.max ?? 0, b?.max ?? 0),
    state: stateOf(asking, didReply(change, beside)),
    asked: askedOf(asking),
    tpi: {
      a: tpi.text,
      b: tpiLater.text,
      stateA: tpi.status,
      stateB: tpiLater.status,
      ...(to.tpi !== null && tpi.status === 'answered' && tpiLater.status === 'blank' && { gone: true }),
      cut: tpi.points && unit.points && toDouble(tpi.points.sub(unit.points)),
      notes: note,
      later: laterOf(asking, isAbsent),
    },
    unit: { a, b, change, ...beside, ...(isCommented && { comment: true }) },
    difference: toDouble(pointsOf(unitLater.points).sub(pointsOf(unit.points))),
    rise: change === 'raised' ? riseOf(fresh, beside.note, { isUpToTpi, isKnown }) : null,
  };
}

const answerIn = (sheet: Sheet, by: Side, indicator: Indicator): Answered =>
  answeredBy(sheet[by], indicator, sheet.findings.worksheet.answers.get(indicator.id)?.sides[by]);

const pointsOf = (points: Fraction | null): Fraction => points ?? zero;

function sheetOf(findings: Findings): Sheet {
  const { judgement, worksheet, instrument } = findings;
  const by = (side: 'unit' | 'tpi') => judgement.assessments.find((a) => a.by === side) ?? null;
  return { findings, unit: by('unit'), tpi: by('tpi'), behind: behindIn(worksheet, instrument.id) };
}

const totalOf = (assessment: Assessment | null): number | null =>
  assessment && toDouble(assessment.root.points);

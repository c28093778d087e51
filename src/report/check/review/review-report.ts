import { type ReviewItem, reviewOf } from '../../../check/review/review.js';
import { type doubts, weightOf } from '../../../check/review/weights.js';
import type { Lang } from '../../../diagnostic/lang.js';
import { toDouble } from '../../../instrument/exact.js';
import { messagesIn } from '../../../messages/messages.js';
import type { Findings } from '../../shared/parts.js';
import type { CheckResult } from '../check-schema.js';
import type { ReviewItemReport, ReviewReport } from './review-schema.js';

/** A result with what to look at first in each file that could be read. @param judged what the files came to. */
export const withReviews = (result: CheckResult, judged: readonly Findings[], lang: Lang): CheckResult => ({
  ...result,
  files: result.files.map((file) => {
    const own = judged.find(({ source }) => source.path === file.source.path);
    return 'failure' in file || !own ? file : { ...file, review: buildReview(own, lang) };
  }),
  reviewWeights: byDoubt((doubt) => toDouble(weightOf[doubt])),
});

/** What to look at first in the unit's answers of one worksheet. */
function buildReview({ instrument, worksheet, judgement }: Findings, lang: Lang): ReviewReport {
  const { claimed, points, knowsEvidence, items } = reviewOf({
    instrument,
    worksheet,
    assessments: judgement.assessments,
  });
  const count = (doubt: (typeof doubts)[number]) =>
    items.filter((item) => item.doubts.includes(doubt)).length;
  return {
    claimed,
    points: toDouble(points),
    knowsEvidence,
    counts: byDoubt(count),
    items: items.map((item, i) => reportItem(item, i + 1, lang)),
  };
}

const byDoubt = (value: (doubt: (typeof doubts)[number]) => number): ReviewReport['counts'] => ({
  'no-evidence': value('no-evidence'),
  contradiction: value('contradiction'),
  'repeated-link': value('repeated-link'),
  'sole-carrier': value('sole-carrier'),
});

function reportItem(item: ReviewItem, rank: number, lang: Lang): ReviewItemReport {
  const { describe } = messagesIn(lang);
  return {
    rank,
    id: item.id,
    label: item.indicator.label[lang],
    answer: item.answer,
    points: toDouble(item.points),
    doubt: toDouble(item.doubt),
    stake: toDouble(item.stake),
    doubts: [...item.doubts],
    contradictions: item.contradictions.map((d) => ({ code: d.code, message: describe(d) })),
    sharedWith: [...item.sharedWith],
    carries: item.carries.map(({ predicate, requirement }) => ({
      predicate,
      requirement: requirement.id,
      label: requirement.label[lang],
      margin: toDouble(requirement.margin),
    })),
  };
}

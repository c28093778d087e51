import { doubts } from '../../../check/review/weights.js';
import { formatMargin, formatNumber } from '../../page/numbers.js';
import type { Words } from '../../page/view.js';
import { localNumber, predicateName } from '../../shared/requirement-cells.js';
import type { CheckedFile, CheckResult } from '../check-schema.js';
import type { ReviewItemReport, ReviewReport } from './review-schema.js';

/** A file that was reviewed. */
export type Reviewed = CheckedFile & { readonly review: ReviewReport };

export const isReviewed = (file: CheckResult['files'][number]): file is Reviewed =>
  'review' in file && file.review !== undefined;

/** Every reason that an answer is to be looked at, with what it rests on. @param brief contradictions are named alone. */
export function whyText(item: ReviewItemReport, words: Words, brief = false): string {
  const { doubts: found, contradictions, sharedWith, carries } = item;
  const { doubt, why } = words.text.review;
  const against = contradictions.map(({ message }) => message.replace(/\.$/, ''));
  const said = found.map((one) => {
    if (one === 'repeated-link') return why[one](sharedWith.length);
    if (one === 'sole-carrier') return why[one](carriedText(carries, words));
    return one === 'contradiction' && !brief ? `${doubt[one]}: ${against.join('; ')}` : doubt[one];
  });
  return said.join('; ');
}

/** "Nilai total (WBK +0,12)": each requirement once, with the margins by predicate. */
function carriedText(carries: ReviewItemReport['carries'], { lang }: Words): string {
  const byLabel = new Map<string, string[]>();
  for (const { label, predicate, margin } of carries) {
    const said = `${predicateName(predicate)} ${formatMargin(margin, lang)}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), said]);
  }
  return [...byLabel].map(([label, margins]) => `${label} (${margins.join(', ')})`).join(', ');
}

export const answerWord = ({ answer }: ReviewItemReport, { lang }: Words): string =>
  localNumber(answer, lang) ?? '';

/** A weight with no more digits than it has: 1, and 0,5. */
export const weightText = (weight: number, { lang }: Words): string =>
  formatNumber(weight, Number.isInteger(weight) ? 0 : 1, lang);

/** How the order came about, in one sentence. */
export function orderText({ reviewWeights }: CheckResult, words: Words): string {
  const { review } = words.text;
  const weights = doubts.map(
    (doubt) => `${review.doubt[doubt]} ${weightText(reviewWeights?.[doubt] ?? 0, words)}`,
  );
  return review.order(weights.join('; '));
}

/** What of the answers is in doubt, in a line each, and what is not. */
export function stateTexts({ review }: Reviewed, { text }: Words): string[] {
  const { claimed, counts, knowsEvidence } = review;
  if (claimed === 0) return [];
  const found = doubts.filter((doubt) => counts[doubt] > 0);
  const { review: say } = text;
  return [
    ...(found.length > 0
      ? [found.map((doubt) => say.counts(counts[doubt], say.doubt[doubt])).join('; ')]
      : []),
    ...(knowsEvidence ? [] : [say.unknown]),
    ...(knowsEvidence && counts['no-evidence'] === 0 ? [say.evidenced(claimed)] : []),
    ...(found.length === 0 ? [say.sound] : []),
  ];
}

/** What is said of a file in one line. */
export function fileText({ source, review }: Reviewed, { text, lang }: Words): string {
  const { items, claimed, points } = review;
  const { noClaims, none, file } = text.review;
  const all = formatNumber(points, 2, lang);
  if (claimed === 0) return noClaims(source.path);
  return items.length === 0 ? none(source.path, claimed, all) : file(source.path, items.length, claimed, all);
}

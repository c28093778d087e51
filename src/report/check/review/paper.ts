import { doubts } from '../../../check/review/weights.js';
import { lettersIn } from '../../../messages/letters.js';
import { formatNumber } from '../../page/numbers.js';
import { type Block, heading, type Paper, paragraph, table } from '../../page/paper.js';
import { cell } from '../../page/section.js';
import { left, right, tableOf } from '../../page/table.js';
import { type View, viewOn } from '../../page/view.js';
import { type LetterOptions, letterHead } from '../../shared/letter.js';
import { disclaimerText } from '../../shared/provenance.js';
import type { CheckResult } from '../check-schema.js';
import type { Opened } from '../evidence-paper.js';
import { whoseFile } from '../sections.js';
import {
  answerWord,
  fileText,
  isReviewed,
  orderText,
  type Reviewed,
  stateTexts,
  weightText,
  whyText,
} from './words.js';

/** The work paper of a check: what to look at first, with what usually shows it and room for what was found. */
export function reviewPaper(result: CheckResult, opened: readonly Opened[], options: LetterOptions): Paper {
  const { lang, date } = options;
  const say = lettersIn(lang).review;
  const view = viewOn({ width: null }, lang);
  const first = result.files.find(isReviewed);
  const who = result.files.map((file) => whoseFile(file, view)).join('; ');
  return {
    title: `${say.title}: ${who}`,
    lang,
    date,
    landscape: true,
    foot: first ? disclaimerText(first, view) : `${result.tool.name} ${result.tool.version}`,
    blocks: [
      ...letterHead(say.title, who, options),
      heading(say.items),
      ...result.files.flatMap((file): Block[] => {
        if ('failure' in file)
          return [paragraph(lettersIn(lang).evidence.unread(file.source.path, file.failure.message))];
        const own = opened.find(({ findings }) => findings.source.path === file.source.path);
        return isReviewed(file) ? fileBlocks(file, own, view) : [];
      }),
      heading(say.order),
      paragraph(orderText(result, view)),
      weightsTable(result, view),
      { kind: 'signatures', roles: say.signatures, name: lettersIn(lang).held.name },
    ],
  };
}

function weightsTable({ reviewWeights }: CheckResult, view: View): Block {
  const { head, doubt, how } = view.text.review;
  const shown = tableOf(doubts, [
    left(head.reason, (one) => doubt[one]),
    right(head.weight, (one) => weightText(reviewWeights?.[one] ?? 0, view)),
    left(head.how, (one) => how[one]),
  ]);
  return table(lettersIn(view.lang).review.order, shown, [30, 8, 62]);
}

function fileBlocks(file: Reviewed, own: Opened | undefined, view: View): Block[] {
  const { head } = view.text.review;
  const points = (value: number) => formatNumber(value, 2, view.lang);
  const shown = tableOf(file.review.items, [
    right(head.rank, ({ rank }) => String(rank)),
    left('ID', ({ id }) => cell(id, 'strong')),
    left(view.text.head.indicator, ({ label }) => label),
    left(head.answer, (item) => answerWord(item, view)),
    right(head.points, (item) => points(item.points)),
    right(head.stake, ({ stake }) => points(stake)),
    left(head.why, (item) => whyText(item, view)),
    left(head.usual, ({ id }) => own?.wordings[id]?.evidence.join('; ') || '-'),
    left(head.result, () => ''),
  ]);
  return [
    paragraph(fileText(file, view)),
    ...stateTexts(file, view).map((said) => paragraph(said)),
    ...(file.review.items.length > 0
      ? [table(fileText(file, view), shown, [5, 11, 17, 9, 7, 8, 25, 20, 14])]
      : []),
  ];
}

import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatMargin, formatNumber } from '../../page/numbers.js';
import { type Block, heading, paragraph, table } from '../../page/paper.js';
import { cell } from '../../page/section.js';
import { left, right, tableOf } from '../../page/table.js';
import type { View } from '../../page/view.js';
import { decidingAssessment, isOpenLeaf, nodesById } from '../../shared/requirement-cells.js';
import { answerCell } from '../detail.js';
import { totalText } from '../headline.js';
import type { NodeReport, Report } from '../score-schema.js';

interface Said {
  readonly say: LettersMessages;
  readonly view: View;
}

/** An indicator as both sides have it. */
interface Pair {
  readonly tpi: NodeReport;
  readonly unit: NodeReport | null;
}

/** The first that is read: the total of both sides, how much of their difference is only not assessed, and whose turn it is. */
export function totalBlocks(report: Report, { say, view }: Said): Block[] {
  const unit = report.assessments.find(({ by }) => by === 'unit');
  const own = totalText(decidingAssessment(report), view);
  const pairs = pairsOf(report);
  const open = pairs.filter(isOpen);
  const points = (value: number) => formatMargin(value, view.lang);
  const ofOpen =
    open.length > 0 && isSameWeight(pairs) ? say.lhe.ofOpen(points(sumOf(open)), open.length) : '';
  const text = unit
    ? say.lhe.totals(own, totalText(unit, view), `${points(totalsApart(report))}${ofOpen}`)
    : say.lhe.total(own);
  return [
    { kind: 'text', cell: cell(text, 'strong') },
    ...(open.length > 0 ? [paragraph(say.lhe.openFirst(open.length))] : []),
  ];
}

/** Indicators that the TPI has not assessed, as it has them. */
export const notAssessed = (report: Report): NodeReport[] =>
  pairsOf(report)
    .filter(isOpen)
    .map(({ tpi }) => tpi);

/** What the TPI has not assessed, by name, and what the totals of both sides differ by. */
export function openBlocks(report: Report, { say, view }: Said): Block[] {
  const { text, lang } = view;
  const pairs = pairsOf(report);
  const open = pairs.filter(isOpen);
  if (open.length === 0) return [];
  const points = (value: number) => formatMargin(value, lang);
  const assessed = pairs.filter((pair) => !isOpen(pair));
  const parts = [
    ['lowered', assessed.filter((pair) => difference(pair) < 0)],
    ['open', open],
    ['raised', assessed.filter((pair) => difference(pair) > 0)],
  ] as const;
  const named = parts.filter(([, some]) => sumOf(some) !== 0);
  const shown = tableOf(open, [
    left('ID', ({ tpi }) => cell(tpi.id, 'strong')),
    left(text.head.indicator, ({ tpi }) => tpi.label),
    left(say.lhe.ofUnit, ({ unit }) => (unit ? answerCell(unit, view) : cell(text.blank))),
    right(say.lhe.self, ({ unit }) => (unit ? formatNumber(unit.points, 2, lang) : '-')),
    right(text.head.max, ({ tpi }) => formatNumber(tpi.max, 2, lang)),
  ]);
  const canDecide = decidingAssessment(report).eligibility.some(
    (e) => e.provisional && (e.passed || e.reachableByAnswering),
  );
  return [
    heading(say.lhe.open, 2),
    ...(isSameWeight(pairs)
      ? [
          paragraph(
            say.lhe.apart(
              points(totalsApart(report)),
              named.map(([part, some]) => say.lhe.apartBy[part](points(sumOf(some)))).join(', '),
            ),
          ),
        ]
      : []),
    paragraph([say.lhe.openSay(open.length), ...(canDecide ? [say.lhe.canDecide] : [])].join(' ')),
    table(say.lhe.open, shown, [14, 42, 16, 16, 12]),
  ];
}

/** Of the whole totals, blanks of the TPI and all: a comparison leaves out what one side has not answered. */
function totalsApart({ assessments }: Report): number {
  const of = (side: string) => assessments.find(({ by }) => by === side)?.score.points ?? 0;
  return rounded(of('tpi') - of('unit'));
}

/** Differences of doubles, without their dust. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

function pairsOf({ assessments }: Report): Pair[] {
  const nodesOf = (side: 'unit' | 'tpi') => {
    const found = assessments.find(({ by }) => by === side);
    return found ? nodesById(found.score) : new Map<string, NodeReport>();
  };
  const unit = nodesOf('unit');
  return [...nodesOf('tpi').values()]
    .filter(({ children }) => !children)
    .map((tpi) => ({ tpi, unit: unit.get(tpi.id) ?? null }));
}

const isOpen = ({ tpi }: Pair): boolean => isOpenLeaf(tpi);

/** Where blanks are left out of means, weights move, and no difference is of one indicator alone. */
const isSameWeight = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ tpi, unit }) => unit?.max === tpi.max);

const sumOf = (some: readonly Pair[]): number =>
  rounded(some.reduce((sum, pair) => sum + difference(pair), 0));

const difference = ({ tpi, unit }: Pair): number => tpi.points - (unit?.points ?? 0);

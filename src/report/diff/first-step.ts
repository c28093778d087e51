import { formatMargin } from '../page/numbers.js';
import type { Cell } from '../page/section.js';
import type { View } from '../page/view.js';
import { changeIn } from './change.js';
import type { Diff, IndicatorDiff } from './diff-schema.js';
import { byCut, byRise } from './round/headline.js';
import { isUnsupported } from './round/round.js';
import type { Round } from './round/round-schema.js';

/** Where a page stands by itself: what a comparison asks for first; nothing where it asks for nothing. */
export function firstStep(diff: Diff, view: View): Cell[] {
  const text = stepText(diff, view);
  return text === null ? [] : [{ about: view.text.first.first, text }];
}

function stepText({ mode, round, indicators }: Diff, view: View): string | null {
  const { step } = view.text.diff;
  if (round) return roundStep(round, view);
  if (mode === 'learn') {
    const strongest = most(indicators.filter(({ asks }) => asks !== null));
    return strongest ? step.learn(...said(strongest, view)) : null;
  }
  const blank = indicators.filter(({ only }) => only === 'a');
  const first = most(blank);
  if (first) {
    const say = mode === 'unit-tpi' ? step.judge : step.fill;
    return say(blank.length, named(first), formatMargin(first.difference, view.lang));
  }
  const lowered = most(indicators.filter(({ difference }) => difference < 0));
  return lowered ? step.lowered(...said(lowered, view)) : null;
}

/** What the TPI asked for and nobody answered; then answers that rose and have nothing new behind them. */
function roundStep({ items }: Round, { text: { diff } }: View): string | null {
  const open = byCut(items.filter(({ state }) => state === 'open'));
  const [asked] = open;
  if (asked) return diff.step.answer(open.length, named(asked));
  const bare = byRise(items.filter(isUnsupported));
  const [raised] = bare;
  return raised ? diff.step.prove(bare.length, named(raised)) : null;
}

/** The one that counts most; the first of equal ones. */
const most = (list: readonly IndicatorDiff[]): IndicatorDiff | null =>
  list.reduce<IndicatorDiff | null>(
    (best, each) => (best && Math.abs(best.difference) >= Math.abs(each.difference) ? best : each),
    null,
  );

const named = ({ label, id }: { readonly label: string; readonly id: string }): string => `${label} (${id})`;

const said = (of: IndicatorDiff, view: View): [name: string, change: string, points: string] => [
  named(of),
  changeIn(of, view),
  formatMargin(of.difference, view.lang),
];

import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin } from '../page/numbers.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { changeIn } from './change.js';
import type { Diff, IndicatorDiff } from './diff-schema.js';
import { namesOf } from './headline.js';

const most = 10;

/** Indicators that differ; when learning, those that the other is stronger in first, with what its level asks for. */
export function indicatorTables({ indicators, mode }: Diff, view: View): Section[] {
  const { text, lang } = view;
  if (mode !== 'learn') return tables(text.diff.indicatorsTitle(indicators.length), indicators, view);
  const stronger = indicators.filter((i) => i.asks !== null);
  const rest = indicators.filter((i) => i.asks === null);
  const title = (of: 'strongerTitle' | 'weakerTitle', found: readonly IndicatorDiff[]) => {
    const points = found.reduce((sum, i) => sum + i.difference, 0);
    return text.diff[of](found.length, formatMargin(Math.round(points * 1e9) / 1e9, lang));
  };
  return [
    ...tables(title('strongerTitle', stronger), stronger, view),
    ...tables(title('weakerTitle', rest), rest, view),
  ];
}

/** An indicator, or a line of what its answer asks for below it. */
type Row = IndicatorDiff | string;

function tables(title: string, indicators: readonly IndicatorDiff[], view: View): Section[] {
  if (indicators.length === 0) return [];
  const { text, lang, detail, drawn } = view;
  // a page is scrolled, and has no option to show the rest
  const shown = detail || drawn ? indicators : indicators.slice(0, most);
  const rows = shown.flatMap((i): Row[] => [i, ...asksLines(i.asks, text, detail)]);
  const first = (value: (i: IndicatorDiff) => string) => (row: Row) =>
    typeof row === 'string' ? '' : value(row);
  const table = tableOf(rows, [
    right(text.head.difference, (row) =>
      typeof row === 'string' ? '' : cell(formatMargin(row.difference, lang), 'strong'),
    ),
    left(
      'ID',
      first((i) => i.id),
    ),
    left(
      text.head.change,
      first((i) => changeIn(i, view)),
    ),
    label(text.diff.indicatorHead, (row) => (typeof row === 'string' ? cell(row, 'muted') : row.label)),
  ]);
  const isCut = shown.length < indicators.length;
  return [{ title: isCut ? text.diff.largest(title, shown.length) : title, lines: [], table }];
}

function asksLines(asks: IndicatorDiff['asks'], text: TextMessages, detail: boolean): string[] {
  if (!asks) return [];
  const { diff: say } = text;
  const found: string[] = [];
  if (asks.level !== null && asks.text !== null) found.push(say.asks(asks.level, asks.text));
  else if (asks.question !== null) found.push(say.question(asks.question));
  if (!detail) return found;
  if (asks.notes !== null) found.push(say.notes(asks.notes));
  if (asks.evidence.length > 0) found.push(say.evidence(asks.evidence.join('; ')));
  return found;
}

/** Which indicators one side alone answered: part of the difference is no difference of judgement. */
export function oneSided(diff: Diff, { text, detail, drawn }: View): Section[] {
  const names = namesOf(diff, text);
  const found = (['a', 'b'] as const).flatMap((side) => {
    const ids = diff.indicators.filter((i) => i.only === side).map((i) => i.id);
    if (ids.length === 0) return [];
    const shown = detail || drawn ? ids : ids.slice(0, most);
    const list = `${shown.join(', ')}${ids.length > shown.length ? ', ...' : ''}`;
    return [cell(text.diff.only(names[side], ids.length, list))];
  });
  return found.length > 0 ? [lines(text.diff.onlyTitle, ...found)] : [];
}

import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin } from '../page/numbers.js';
import { type Cell, cell, lines, type Section, type ViewOptions } from '../page/section.js';
import { localNumber } from '../shared/marks.js';
import { namesOf } from './headline.js';
import type { AnswerSide, Diff, IndicatorDiff } from './schema.js';

const most = 10;

/** Indicators that differ; when learning, those that the other is stronger in first, with what its level asks for. */
export function indicatorTables(diff: Diff, text: TextMessages, options: ViewOptions): Section[] {
  const { indicators, mode } = diff;
  if (mode !== 'learn') {
    return indicators.length === 0
      ? []
      : [table(text.diff.indicatorsTitle(indicators.length), indicators, text, options)];
  }
  const stronger = indicators.filter((i) => i.asks !== null);
  const rest = indicators.filter((i) => i.asks === null);
  const title = (of: 'strongerTitle' | 'weakerTitle', found: readonly IndicatorDiff[]) => {
    const points = found.reduce((sum, i) => sum + i.difference, 0);
    return text.diff[of](found.length, formatMargin(Math.round(points * 1e9) / 1e9, options.lang));
  };
  return [
    ...(stronger.length > 0 ? [table(title('strongerTitle', stronger), stronger, text, options)] : []),
    ...(rest.length > 0 ? [table(title('weakerTitle', rest), rest, text, options)] : []),
  ];
}

function table(
  title: string,
  indicators: readonly IndicatorDiff[],
  text: TextMessages,
  { lang, detail }: ViewOptions,
): Section {
  const shown = detail ? indicators : indicators.slice(0, most);
  const rows = shown.flatMap((i): Cell[][] => [
    [
      cell(formatMargin(i.difference, lang), 'strong'),
      cell(i.id),
      cell(change(i, text, lang)),
      cell(i.label),
    ],
    ...asksLines(i.asks, text, detail).map((line) => [cell(''), cell(''), cell(''), cell(line, 'muted')]),
  ]);
  const isCut = shown.length < indicators.length;
  const columns = [
    { head: text.head.difference, align: 'right' as const },
    { head: 'ID', align: 'left' as const },
    { head: text.head.change, align: 'left' as const },
    { head: text.diff.indicatorHead, align: 'left' as const, shrinks: true },
  ];
  return {
    title: isCut ? text.diff.largest(title, shown.length) : title,
    lines: [],
    table: { columns, rows },
  };
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

/** "C -> A"; a blank and a faulty answer in words; equal percentages of other counts said to be that. */
function change({ a, b }: IndicatorDiff, text: TextMessages, lang: Lang): string {
  const [from, to] = [answerText(a, text, lang), answerText(b, text, lang)];
  const counts = (answer: AnswerSide | null) => JSON.stringify(answer?.counts ?? {});
  if (from === to && counts(a) !== counts(b)) return `${to} (${text.diff.countsOnly})`;
  return `${from} -> ${to}`;
}

function answerText(answer: AnswerSide | null, text: TextMessages, lang: Lang): string {
  if (!answer) return '-';
  if (answer.state === 'blank') return text.blank;
  return answer.state === 'invalid' ? `(${text.status.invalid})` : (localNumber(answer.value, lang) ?? '-');
}

/** Which indicators one side alone answered: part of the difference is no difference of judgement. */
export function oneSided(diff: Diff, text: TextMessages, { detail }: ViewOptions): Section | null {
  const names = namesOf(diff, text);
  const found = (['a', 'b'] as const).flatMap((side) => {
    const ids = diff.indicators.filter((i) => i.only === side).map((i) => i.id);
    if (ids.length === 0) return [];
    const shown = detail ? ids : ids.slice(0, most);
    const list = `${shown.join(', ')}${ids.length > shown.length ? ', ...' : ''}`;
    return [cell(text.diff.only(names[side], ids.length, list))];
  });
  return found.length > 0 ? lines(text.diff.onlyTitle, ...found) : null;
}

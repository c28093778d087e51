import { commandLine, fileWord } from '../../messages/command-line.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View, Words } from '../page/view.js';
import { changeText, titleFor, whoText } from '../shared/provenance.js';
import { predicateName } from '../shared/requirement-cells.js';
import type { Diff, VerdictSide } from './diff-schema.js';
import { firstStep } from './first-step.js';
import { carriesTexts, roundLines } from './round/headline.js';

/** What the two sides are called. */
export function namesOf({ mode }: Diff, text: TextMessages): { readonly a: string; readonly b: string } {
  return mode === 'unit-tpi' ? { a: text.sideTitle.unit, b: text.sideTitle.tpi } : text.diff.name;
}

/** Whether a comparison repeats what people wrote into the worksheets. */
export const carriesNotes = ({ indicators, round }: Diff): boolean =>
  indicators.some(({ asks }) => asks !== null && asks.notes !== null) ||
  (round !== undefined && carriesTexts(round));

/** Who is compared, the totals, and each verdict, those that differ first. */
export function diffHeadline(diff: Diff, view: View): Section {
  const { text, lang } = view;
  const { diff: say } = text;
  const names = namesOf(diff, text);
  const { a, b, difference } = diff.total;
  // as many decimals as it takes for two different totals not to look the same
  const shown = [2, 4, 6, 9, 15].find(
    (n) => difference === 0 || formatNumber(a, n, lang) !== formatNumber(b, n, lang),
  );
  const points = (value: number) => formatNumber(value, shown ?? 15, lang);
  const by = diff.mode === 'unit-tpi' ? '' : `${say.byLine(text.side[diff.a.by])} `;
  const which = diff.round ? `${text.round.sides} ` : '';
  return lines(
    view.paged
      ? titleFor(say.title[diff.mode], [whoText(diff.a.unit, view), whoText(diff.b.unit, view)], view)
      : say.title[diff.mode],
    subjectLine(diff.a, names.a, view),
    diff.mode === 'unit-tpi'
      ? cell(text.diff.otherSide(names.b, answeredText(diff.b, text)))
      : subjectLine(diff.b, names.b, view),
    ...(diff.round ? otherUnit(diff, text).map((line) => cell(line, 'bad')) : []),
    cell(`${which}${by}${say.direction(names.a, names.b)}`),
    cell(say.total(points(a), points(b), formatMargin(difference, lang)), 'strong'),
    ...coverage(diff, view),
    ...(view.drawn && carriesNotes(diff) ? [cell(text.paper.privacy, 'muted')] : []),
    ...roundLines(diff, view),
    ...[...diff.verdicts]
      .sort((x, y) => Number(y.changed) - Number(x.changed))
      .map((verdict) => verdictLine(verdict, diff, text)),
    ...(view.drawn ? firstStep(diff, view) : []),
    ...notes(diff, view),
  );
}

function subjectLine(side: Diff['a'], name: string, words: Words): Cell {
  const { text } = words;
  const file = side.kind === 'report' ? `${side.path}, ${text.diff.report(side.worksheet)}` : side.path;
  return cell(text.diff.subject(name, whoText(side.unit, words), file, answeredText(side, text)));
}

function answeredText({ answered, unanswered, invalid }: Diff['a'], text: TextMessages): string {
  return text.diff.answered(answered, answered + unanswered + invalid);
}

function verdictLine(verdict: Diff['verdicts'][number], diff: Diff, text: TextMessages): Cell {
  const { changed, a, b } = verdict;
  const width = Math.max(...diff.verdicts.map((v) => v.predicate.length)) + 2;
  const name = `${predicateName(verdict.predicate)}:`.padEnd(width);
  const [from, to] = [verdictText(a, text), verdictText(b, text)];
  const said = from === to ? to : changeText(from, to);
  const tone = changed ? (b.passed ? 'good' : 'bad') : undefined;
  const isMet = b.passed && b.prerequisites !== false && !b.mismatched;
  const kept = from === to ? text.diff.same : text.diff.kept[isMet ? 'met' : 'notMet'];
  return cell(`${name}${changed ? text.diff.changed : kept}: ${said}`, tone);
}

function verdictText(verdict: VerdictSide, text: TextMessages): string {
  const { verdict: say } = text.diff;
  const { passed, provisional, prerequisites, failing, requirements } = verdict;
  const open = provisional ? `, ${say.provisional}` : '';
  if (verdict.mismatched) return say.mismatched;
  if (!passed) return `${say.notMet(failing, requirements)}${open}`;
  if (prerequisites === false) return `${say.prerequisites}${open}`;
  return prerequisites && !provisional ? say.met : `${say.scoreMet}${open}`;
}

/** Only where one side answered what the other did not: there the total mixes two kinds of difference. */
function coverage(diff: Diff, { text, lang }: Words): Cell[] {
  const { answered, mode } = diff;
  if (answered.onlyA + answered.onlyB === 0) return [];
  const { diff: say } = text;
  const names = namesOf(diff, text);
  const points = (value: number) => formatMargin(value, lang);
  const onlyA =
    mode === 'unit-tpi' ? say.notAssessed(answered.onlyA, names.b) : say.onlyOf(answered.onlyA, names.a);
  const rest = [
    ...(answered.onlyA > 0 ? [onlyA] : []),
    ...(answered.onlyB > 0 ? [say.onlyOf(answered.onlyB, names.b)] : []),
  ];
  const [both, other] = [points(answered.differenceBoth), points(answered.differenceRest)];
  return [cell(say.coverage(answered.both, both, `${rest.join(', ')}: ${other}`))];
}

/** A round between two units is none: that is said before anything is counted. */
const otherUnit = ({ notes: all }: Diff, { diff: say }: TextMessages): string[] =>
  all
    .filter(({ kind }) => kind === 'unit')
    .map(({ a, b }) => say.note.unit(a ?? say.unknown, b ?? say.unknown));

function notes(diff: Diff, { text, lang, paged, again = [] }: View): Cell[] {
  const { diff: say } = text;
  const names = namesOf(diff, text);
  const unknown = (value: string | null) => value ?? say.unknown;
  const found = diff.notes
    .filter(({ kind }) => !(diff.round && kind === 'unit'))
    .map(({ kind, a, b }) => say.note[kind](unknown(a), unknown(b)));
  for (const side of ['a', 'b'] as const) {
    const { by, errors, worksheet } = diff[side];
    const named = [fileWord(worksheet), ...(by === 'tpi' ? ['--by', 'tpi'] : []), ...again];
    const check = paged ? '' : commandLine(lang, 'check', named);
    if (errors !== null && errors > 0) found.push(say.errors(names[side], errors, check));
  }
  if (!diff.exact) found.push(say.doubles);
  // a document has no next command
  if (paged) return found.map((line) => cell(`- ${line}`));
  if (diff.mode === 'learn') found.push(say.evenHint);
  else if (diff.mode === 'change' && diff.notes.some((note) => note.kind === 'unit'))
    found.push(say.learnHint);
  return found.map((line) => cell(`- ${line}`));
}

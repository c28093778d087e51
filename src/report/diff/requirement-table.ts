import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { formatMargin, pointsText } from '../page/numbers.js';
import { type Cell, cell, type Section, type ViewOptions } from '../page/section.js';
import { localNumber, predicateName } from '../shared/marks.js';
import { namesOf } from './headline.js';
import type { Diff, RequirementDiff } from './schema.js';

type Judged = RequirementDiff['a'];

/** Requirements that differ, each once; what it means for a predicate stands in that predicate's column. */
export function requirementTable(
  diff: Diff,
  text: TextMessages,
  { lang, narrow, wide }: ViewOptions,
): Section | null {
  const ids = [...new Set(diff.requirements.map((r) => r.id))];
  if (ids.length === 0) return null;
  const names = namesOf(diff, text);
  const predicates = diff.verdicts.map((v) => v.predicate);
  const right = (head: string) => ({ head, align: 'right' as const });
  const rows = ids.map((id) => {
    const judged = diff.requirements.filter((r) => r.id === id);
    const [first] = judged;
    const points = (side: 'a' | 'b') =>
      cell(
        judgedText(
          judged.map((r) => r[side]),
          lang,
        ),
      );
    return [
      cell(first?.label ?? id),
      ...(narrow ? [] : [points('a'), points('b')]),
      cell(formatMargin(first?.difference ?? 0, lang), 'strong'),
      ...predicates.map((p) => sides(judged.find((r) => r.predicate === p) ?? null, text, lang, wide)),
    ];
  });
  const columns = [
    { head: text.head.requirement, align: 'left' as const, shrinks: true },
    ...(narrow ? [] : [right(names.a), right(names.b)]),
    right(text.head.difference),
    ...predicates.map((p) => ({ head: predicateName(p), align: 'left' as const })),
  ];
  return { title: text.diff.requirementsTitle, lines: [], table: { columns, rows } };
}

/** "kurang -> ya" where it changes sides, else the word alone; with room, the margins beside it. */
function sides(requirement: RequirementDiff | null, text: TextMessages, lang: Lang, wide: boolean): Cell {
  if (!requirement) return cell('-', 'muted');
  const word = (judged: Judged) =>
    judged === null
      ? '-'
      : `${judged.passed ? text.met : text.short}${wide ? ` ${formatMargin(judged.margin, lang)}` : ''}`;
  const { a, b, changed } = requirement;
  const tone = changed ? (b?.passed ? 'good' : 'bad') : undefined;
  const [from, to] = [word(a), word(b)];
  return cell(from === to ? to : `${from} -> ${to}`, tone);
}

/** Points with as many decimals as tell them from the minimums they are judged by. */
function judgedText(judged: readonly Judged[], lang: Lang): string {
  const found = judged.filter((j) => j !== null);
  const measured = found.map(({ points: actual, minimum, margin }) => ({ actual, minimum, margin }));
  return found[0] ? pointsText(found[0].points, measured, lang) : '-';
}

/** Prerequisites that say something else. */
export function prerequisiteTable(diff: Diff, text: TextMessages, { lang }: ViewOptions): Section | null {
  if (diff.prerequisites.length === 0) return null;
  const names = namesOf(diff, text);
  const rows = diff.prerequisites.map(({ label, a, b }) => [
    cell(label),
    cell(localNumber(a, lang) ?? text.blank),
    cell(localNumber(b, lang) ?? text.blank),
  ]);
  const columns = [
    { head: text.head.prerequisite, align: 'left' as const, shrinks: true },
    { head: names.a, align: 'left' as const },
    { head: names.b, align: 'left' as const },
  ];
  return { title: text.diff.prerequisitesTitle, lines: [], table: { columns, rows } };
}

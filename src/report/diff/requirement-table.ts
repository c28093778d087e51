import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin, pointsText } from '../page/numbers.js';
import { type Cell, cell, type Section } from '../page/section.js';
import { label, left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import { changeText, none } from '../shared/provenance.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import type { Diff, RequirementDiff } from './diff-schema.js';
import { diffFigure } from './figure.js';
import { namesOf } from './headline.js';

type Judged = RequirementDiff['a'];

/** Requirements that differ, each once; what it means for a predicate stands in that predicate's column. */
export function requirementTable(diff: Diff, view: View): Section[] {
  const { text, lang, narrow } = view;
  const { requirements } = diff;
  if (requirements.length === 0) return [];
  const names = namesOf(diff, text);
  const rows = requirements.filter((r, i) => requirements.findIndex(({ id }) => id === r.id) === i);
  const judged = (id: string) => requirements.filter((r) => r.id === id);
  const points = (side: 'a' | 'b') => (row: RequirementDiff) =>
    judgedText(
      judged(row.id).map((r) => r[side]),
      lang,
    );
  const table = tableOf(rows, [
    label(text.head.requirement, (r) => r.label),
    right(names.a, points('a'), { when: !narrow }),
    right(names.b, points('b'), { when: !narrow }),
    right(text.head.difference, (r) => cell(formatMargin(r.difference, lang), 'strong')),
    ...diff.verdicts.map(({ predicate }) =>
      left(predicateName(predicate), ({ id }: RequirementDiff) =>
        sides(judged(id).find((r) => r.predicate === predicate) ?? null, view),
      ),
    ),
  ]);
  const figure = view.drawn ? diffFigure(diff, rows, view) : null;
  return [{ title: text.diff.requirementsTitle, lines: [], table, ...(figure && { figure }) }];
}

/** "kurang -> ya" where it changes sides, else the word alone; with room, the margins beside it. */
function sides(requirement: RequirementDiff | null, { text, lang, wide }: View): Cell {
  if (!requirement) return none;
  const word = (judged: Judged) =>
    judged === null
      ? '-'
      : `${judged.passed ? text.met : text.short}${wide ? ` ${formatMargin(judged.margin, lang)}` : ''}`;
  const { a, b, changed } = requirement;
  const tone = changed ? (b?.passed ? 'good' : 'bad') : undefined;
  const [from, to] = [word(a), word(b)];
  return cell(from === to ? to : changeText(from, to), tone);
}

/** Points with as many decimals as tell them from the minimums they are judged by. */
function judgedText(judged: readonly Judged[], lang: Lang): string {
  const found = judged.filter((j) => j !== null);
  const measured = found.map(({ points: actual, minimum, margin }) => ({ actual, minimum, margin }));
  return found[0] ? pointsText(found[0].points, measured, lang) : '-';
}

/** Prerequisites that say something else. */
export function prerequisiteTable(diff: Diff, { text, lang }: View): Section[] {
  if (diff.prerequisites.length === 0) return [];
  const names = namesOf(diff, text);
  const answer = (given: string | null) => localNumber(given, lang) ?? text.blank;
  const table = tableOf(diff.prerequisites, [
    label(text.head.prerequisite, (p) => p.label),
    left(names.a, (p) => answer(p.a)),
    left(names.b, (p) => answer(p.b)),
  ]);
  return [{ title: text.diff.prerequisitesTitle, lines: [], table }];
}

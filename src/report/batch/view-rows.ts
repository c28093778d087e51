import type { Lang } from '../../diagnostic/lang.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Cell, type Column, cell, type Section } from '../page/section.js';
import type { RankedRow, Standing } from './schema.js';
import { assessmentBy } from './standing.js';
import {
  type BatchView,
  cut,
  hasYears,
  isJudged,
  label,
  left,
  marginText,
  pointsCell,
  predicatesOf,
  right,
  stateCell,
  verdictCell,
  who,
} from './view-cells.js';

/** A unit that is far off is told by its worst requirements. */
const mostFailing = 6;

type Judged = RankedRow & { readonly standing: Standing };

const table = (title: string, columns: Column[], rows: Cell[][], lines: Cell[] = []): Section => ({
  title,
  lines,
  table: rows.length > 0 ? { columns, rows } : null,
});

/** Rank, total, verdicts, thinnest requirement and findings of every file that was scored. */
export function rankTable(view: BatchView): Section {
  const { result, text, lang, wide } = view;
  const { head } = text.batch;
  const years = hasYears(result);
  const columns = [
    right(head.rank),
    label(head.unit),
    ...(wide ? [left(head.institution)] : []),
    ...(years ? [right(head.year)] : []),
    right(head.total),
    ...predicatesOf(result).map(({ name }) => left(name)),
    wide ? left(head.thinnest) : right(head.thin),
    right(head.findings),
  ];
  // where there is little room the name of the unit matters more than that of the requirement
  const margin = (thinnest: { id: string; margin: number }) =>
    wide ? marginText(thinnest, lang) : formatMargin(thinnest.margin, lang);
  const rows = result.rows
    .filter((row) => row.status === 'scored')
    .map((row) => {
      const { standing, unit, diagnostics } = row;
      const verdicts = predicatesOf(result).map(({ id }) => {
        const verdict = standing?.verdicts.find((v) => v.predicate === id);
        return verdict ? verdictCell(verdict, view) : cell('-', 'muted');
      });
      return [
        ...who(row, view),
        ...(wide ? [cell(cut(unit.institution ?? '-', 30))] : []),
        ...(years ? [cell(unit.year === null ? '-' : String(unit.year))] : []),
        standing ? { ...pointsCell(row, 'total', standing.total, lang), tone: 'strong' as const } : cell('-'),
        ...verdicts,
        cell(standing?.thinnest ? margin(standing.thinnest) : '-'),
        cell(`${diagnostics.errors}/${diagnostics.warnings}`, diagnostics.errors > 0 ? 'bad' : 'muted'),
      ];
    });
  return table(text.batch.rankTitle, columns, rows, [cell(text.batch.legend, 'muted')]);
}

/** The points of every area. */
export function areaTable(view: BatchView): Section {
  const { result, text, lang } = view;
  const { areas } = result.instrument;
  const columns = [
    right(text.batch.head.rank),
    label(text.batch.head.unit),
    ...areas.map(({ id }) => right(id)),
  ];
  const rows = result.rows.filter(isJudged).map((row) => [
    ...who(row, view),
    ...areas.map(({ id }) => {
      const area = row.standing.areas.find((a) => a.id === id);
      const failing = row.standing.failing.includes(id);
      const shown = area ? pointsCell(row, id, area.points, lang) : cell('-', 'muted');
      return failing ? { ...shown, tone: 'bad' as const } : shown;
    }),
  ]);
  return table(text.batch.areasTitle, columns, rows);
}

/** Answers given, answers with evidence, and the prerequisites of every predicate. */
export function stateTable(view: BatchView): Section {
  const { result, text } = view;
  const { head } = text.batch;
  const columns = [
    right(head.rank),
    label(head.unit),
    right(head.answered),
    right(head.evidence),
    ...predicatesOf(result).map(({ name }) => left(head.prerequisites(name))),
  ];
  const rows = result.rows.filter(isJudged).map((row) => {
    const { standing, evidence } = row;
    const all = standing.answered + standing.unanswered + standing.invalid;
    return [
      ...who(row, view),
      cell(`${standing.answered}/${all}`, standing.answered < all ? 'bad' : undefined),
      cell(evidence ? `${evidence.supported}/${evidence.claimed}` : '-'),
      ...standing.verdicts.map((v) => stateCell(v.prerequisites, text)),
    ];
  });
  return table(text.batch.stateTitle, columns, rows);
}

/** Every requirement of the target that a file fails, and by how much. */
export function failingTable(view: BatchView): Section {
  const { result, text, lang } = view;
  const columns = [
    right(text.batch.head.rank),
    left(text.batch.head.unit),
    label(text.batch.head.requirement),
  ];
  const rows = result.rows.filter(isJudged).flatMap((row) => {
    const failing = failingOf(row);
    if (failing.length === 0) return [];
    const [rank, name] = who(row, view);
    const list = failing.slice(0, mostFailing).map((r) => marginText(r, lang));
    if (failing.length > mostFailing) list.push(text.batch.more(failing.length - mostFailing));
    return [[rank ?? cell(''), cell(cut(name?.text ?? '', 28)), cell(list.join(', '))]];
  });
  return table(text.batch.failingTitle, columns, rows);
}

function failingOf(row: Judged): { id: string; margin: number }[] {
  const { by, target } = row.standing;
  const eligibility = assessmentBy(row, by)?.eligibility.find((e) => e.predicate === target);
  const failing = eligibility?.requirements.filter((r) => !r.passed) ?? [];
  return failing.length > mostFailing ? [...failing].sort((a, b) => a.margin - b.margin) : failing;
}

/** What the TPI gave more or less than the unit, in all and by area. */
export function tpiTable(view: BatchView): Section {
  const { result, text, lang } = view;
  const { areas } = result.instrument;
  const columns = [
    right(text.batch.head.rank),
    label(text.batch.head.unit),
    right(text.batch.head.difference),
    ...areas.map(({ id }) => right(id)),
  ];
  const rows = result.rows.flatMap((row) => {
    const { comparison } = row;
    if (!comparison || comparison.compared === 0) return [];
    const shown = areas.map(({ id }) => comparison.areas.find((a) => a.id === id)?.difference ?? 0);
    return [
      [
        ...who(row, view),
        cell(formatMargin(comparison.difference, lang), comparison.difference < 0 ? 'bad' : 'good'),
        ...shown.map((difference) =>
          cell(difference === 0 ? formatNumber(0, 2, lang) : signed(difference, lang)),
        ),
      ],
    ];
  });
  return table(text.batch.tpiTitle, columns, rows);
}

/** Two decimals always: columns of differences stay narrow. */
const signed = (value: number, lang: Lang): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, 2, lang)}`;

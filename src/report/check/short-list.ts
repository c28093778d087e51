import { formatNumber } from '../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { wrap } from '../page/wrap.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import {
  costText,
  countsText,
  type FileFindings,
  findingPlace,
  subjectText,
} from '../shared/file-findings.js';
import { findingCells } from './finding-cells.js';
import { officialLine, partOfficial } from './official.js';
import { type BlankPoints, type Found, groupsOf, stakeOf, titleOf } from './short-groups.js';

/** Lines that a group has before the rest of it is only counted. */
const most = 10;

/** What is to be shown of a file, and where. */
interface Shown {
  readonly file: FileFindings;
  /** Points that blanks of the deciding side leave; null where nothing was scored. */
  readonly blankPoints: BlankPoints | null;
  readonly width: number;
}

/**
 * The findings of one file in short: what to do in one line a group, then the groups, each with ten lines at the most.
 * What is left out is told with `--detail`.
 */
export function shortList({ file, ...shown }: Shown, view: View): Section[] {
  const { text } = view;
  const { own, official } = partOfficial(file.findings, false);
  const state = file.checked ? countsText(file.findings, text) : text.check.unchecked;
  const found = groupsOf(own);
  const title = (of: (typeof found)[number]) => titleOf(of, shown.blankPoints, view);
  const more = officialLine(official, view);
  return [
    lines(
      null,
      cell(`${file.path}: ${state}`, 'strong'),
      ...(file.unsaid ?? []).map((said) => cell(`  ${said}`, 'muted')),
      ...file.gates.map((gate) => cell(`  ${gate.text}`, gate.passed ? 'good' : 'bad')),
      ...(found.length > 1 ? found.map((of, i) => cell(`  ${i + 1}. ${title(of)}`)) : []),
    ),
    ...found.map((of) => lines(title(of), ...groupLines(of, { file, ...shown }, view))),
    ...(more.length > 0 ? [lines(null, ...more)] : []),
  ];
}

function groupLines({ group, findings }: Found, { file, width }: Shown, view: View): Cell[] {
  if (group === 'blank' || group === 'evidence') return blockLines(findings, file.path, width, view);
  const one = findings.map((d) => findingCells(d, { path: file.path, width }, view));
  const whole = one.flat();
  if (linesIn(whole, width) <= most) return whole;
  return fitting(compact(findings, file.path, view), width, view);
}

/** Findings of one code whose sentence is the same have it once. */
function compact(findings: readonly DiagnosticReport[], path: string, view: View): Told[] {
  const { text } = view;
  const alike = new Map<string, DiagnosticReport[]>();
  for (const d of findings) {
    const key = `${d.code} ${d.message}`;
    alike.set(key, [...(alike.get(key) ?? []), d]);
  }
  return [...alike.values()].flatMap((found): Told[] => {
    const [first] = found;
    if (!first) return [];
    // the file has been named above all of them
    const place = (d: DiagnosticReport) => findingPlace(d, path).replace(`${path}:`, '');
    const about = (d: DiagnosticReport) => [place(d), subjectText(d)].filter(Boolean).join(' ');
    const risk = costText(first, view);
    const places = found.slice(0, 6).map(about).join(', ');
    const more = found.length > 6 ? `, ${text.check.short.further(found.length - 6)}` : '';
    const points = found.length === 1 && risk !== '' ? ` (${text.check.points(risk)})` : '';
    return [{ cell: cell(`- ${places}${more}${points}: ${first.message}`), count: found.length }];
  });
}

interface Told {
  readonly cell: Cell;
  /** Findings that it tells. */
  readonly count: number;
}

/** As many as ten lines hold, and how many more there are. */
function fitting(told: readonly Told[], width: number, { text }: View): Cell[] {
  const shown: Cell[] = [];
  let left = told.reduce((sum, { count }) => sum + count, 0);
  let used = 0;
  for (const { cell: one, count } of told) {
    used += linesIn([one], width);
    // the last line says what is left
    if (used > most - (count < left ? 1 : 0)) break;
    shown.push(one);
    left -= count;
  }
  return left > 0 ? [...shown, cell(`- ${text.check.short.more(left)}`, 'strong')] : shown;
}

/** Indicators in a row, those with most points first; what they have in common the title has said. */
function blockLines(findings: readonly DiagnosticReport[], path: string, width: number, view: View): Cell[] {
  const sorted = [...findings].sort((a, b) => stakeOf(b) - stakeOf(a));
  const names = [
    ...new Set(
      sorted.map((d) => {
        const risk = stakeOf(d) === 0 ? '' : formatNumber(stakeOf(d), 2, view.lang);
        const name = d.indicator ?? subjectText(d);
        return risk === '' ? `${name || findingPlace(d, path)}` : `${name} ${risk}`;
      }),
    ),
  ];
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown;
    const list = [...names.slice(0, shown), ...(rest > 0 ? [view.text.check.short.more(rest)] : [])].join(
      '; ',
    );
    if (shown === 1 || linesIn([cell(`  ${list}`)], width) <= blockMost) return [cell(`  ${list}`)];
  }
  return [];
}

/** Lines of a block: ids say little that the title does not. */
const blockMost = 4;

const linesIn = (cells: readonly Cell[], width: number): number =>
  cells.reduce((sum, { text }) => sum + wrap(text, width).length, 0);

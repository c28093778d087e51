import { blankCodes } from '../../check/scoring.js';
import { type Code, type Group, groups } from '../../diagnostic/catalogue.js';
import { formatNumber } from '../page/numbers.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import type { FileFindings } from '../shared/file-findings.js';
import { openText } from '../shared/open-answers.js';
import { partOfficial } from './official.js';

/**
 * What people deal with as one, in the order in which they should: what the score rests on, what stands beside it, then
 * what is only untidy.
 */
export const shortGroups = ['wrong', 'blank', 'score', 'prerequisite', 'evidence', 'workbook'] as const;
type ShortGroup = (typeof shortGroups)[number];

const workbook: readonly Group[] = ['workbook', 'template', 'evidence'];

/** Codes of other groups that change neither a score nor a verdict: of notes, dates and pictures beside the answers. */
const aside: ReadonlySet<string> = new Set<Code>([
  'due-invalid',
  'note-cut',
  'comments-read',
  'comments-unread',
  'pictures-floating',
  'instrument-reference',
]);

/** Errors first, of whatever group: on them the verdict rests. */
export function shortGroupOf({ code, severity }: DiagnosticReport): ShortGroup {
  if (blankCodes.some((blank) => blank === code)) return 'blank';
  if (code === 'evidence-missing') return 'evidence';
  if (severity === 'error') return 'wrong';
  if (code.startsWith('prerequisite-') || code === 'unit-data-differs') return 'prerequisite';
  return aside.has(code) || workbook.some((group) => code in groups[group]) ? 'workbook' : 'score';
}

/** Points that blanks leave, and those of answers that stand under a code that there is not: they need no filling in. */
export interface BlankPoints {
  readonly points: number;
  readonly mistyped: number;
}

/** What to do about a file, a group each, in the order in which it should be done. */
export function toDo({ findings }: FileFindings, blankPoints: BlankPoints | null, view: View): Titled[] {
  const { own } = partOfficial(findings, false);
  return groupsOf(own).map((found) => ({ ...found, title: titleOf(found, blankPoints, view) }));
}

/** The findings of each group, groups without any left out. */
export function groupsOf(own: readonly DiagnosticReport[]): Found[] {
  const keyOf = ({ indicator, by }: DiagnosticReport) => `${by} ${indicator}`;
  const wrong = new Set(own.filter((d) => d.indicator !== null && shortGroupOf(d) === 'wrong').map(keyOf));
  // an answer that is not valid is no blank, also where some of its counts are
  const groupOf = (d: DiagnosticReport) =>
    d.code === 'count-missing' && wrong.has(keyOf(d)) ? 'wrong' : shortGroupOf(d);
  return shortGroups
    .map((group) => ({ group, findings: ofFileFirst(own.filter((d) => groupOf(d) === group)) }))
    .filter(({ findings }) => findings.length > 0);
}

/** How a file was read comes before what it says: the rest of a group may only be counted. */
const ofFileFirst = (findings: readonly DiagnosticReport[]): DiagnosticReport[] => [
  ...findings.filter((d) => d.indicator === null),
  ...findings.filter((d) => d.indicator !== null),
];

/** Points that a finding costs, or puts at risk. */
export const stakeOf = ({ points, risk }: DiagnosticReport): number => Math.abs(points ?? risk ?? 0);

/** A group with what was found of it. */
export interface Found {
  readonly group: ShortGroup;
  readonly findings: readonly DiagnosticReport[];
}

/** A group with what to do about it, in a line. */
export interface Titled extends Found {
  readonly title: string;
}

/** What to do about a group. @param blankPoints points that blanks leave; null where nothing was scored. */
export function titleOf(
  { group, findings }: Found,
  blankPoints: BlankPoints | null,
  { text, lang }: View,
): string {
  const say = text.check.short;
  const indicators = new Set(findings.map((d) => d.indicator)).size;
  if (group === 'blank') {
    const { points = 0, mistyped = 0 } = blankPoints ?? {};
    const own = blankPoints === null ? '' : formatNumber(points - mistyped, 2, lang);
    const partial = new Set(findings.filter((d) => d.code === 'count-missing').map((d) => d.indicator)).size;
    const open = openText({ blank: indicators - partial, partial, invalid: 0 }, text);
    return say.blank(open, own, mistyped > 0 ? formatNumber(mistyped, 2, lang) : '');
  }
  if (group !== 'evidence') return say[group](findings.length);
  const atRisk = findings.reduce((sum, d) => sum + stakeOf(d), 0);
  return say.evidence(findings.length, formatNumber(atRisk, 2, lang));
}

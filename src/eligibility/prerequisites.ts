import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { exact, hundred } from '../instrument/exact.js';
import { factsOf } from '../instrument/facts.js';
import type { Instrument, Prerequisite, Text } from '../instrument/model.js';
import { readNumber } from '../worksheet/number.js';
import type { Worksheet } from '../worksheet/worksheet.js';

export interface PrerequisiteItem {
  readonly id: string;
  readonly label: Text;
  readonly level: Prerequisite['level'];
  /** Null when it depends on the kind of institution, and that is not known. */
  readonly minimum: string | null;
  /** As written; null when not given. */
  readonly actual: string | null;
  /** Null is "not evaluated", never "passed". */
  readonly passed: boolean | null;
}

export interface PrerequisiteResult {
  readonly predicate: string;
  /** False when any is false; true only when all are true. */
  readonly passed: boolean | null;
  readonly items: readonly PrerequisiteItem[];
}

/** Judges the gates beside the score (docs/aturan.md), for every predicate. */
export function judgePrerequisites(instrument: Instrument, worksheet: Worksheet): PrerequisiteResult[] {
  const { prerequisites, unit } = worksheet;
  return instrument.predicates.map(({ id: predicate }) => {
    const items = instrument.prerequisites.flatMap((item): PrerequisiteItem[] => {
      const rule = item.minimum[predicate];
      if (rule === undefined) return [];
      const minimum = typeof rule === 'string' ? rule : (rule[unit.institutionType ?? ''] ?? null);
      const entry = prerequisites.get(item.id);
      const passed = entry && minimum !== null ? meets(item, entry.raw, minimum) : null;
      return [
        { id: item.id, label: item.label, level: item.level, minimum, actual: entry?.raw ?? null, passed },
      ];
    });
    return { predicate, passed: allPassed(items), items };
  });
}

/** Values that no prerequisite can be judged by, that mean something else than they say, or that need more to be known. */
export function prerequisiteFaults(instrument: Instrument, { prerequisites, unit }: Worksheet): Diagnostic[] {
  return factsOf(instrument).flatMap((item) => {
    const entry = prerequisites.get(item.id);
    if (!entry) return [];
    const { raw: found, origin } = entry;
    const value = rank(item, found);
    const key = item.id;
    if (value === null)
      return [diagnose('prerequisite-invalid', origin, { key, found, allowed: allowedText(item) })];
    const kinds = [
      ...new Set(
        Object.values(item.minimum).flatMap((rule) => (typeof rule === 'string' ? [] : Object.keys(rule))),
      ),
    ];
    if (kinds.length > 0 && unit.institutionType === null) {
      return [diagnose('prerequisite-needs-type', origin, { key, allowed: kinds.join(', ') })];
    }
    // a spreadsheet's 98.5 % is 0.985 as a number
    const isFraction =
      item.kind === 'percent' && !found.includes('%') && value.compare(0) > 0 && value.compare(1) <= 0;
    return isFraction
      ? [diagnose('prerequisite-fraction', origin, { key, found, proposed: value.mul(hundred).toString() })]
      : [];
  });
}

function allPassed(items: readonly PrerequisiteItem[]): boolean | null {
  if (items.some((item) => item.passed === false)) return false;
  return items.every((item) => item.passed === true) ? true : null;
}

/** How values of a kind are compared. */
type Compared = Pick<Prerequisite, 'kind' | 'grades' | 'maximum'>;

/** Whether a value is at least another one; null where one of them means nothing. */
export function meets(item: Compared, raw: string, minimum: string): boolean | null {
  const actual = rank(item, raw);
  const needed = rank(item, minimum);
  if (actual === null || needed === null) return null;
  return actual.compare(needed) >= 0;
}

/** A value as a number to compare by: place among the grades, yes = 1, or the number itself; null when it is none. */
function rank(item: Compared, raw: string) {
  const text = raw.trim();
  if (item.kind === 'yes') {
    if (/^(ya|y|yes|true)$/i.test(text)) return exact('1');
    return /^(tidak|n|no|false)$/i.test(text) ? exact('0') : null;
  }
  if (item.kind === 'grade') {
    const place = (item.grades ?? []).findIndex((grade) => grade.toLowerCase() === text.toLowerCase());
    return place < 0 ? null : exact(String(place));
  }
  const number = readNumber(text);
  if (number.kind === 'none' || number.negative || (number.kind === 'percent' && item.kind !== 'percent'))
    return null;
  const value = exact(number.digits);
  const most = item.kind === 'percent' ? '100' : item.maximum;
  return most !== undefined && value.compare(exact(most)) > 0 ? null : value;
}

function allowedText(item: Compared): string {
  if (item.kind === 'yes') return 'ya, tidak';
  if (item.kind === 'grade') return (item.grades ?? []).join(', ');
  const most = item.kind === 'percent' ? '100' : item.maximum;
  return most === undefined ? '0, 1, 2 ...' : `0-${most}`;
}

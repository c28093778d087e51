import { fingerprintsIn } from '../../instrument/fingerprint.js';
import { withoutEnding } from '../../source/file-names.js';
import { spaced } from '../../worksheet/text.js';
import type { Diff, DiffMode } from './diff-schema.js';
import type { Subject } from './subject.js';

/** What else differs between the two, so that nobody takes it for a change of answers. */
export function notesOf(a: Subject, b: Subject): Diff['notes'] {
  const sameSource = a.report.source.sha256 === b.report.source.sha256;
  const notes: Diff['notes'] = [];
  if (sameSource && a.assessment.by === b.assessment.by)
    notes.push({ kind: 'same-file', a: a.path, b: b.path });
  const say = (kind: Diff['notes'][number]['kind'], from: string | null, to: string | null) => {
    if (from !== to) notes.push({ kind, a: from, b: to });
  };
  if (areOtherUnits(a, b)) say('unit', unitName(a), unitName(b));
  const [year, other] = [yearOf(a), yearOf(b)];
  if (year !== null && other !== null) say('year', year, other);
  const fingerprints = fingerprintsIn([a.report.instrument, b.report.instrument]);
  const rules = ({ report: { instrument } }: Subject) =>
    (fingerprints.get(instrument.sha256) ?? instrument.sha256).slice(0, 12);
  say('instrument', rules(a), rules(b));
  if (minimums(a, b) !== minimums(b, a)) notes.push({ kind: 'minimums', a: null, b: null });
  const [from, to] = [a.report.policy, b.report.policy];
  say('blank', from.blank, to.blank);
  say('zero-division', from.zeroDivision, to.zeroDivision);
  say('area-halves', String(from.areaHalves), String(to.areaHalves));
  return notes;
}

/**
 * Learning is what a unit that misses a predicate wants from another unit that reaches it; any other pair is compared
 * evenly.
 */
export function modeFor(a: Subject, b: Subject): DiffMode {
  const reached = ({ assessment }: Subject) =>
    new Set(assessment.eligibility.filter((e) => e.passed).map((e) => e.predicate));
  const [ours, theirs] = [reached(a), reached(b)];
  return areOtherUnits(a, b) && [...theirs].some((predicate) => !ours.has(predicate)) ? 'learn' : 'change';
}

/** Both are known by name or id, and neither matches; a name that only repeats the file's proves nothing. */
function areOtherUnits(a: Subject, b: Subject): boolean {
  const [x, y] = [a.report.unit, b.report.unit];
  if (x.id !== null && y.id !== null) return x.id !== y.id;
  const [name, other] = [unitName(a), unitName(b)];
  return name !== null && other !== null && fold(name) !== fold(other);
}

function unitName({ report: { unit, source } }: Subject): string | null {
  const file = source.path.split(/[\\/]/).at(-1) ?? '';
  return file === unit.name || withoutEnding(file) === unit.name ? null : unit.name;
}

const yearOf = ({ report }: Subject): string | null =>
  report.unit.year === null ? null : String(report.unit.year);

/** Minimums of the requirements that the other side has as well. */
function minimums(of: Subject, beside: Subject): string {
  const all = ({ assessment }: Subject) =>
    assessment.eligibility.flatMap((e) =>
      e.requirements.map((r) => [`${e.predicate} ${r.id}`, r.minimum] as const),
    );
  const known = new Map(all(beside));
  return JSON.stringify(
    all(of)
      .filter(([id]) => known.has(id))
      .sort(),
  );
}

const fold = (text: string): string => spaced(text.toLowerCase());

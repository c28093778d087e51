import { type Diagnostic, diagnose, refuse } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import {
  type Answer,
  blankSide,
  type Entry,
  type SideAnswer,
  type Unit,
  type Worksheet,
} from '../worksheet.js';
import { unitKeyOf } from '../yaml/unit.js';
import { hasTpiAnswer } from '../yaml/worksheet-yaml.js';
import { isAnswered, sameText } from './same.js';
import { differences, notesLeft } from './side.js';

/** A worksheet made of two, and what they disagree about. */
export interface Merged {
  readonly worksheet: Pick<Worksheet, 'unit' | 'prerequisites' | 'answers' | 'hasTpi'>;
  /** An error for every conflict; a warning for what was left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The TPI's answers and notes of one worksheet beside the unit's of another. The unit's file has the say on the unit's
 * answers, the TPI's file on the TPI's; a TPI blank stays blank unless the unit's file holds an earlier answer of the TPI.
 * @param from the side of the second file that the TPI wrote in: its own, or the unit's place in a copy of the form.
 * @throws UserError when the second file has no answers there.
 */
export function mergeWorksheets(
  first: Worksheet,
  second: Worksheet,
  instrument: Instrument,
  from: Side = 'tpi',
): Merged {
  const hasAny = [...second.answers.values()].some((answer) => isAnswered(answer.sides[from]));
  if (!hasAny) refuse('merge-tpi-missing', { path: second.origin.path }, {});
  const diagnostics: Diagnostic[] = [];
  const unit = mergeUnit(first.unit, second, diagnostics);
  const prerequisites = mergePrerequisites(first, second, diagnostics);
  const answers = new Map<string, Answer>();
  let left = 0;
  let kept = 0;
  for (const indicator of instrument.indicators) {
    const own = first.answers.get(indicator.id) ?? blankAnswer(first);
    const theirs = second.answers.get(indicator.id) ?? blankAnswer(second);
    const merged = mergeAnswer(indicator, { own, theirs, from, diagnostics });
    answers.set(indicator.id, merged);
    if (isAnswered(merged.sides.tpi) && !isAnswered(theirs.sides[from])) kept++;
    left += evidenceLeft(own, theirs);
  }
  if (left > 0)
    diagnostics.push(diagnose('merge-evidence-left', { path: second.origin.path }, { count: left }));
  if (kept > 0) diagnostics.push(diagnose('merge-tpi-kept', { path: second.origin.path }, { count: kept }));
  const hasTpi = [...answers.values()].some(hasTpiAnswer);
  return { worksheet: { unit, prerequisites, answers, hasTpi }, diagnostics };
}

const blankAnswer = ({ origin }: Worksheet): Answer => ({
  sides: { unit: blankSide(origin), tpi: blankSide(origin) },
  evidence: [],
  effort: null,
});

function mergeAnswer(
  indicator: Indicator,
  {
    own,
    theirs,
    from,
    diagnostics,
  }: {
    readonly own: Answer;
    readonly theirs: Answer;
    readonly from: Side;
    readonly diagnostics: Diagnostic[];
  },
): Answer {
  const { unit } = own.sides;
  const given = theirs.sides[from];
  // earlier answers of the TPI: in the unit's file, and where the TPI wrote in the unit's place also in its own column
  const earlier = [own.sides.tpi, ...(from === 'unit' ? [theirs.sides.tpi] : [])];
  const tpi = [given, ...earlier].find(isAnswered) ?? given;
  const notes = given.notes ?? earlier.find((side) => side.notes)?.notes ?? null;
  const kept: SideAnswer = { ...tpi, notes };
  if (from === 'tpi') {
    const pair = { indicator, by: 'unit', kept: unit, other: theirs.sides.unit } as const;
    diagnostics.push(...differences(pair), ...notesLeft(pair));
  }
  for (const other of earlier) {
    const pair = { indicator, by: 'tpi', kept, other } as const;
    diagnostics.push(...differences(pair), ...notesLeft(pair));
  }
  return {
    sides: { unit, tpi: kept },
    evidence: own.evidence,
    effort: own.effort ?? theirs.effort,
    person: own.person ?? theirs.person ?? null,
    due: own.due ?? theirs.due ?? null,
  };
}

/** How many pieces of evidence only the second file has. */
function evidenceLeft(own: Answer, theirs: Answer): number {
  const all = (answer: Answer): Entry[] => [
    ...answer.evidence,
    ...Object.values(answer.sides).flatMap((side) =>
      [...side.inputs.values()].flatMap((i) => i.evidence ?? []),
    ),
  ];
  const known = all(own);
  return all(theirs).filter((entry) => !known.some((k) => sameText(k.raw, entry.raw))).length;
}

/** What tells one unit and year from another. */
const telling = ['id', 'name', 'institution', 'institutionType', 'year'] as const;

function mergeUnit(own: Unit, second: Worksheet, diagnostics: Diagnostic[]): Unit {
  const merged: Record<string, string | number | null> = { ...second.unit };
  for (const [field, value] of Object.entries(own)) if (value !== null) merged[field] = value;
  for (const field of telling) {
    const key = unitKeyOf[field];
    const [kept, found] = [own[field], second.unit[field]];
    if (kept === null || found === null || sameText(String(kept), String(found))) continue;
    diagnostics.push(
      diagnose(
        'merge-about-differs',
        { path: second.origin.path },
        { key, kept: String(kept), found: String(found) },
        { node: key },
      ),
    );
  }
  return merged as unknown as Unit;
}

function mergePrerequisites(first: Worksheet, second: Worksheet, diagnostics: Diagnostic[]) {
  for (const [key, { raw, origin }] of second.prerequisites) {
    const kept = first.prerequisites.get(key)?.raw;
    if (kept === undefined || sameText(kept, raw)) continue;
    diagnostics.push(diagnose('merge-about-differs', origin, { key, kept, found: raw }, { node: key }));
  }
  return new Map([...second.prerequisites, ...first.prerequisites]);
}

import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Instrument, PredicateNote, Text } from '../instrument/model.js';
import type { Entry, Worksheet } from '../worksheet/worksheet.js';
import { meets, type PrerequisiteResult } from './prerequisites.js';

/** A fact that is told and never judged. */
export interface AdvisedFact {
  readonly id: string;
  readonly label: Text;
  readonly entry: Entry;
  /** What evaluators are known to look for, by predicate; `met` is null where the value means nothing. */
  readonly advised: readonly { predicate: string; minimum: string; met: boolean | null }[];
}

/** What a worksheet says of facts that are only advised. */
export function advisedFacts(instrument: Instrument, { prerequisites, unit }: Worksheet): AdvisedFact[] {
  return instrument.advice.flatMap((item) => {
    const entry = prerequisites.get(item.id);
    if (!entry) return [];
    const advised = Object.entries(item.advised).flatMap(([predicate, asked]) => {
      const minimum = typeof asked === 'string' ? asked : asked[unit.institutionType ?? ''];
      return minimum === undefined ? [] : [{ predicate, minimum, met: meets(item, entry.raw, minimum) }];
    });
    return [{ id: item.id, label: item.label, entry, advised }];
  });
}

/**
 * What is doubtful although no verdict changes by it: a fact below what evaluators look for, one that is not known where
 * everything else is met, and prerequisites that some units are let off.
 */
export function adviceFindings(
  instrument: Instrument,
  worksheet: Worksheet,
  results: readonly PrerequisiteResult[],
): Diagnostic[] {
  const below = advisedFacts(instrument, worksheet).flatMap(({ id: key, entry, advised }) =>
    advised
      .filter(({ met }) => met === false)
      .map(({ predicate, minimum }) =>
        diagnose('prerequisite-advised', entry.origin, {
          key,
          found: entry.raw,
          advised: minimum,
          predicate,
        }),
      ),
  );
  const { target } = worksheet.unit;
  const open = results
    .filter(({ predicate, passed }) => passed === true && predicate === target?.toLowerCase())
    .flatMap(({ predicate }) => unknownFor(instrument, worksheet, predicate));
  return [...below, ...open, ...excused(instrument, worksheet, results)];
}

/** Advised facts that nothing is said of. */
function unknownFor({ advice }: Instrument, worksheet: Worksheet, predicate: string): Diagnostic[] {
  return advice.flatMap(({ id: key, advised }) => {
    const asked = advised[predicate];
    if (typeof asked !== 'string' || worksheet.prerequisites.has(key)) return [];
    return diagnose('prerequisite-advised', worksheet.origin, { key, found: '', advised: asked, predicate });
  });
}

/** Prerequisites that are not met and that some units are let off, once for each note that says so. */
function excused(
  { notes, predicates }: Instrument,
  { prerequisites, unit }: Worksheet,
  results: readonly PrerequisiteResult[],
): Diagnostic[] {
  const isOf = ({ failing }: PredicateNote) => failing?.institution_type === unit.institutionType;
  return notes.filter(isOf).flatMap((note) =>
    predicates
      .filter(({ id }) => note.predicates.includes(id))
      .flatMap(({ id: predicate }) => {
        const failed = (results.find((result) => result.predicate === predicate)?.items ?? []).filter(
          ({ passed, level }) => passed === false && level === note.failing?.level,
        );
        const [first] = failed;
        if (!first) return [];
        const keys = failed.map(({ id }) => id).join(', ');
        return diagnose('prerequisite-excused', prerequisites.get(first.id)?.origin ?? null, {
          keys,
          predicate,
        });
      }),
  );
}

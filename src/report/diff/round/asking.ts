import { notesOf } from '../../../check/behind.js';
import { fold } from '../../../worksheet/text.js';
import type { Worksheet } from '../../../worksheet/worksheet.js';
import { between, onlyAgrees } from './agreement.js';
import type { RoundItem } from './round-schema.js';
import { type Answered, compareWorth } from './side.js';

/** The TPI's notes on an indicator, those beside its counts under their names; null without any. */
export function tpiNotes(worksheet: Worksheet, id: string): string | null {
  const tpi = worksheet.answers.get(id)?.sides.tpi;
  if (!tpi) return null;
  const beside = notesOf({ ...tpi, inputs: new Map() }).map(({ raw }) => raw);
  const ofInputs = [...tpi.inputs].flatMap(([key, { notes }]) => (notes ? `${key}: ${notes.raw}` : []));
  return [...beside, ...ofInputs].filter((text) => fold(text) !== '').join(between) || null;
}

/** Whether anything is noted for the TPI at all. */
export const hasTpiNotes = (worksheet: Worksheet): boolean =>
  [...worksheet.answers.keys()].some((id) => tpiNotes(worksheet, id) !== null);

/** Whether it holds a note or an answer of the TPI. */
export const asksAnything = (worksheet: Worksheet): boolean => worksheet.hasTpi || hasTpiNotes(worksheet);

/** What the TPI asked of one indicator in A, and what stands there in B. */
export interface Asking {
  readonly note: string | null;
  readonly noteLater: string | null;
  readonly tpi: Answered;
  readonly tpiLater: Answered;
  /** The unit's answer in A and in B. */
  readonly unit: Answered;
  readonly unitLater: Answered;
}

const isBelow = (tpi: Answered, unit: Answered): boolean => (compareWorth(tpi, unit) ?? 0) < 0;

export function askedOf({ note, tpi, unit }: Asking): RoundItem['asked'] {
  return [
    ...(note === null ? [] : (['note'] as const)),
    ...(isBelow(tpi, unit) ? (['lowered'] as const) : []),
  ];
}

/** @param replied the unit did something about its answer. */
export function stateOf(asking: Asking, replied: boolean): RoundItem['state'] {
  const { note, noteLater, tpi, tpiLater, unit, unitLater } = asking;
  const isLowered = isBelow(tpi, unit);
  if (note === null && !isLowered) return null;
  // a blank of the TPI is no agreement, whatever stands beside it
  if (note !== null && !isLowered && tpi.status === 'answered' && onlyAgrees(note)) return 'agreed';
  if (replied) return 'answered';
  const order = compareWorth(tpiLater, unitLater);
  const rose = (compareWorth(tpiLater, tpi) ?? 0) > 0;
  const isQuiet = noteLater === null || onlyAgrees(noteLater);
  return rose && order !== null && order >= 0 && isQuiet ? 'settled' : 'open';
}

/** The TPI's note in B beside the one in A. @param isAbsent B has no notes of the TPI at all. */
export function laterOf({ note, noteLater }: Asking, isAbsent: boolean): RoundItem['tpi']['later'] {
  if (note === null) return noteLater === null ? none : { state: 'new', notes: noteLater };
  if (noteLater === null) return { state: isAbsent ? 'absent' : 'emptied', notes: null };
  return fold(note) === fold(noteLater)
    ? { state: 'same', notes: null }
    : { state: 'changed', notes: noteLater };
}

const none: RoundItem['tpi']['later'] = { state: 'none', notes: null };

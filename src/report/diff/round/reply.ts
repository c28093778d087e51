import { type Behind, newIn, type Piece } from '../../../check/behind.js';
import type { RoundItem } from './round-schema.js';
import { type Answered, compareWorth } from './side.js';

type Reply = RoundItem['unit'];

/** What is moved from notes to evidence, or the other way, is nothing new. */
const all = ({ notes, evidence }: Behind): Piece[] => [...notes, ...evidence];

/** New pieces that are evidence. */
const freshIn = (a: Behind, b: Behind): Piece[] =>
  newIn(b.evidence, all(a)).filter((piece) => !piece.isHollow);

const newNotes = (a: Behind, b: Behind): Piece[] => newIn(b.notes, all(a));

/** What the unit did beside its answer. */
type Beside = Omit<Reply, 'a' | 'b' | 'change'>;

/** How the unit's answer itself changed. @param same the same was answered, however it is written. */
export function changeOf(a: Answered, b: Answered, same: boolean): Reply['change'] {
  if (same) return 'same';
  if (b.status === 'invalid') return 'invalid';
  if (b.status !== 'answered') return a.status === 'answered' || a.status === 'invalid' ? 'emptied' : 'same';
  // what was no answer was worth nothing
  const order = a.worth ? compareWorth(b, a) : b.worth?.compare(0);
  if (!order) return 'equal';
  return order > 0 ? 'raised' : 'lowered';
}

/** What is new and what is gone beside an answer. */
export function besideOf(id: string, a: Behind, b: Behind): Beside {
  const usable = freshIn(a, b);
  const notes = newNotes(a, b);
  const elsewhere = usable.flatMap(({ use }) => [...(use?.indicators ?? [])]);
  return {
    note: noteOf(a, b, notes),
    notes: notes.length > 0 ? notes.map(({ text }) => text).join(' / ') : null,
    evidence: usable.map(({ text }) => text),
    added: usable.length,
    removed: freshIn(b, a).length,
    hollow: newIn(b.evidence, all(a)).filter(({ isHollow }) => isHollow).length,
    elsewhere: [...new Set(elsewhere)].filter((other) => other !== id),
    faults: [...new Set(usable.flatMap(({ fault }) => fault ?? []))],
  };
}

function noteOf(a: Behind, b: Behind, fresh: readonly Piece[]): Reply['note'] {
  if (fresh.some(({ isHollow }) => !isHollow)) return 'new';
  if (fresh.length > 0) return 'hollow';
  if (b.notes.length > 0) return 'same';
  return a.notes.length > 0 ? 'emptied' : 'none';
}

/** What is behind an answer that rose. */
export function riseOf(
  a: Behind,
  b: Behind,
  { isUpToTpi, isKnown }: { readonly isUpToTpi: boolean; readonly isKnown: boolean },
): NonNullable<RoundItem['rise']> {
  if (!isKnown) return isUpToTpi ? 'tpi' : 'unknown';
  const fresh = freshIn(a, b);
  if (fresh.some(({ use }) => !use?.provesNothing)) return 'evidence';
  if (isUpToTpi) return 'tpi';
  if (fresh.length > 0) return 'shared';
  return noteOf(a, b, newNotes(a, b)) === 'new' ? 'note' : 'none';
}

/** Whether the unit did something about its answer: changed it, wrote a note that says something, named new evidence. */
export const didReply = (change: Reply['change'], { note, added }: Beside): boolean =>
  ['raised', 'lowered', 'equal'].includes(change) || note === 'new' || added > 0;

import type { Behind, Piece } from '../../../check/behind.js';
import type { RoundItem } from './round-schema.js';
import { evidenceNewsIn, type Had, hadIn, newsIn } from './said.js';
import { type Answered, compareWorth } from './side.js';

type Reply = RoundItem['unit'];

/** What is moved from notes to evidence, or the other way, is nothing new; nor is what the TPI wrote. */
const had = ({ notes, evidence }: Behind, asked: readonly string[] = []): Had =>
  hadIn([...[...notes, ...evidence].map(({ text }) => text), ...asked]);

/** Pieces that are evidence and were not there before. */
const freshIn = (before: Had, { evidence }: Behind): Piece[] =>
  evidence.filter((piece) => evidenceNewsIn(piece, before) === 'new');

/** What the unit did beside its answer. */
type Beside = Omit<Reply, 'a' | 'b' | 'change' | 'comment'>;

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

/** What is new and what is gone beside an answer. @param asked what the TPI wrote, or may have: a copy of it says nothing. */
export function besideOf(
  id: string,
  a: Behind,
  b: Behind,
  asked: readonly string[],
): { readonly beside: Beside; readonly fresh: readonly Piece[] } {
  const before = had(a, asked);
  const usable = freshIn(before, b);
  const notes = b.notes.filter((piece) => newsIn(piece, before) !== 'none');
  const elsewhere = usable.flatMap(({ use }) => [...(use?.indicators ?? [])]);
  const beside: Beside = {
    note: noteOf(a, b, before),
    notes: notes.length > 0 ? notes.map(({ text }) => text).join(' / ') : null,
    evidence: usable.map(({ text }) => text),
    added: usable.length,
    removed: freshIn(had(b), a).length,
    hollow: b.evidence.filter((piece) => evidenceNewsIn(piece, before) === 'hollow').length,
    elsewhere: [...new Set(elsewhere)].filter((other) => other !== id),
    faults: [...new Set(usable.flatMap(({ fault }) => fault ?? []))],
  };
  return { beside, fresh: usable };
}

function noteOf(a: Behind, b: Behind, before: Had): Reply['note'] {
  const news = new Set(b.notes.map((piece) => newsIn(piece, before)));
  if (news.has('new')) return 'new';
  if (news.has('hollow')) return 'hollow';
  if (b.notes.length > 0) return 'same';
  return a.notes.length > 0 ? 'emptied' : 'none';
}

/** What is behind an answer that rose. @param note what became of the unit's note. */
export function riseOf(
  fresh: readonly Piece[],
  note: Reply['note'],
  { isUpToTpi, isKnown }: { readonly isUpToTpi: boolean; readonly isKnown: boolean },
): NonNullable<RoundItem['rise']> {
  if (!isKnown) return isUpToTpi ? 'tpi' : 'unknown';
  if (fresh.some(({ use }) => !use?.provesNothing)) return 'evidence';
  if (isUpToTpi) return 'tpi';
  if (fresh.length > 0) return 'shared';
  return note === 'new' ? 'note' : 'none';
}

/** Whether the unit did something about its answer: changed it, wrote a note that says something, named new evidence. */
export const didReply = (change: Reply['change'], { note, added }: Beside): boolean =>
  ['raised', 'lowered', 'equal'].includes(change) || note === 'new' || added > 0;

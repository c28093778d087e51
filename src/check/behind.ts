import { officialWorkbooks } from '../instrument/official-workbooks.js';
import { hollowIn, textOf } from '../worksheet/evidence/support.js';
import { fold } from '../worksheet/text.js';
import type { Answer, Entry, SideAnswer, Worksheet } from '../worksheet/worksheet.js';
import { evidenceOf } from './evidence-pieces.js';
import { linkFault, linkKey, linksIn } from './links/links.js';
import { type LinkUse, linkUses } from './links/uses.js';

/** One link or text behind an answer. */
export interface Piece {
  readonly text: string;
  /** The same for the same link or text, however it is written. */
  readonly key: string;
  /** Says nothing that could be looked at. */
  readonly isHollow: boolean;
  readonly fault: string | null;
  /** Where else in the worksheet the link stands; null for a text. */
  readonly use: LinkUse | null;
}

/** What stands beside one answer of the unit. */
export interface Behind {
  readonly notes: readonly Piece[];
  /** Evidence, and links in notes. */
  readonly evidence: readonly Piece[];
}

const nothing: Behind = { notes: [], evidence: [] };

/** Looks up what stands behind an indicator's answer, by the rule that findings of missing evidence go by. */
export function behindIn(worksheet: Worksheet, instrumentId: string): (id: string) => Behind {
  const hollow = hollowIn(worksheet.answers, officialWorkbooks(instrumentId).texts);
  const { uses } = linkUses(worksheet);
  const piece = (entry: Entry, text = textOf(entry)): Piece => {
    const link = linkKey(text);
    return {
      text,
      key: link ?? fold(text),
      isHollow: hollow(entry) !== null,
      fault: linkFault(text),
      use: link === null ? null : (uses.get(link) ?? null),
    };
  };
  return (id) => {
    const answer = worksheet.answers.get(id);
    if (!answer) return nothing;
    const notes = notesOf(answer.sides.unit).filter((entry) => fold(textOf(entry)) !== '');
    const links = notes.flatMap((entry) =>
      linksIn(textOf(entry)).map((raw) => piece({ raw, origin: entry.origin })),
    );
    return { notes: notes.map((entry) => piece(entry)), evidence: once([...named(answer), ...links]) };
  };
  function named(answer: Answer): Piece[] {
    return evidenceOf(answer).map(({ entry }) => piece(entry));
  }
}

/** What one side noted beside an answer and beside its counts. */
export function notesOf({ notes, inputs }: SideAnswer): Entry[] {
  return [notes, ...[...inputs.values()].map((input) => input.notes)].flatMap((entry) => entry ?? []);
}

/** A link that is named twice is one. */
const once = (pieces: readonly Piece[]): Piece[] => {
  const first = new Map<string, Piece>();
  for (const piece of pieces) if (!first.has(piece.key)) first.set(piece.key, piece);
  return [...first.values()];
};

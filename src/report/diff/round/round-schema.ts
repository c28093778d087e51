import * as z from 'zod';
import { answer } from '../schema-parts.js';

const points = z.number();
const text = z.string().nullable();
/** `partial`: some of its counts are there. */
const state = z.enum(['answered', 'blank', 'partial', 'invalid']);

/** What a worksheet's second round came to for one indicator: A was returned by the TPI, B is the unit's reply. */
const item = z.strictObject({
  id: z.string(),
  label: z.string(),
  max: points,
  /**
   * What became of what the TPI asked; null where it asked nothing. `agreed`: its note only agrees. `settled`: the TPI
   * itself no longer answers lower, and its note is gone or only agrees.
   */
  state: z.enum(['open', 'answered', 'settled', 'agreed']).nullable(),
  /** How the TPI asked in A: by a note, by an answer lower than the unit's. */
  asked: z.array(z.enum(['note', 'lowered'])),
  tpi: z.strictObject({
    /** Level, index or percentage; null without a usable one. */
    a: text,
    b: text,
    stateA: state,
    stateB: state,
    /** Its answer in A is no longer in B, which has others of the TPI; absent elsewhere. */
    gone: z.literal(true).optional(),
    /** The TPI's answer less the unit's in A, in points; null unless both are scored. */
    cut: points.nullable(),
    /** Its note in A. */
    notes: text,
    /** That note in B, and what stands there where it is another one. `absent`: B has no notes of the TPI at all. */
    later: z.strictObject({
      state: z.enum(['none', 'same', 'changed', 'emptied', 'absent', 'new']),
      notes: text,
    }),
  }),
  unit: z.strictObject({
    a: answer.nullable(),
    b: answer.nullable(),
    /** `equal`: another answer that is worth as much; `emptied` and `invalid`: no usable answer is left in B. */
    change: z.enum(['same', 'raised', 'lowered', 'equal', 'emptied', 'invalid']),
    /** Its note. `hollow`: a new one that says nothing, such as "sudah". */
    note: z.enum(['none', 'same', 'new', 'hollow', 'emptied']),
    /** A new comment of a cell stands in B, and nobody knows whether the unit wrote it: no reply; absent without. */
    comment: z.literal(true).optional(),
    /** What is new in its note. */
    notes: text,
    /** Evidence that A did not have at this indicator, in notes too; texts that are no evidence are not in it. */
    evidence: z.array(z.string()),
    added: z.int(),
    removed: z.int(),
    /** New texts in the place of evidence that are none, such as "belum ada". */
    hollow: z.int(),
    /** Other indicators of B at which a new link stands too. */
    elsewhere: z.array(z.string()),
    /** Why a new link cannot be opened by others. */
    faults: z.array(z.string()),
  }),
  /** Points of the unit's answer, B − A. */
  difference: points,
  /**
   * What is behind an answer that rose; null for one that did not. `shared`: only links that stand at so many indicators
   * that they prove none; `note`: a new note without evidence; `tpi`: nothing new, but the TPI had answered as high;
   * `unknown`: a file of the two has no place for evidence.
   */
  rise: z.enum(['evidence', 'shared', 'note', 'tpi', 'none', 'unknown']).nullable(),
});

export const round = z.strictObject({
  /** Total score by the TPI's answers; null where a file has none. */
  tpi: z.strictObject({ a: points.nullable(), b: points.nullable() }),
  /** Files that have no place for evidence or notes of the unit: of what is new there nothing is known. */
  withoutPlace: z.array(z.enum(['a', 'b'])),
  /** Indicators that the TPI has not answered in A, or not soundly: it has agreed to none of them. */
  tpiUnanswered: z.int(),
  counts: z.strictObject({
    /** Notes of the TPI in A, and answers that it lowered without one. */
    notes: z.int(),
    loweredOnly: z.int(),
    open: z.int(),
    answered: z.int(),
    settled: z.int(),
    agreed: z.int(),
    raised: z.int(),
    /** Of those, without evidence that is new and their own, and not up to the TPI's answer alone. */
    unsupported: z.int(),
    /** Notes of the TPI that A did not have. */
    newNotes: z.int(),
    /** Answers that the TPI changed. */
    tpiChanged: z.int(),
  }),
  /** In the order of the instrument. */
  items: z.array(item),
});

export type Round = z.output<typeof round>;
export type RoundItem = Round['items'][number];

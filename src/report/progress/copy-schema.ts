import * as z from 'zod';
import { points } from '../batch/schema-row.js';
import { dateSources } from './date.js';

export const unit = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
  institution: z.string().nullable(),
});

/** One file. */
export const copy = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  /** `YYYY-MM-DD`, or `YYYY-MM` where no more is known; null: nobody says, and it is left out. */
  date: z.string().nullable(),
  /** Who says so: the file's name, the nearest folder's, the workbook's own properties. Never the file system. */
  dateFrom: z.enum(dateSources).nullable(),
  /**
   * `counted` for its month; `superseded` by a later copy of the month; `undated`; `blank`: the side that decides has no
   * answers in it; `unreadable`.
   */
  status: z.enum(['counted', 'superseded', 'undated', 'blank', 'unreadable']),
  /** Of a superseded copy: the one that counts for its month. */
  usedInstead: z.string().optional(),
  /** Their dates do not say which of the two is older, and they hold something else. */
  undecided: z.literal(true).optional(),
  unit,
  /**
   * The file leaves open, by institution or id, of which unit of its name it is: `assumed` for the only one; `unclear`: of
   * several it is taken for none.
   */
  unitTaken: z.enum(['assumed', 'unclear']).optional(),
  /** Whether the file, its unit file or the list of units names the unit. */
  named: z.boolean(),
  total: points.nullable(),
  answered: z.int().nullable(),
  unanswered: z.int().nullable(),
  invalid: z.int().nullable(),
  /** Why it could not be read. */
  reason: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
});

import * as z from 'zod';

const unit = z.strictObject({
  /** Line of the list. */
  line: z.int(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  institution: z.string().nullable(),
  year: z.int().nullable(),
});

/** What the list of units (`--units`) has to say of a recap. */
export const registerSchema = z.strictObject({
  path: z.string(),
  /** Units that are waited for, and those of which at least one file is there, readable or not. */
  units: z.int(),
  sent: z.int(),
  /** Some units have no year on the list: a file of any year will do. Absent in older recaps, and where all have one. */
  anyYear: z.literal(true).optional(),
  missing: z.array(unit),
  /** Units with several files of one year. */
  twice: z.array(unit.extend({ year: z.int().nullable(), paths: z.array(z.string()) })),
  /** Files of nobody on the list. */
  unlisted: z.array(z.string()),
  /** What the list says otherwise than a file; the list was used. */
  differences: z.array(
    z.strictObject({ path: z.string(), line: z.int(), key: z.string(), file: z.string(), list: z.string() }),
  ),
  /** What is wrong with the list itself. */
  findings: z.array(
    z.strictObject({ code: z.string(), severity: z.string(), line: z.int().nullable(), message: z.string() }),
  ),
});

export type RegisterResult = z.output<typeof registerSchema>;

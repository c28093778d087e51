import * as z from 'zod';
import { decimal, key, reference, references, text } from './schema-parts.js';

/** A value that a predicate asks for, or one for each kind of institution. */
const asked = z.union([z.string(), z.record(z.string(), z.string())]);

const level = z.enum(['instansi', 'unit']);

/** What can be known of a unit or its institution beside the score. */
const fact = {
  id: key,
  label: text,
  level,
  kind: z.enum(['grade', 'number', 'percent', 'yes']),
  grades: z.array(z.string()).optional(),
  maximum: decimal.optional(),
};

export const prerequisiteSchema = z.strictObject({
  ...fact,
  minimum: z.record(z.string(), asked),
  reference: references.optional(),
});

/** What evaluators are known to look at besides: told where it is given, and never judged. */
export const adviceSchema = z.strictObject({
  ...fact,
  advised: z.record(z.string(), asked),
  note: text,
  reference: references,
});

/** Told beside what predicates ask for, and with `failing` also beside such a prerequisite that is not met. */
export const noteSchema = z.strictObject({
  predicates: z.array(key).min(1),
  failing: z.strictObject({ level, institution_type: z.string() }).optional(),
  text,
  reference,
});

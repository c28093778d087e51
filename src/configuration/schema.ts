import * as z from 'zod';
import { prerequisiteSchema } from '../instrument/prerequisite-schema.js';
import { requirementSchema } from '../instrument/schema.js';

/** One of these words, in any letter case as the options take them; a schema names it in small letters. */
const word = <const W extends readonly string[]>(words: W) =>
  z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(words));

const flag = word(['yes', 'no', 'true', 'false']).transform((v) => v === 'yes' || v === 'true');

/** `lke.config.yaml`: what a house asks for beyond the regulation. Keys are those of the flags. */
export const configSchema = z.strictObject({
  version: z.literal('1').optional(),
  lang: word(['id', 'en']).optional(),
  by: word(['unit', 'tpi']).optional(),
  blank: word(['zero', 'exclude']).optional(),
  'zero-division': word(['full', 'zero', 'exclude']).optional(),
  'area-halves': flag.optional(),
  evidence: word(['off', 'warn', 'error']).optional(),
  severity: z.record(z.string(), word(['off', 'warn', 'error'])).optional(),
  gate: z.array(z.string()).optional(),
  min: z.record(z.string(), z.string().regex(/^\d{1,4}(\.\d{1,6})?%?$/, 'minimum')).optional(),
  'max-warnings': z
    .string()
    .regex(/^\d{1,6}$/, 'whole')
    .transform(Number)
    .optional(),
  baseline: z.string().optional(),
  /** Instrument files that worksheets may be of, named from the configuration's folder. */
  instruments: z.array(z.string().min(1)).optional(),
  requirements: z.array(requirementSchema).optional(),
  prerequisites: z.array(prerequisiteSchema).optional(),
});

export type Config = z.output<typeof configSchema>;

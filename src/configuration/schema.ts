import * as z from 'zod';
import { prerequisiteSchema } from '../instrument/prerequisite-schema.js';
import { requirementSchema } from '../instrument/schema.js';

const flag = z.enum(['yes', 'no', 'true', 'false']).transform((v) => v === 'yes' || v === 'true');

/** `lke.config.yaml`: what a house asks for beyond the regulation. Keys are those of the flags. */
export const configSchema = z.strictObject({
  version: z.literal('1').optional(),
  lang: z.enum(['id', 'en']).optional(),
  by: z.enum(['unit', 'tpi']).optional(),
  blank: z.enum(['zero', 'exclude']).optional(),
  'zero-division': z.enum(['full', 'zero', 'exclude']).optional(),
  'area-halves': flag.optional(),
  evidence: z.enum(['off', 'warn', 'error']).optional(),
  severity: z.record(z.string(), z.enum(['off', 'warn', 'error'])).optional(),
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

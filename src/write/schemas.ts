import * as z from 'zod';
import { configSchema } from '../configuration/schema.js';
import type { Lang } from '../diagnostic/lang.js';
import { extensionSchema } from '../instrument/extension-schema.js';
import { instrumentSchema } from '../instrument/schema.js';
import { configKeysEn } from '../messages/en/config-keys.js';
import { configKeysId } from '../messages/id/config-keys.js';
import { batchSchema } from '../report/batch/batch-schema.js';
import { batchRowSchema } from '../report/batch/schema-row.js';
import { checkSchema } from '../report/check/check-schema.js';
import { diffSchema } from '../report/diff/diff-schema.js';
import { explainSchema } from '../report/explain/explain-schema.js';
import { planSchema } from '../report/plan/plan-schema.js';
import { progressSchema } from '../report/progress/progress-schema.js';
import { reportSchema } from '../report/score/score-schema.js';
import type { FixedSchema } from './schema-names.js';

/** Schemas (draft-07) that are the same for every instrument, by the name that `lke schema` knows; `file` in templates/schemas. */
export const fixedSchemas: Readonly<
  Record<FixedSchema, { readonly file: string; readonly make: (lang?: Lang) => object }>
> = {
  instrument: {
    file: 'instrument.schema.json',
    make: () => written('lke-zi instrument', z.union([instrumentSchema, extensionSchema])),
  },
  report: { file: 'report-1.schema.json', make: () => output('lke-zi report', reportSchema) },
  plan: { file: 'plan-1.schema.json', make: () => output('lke-zi plan', planSchema) },
  check: { file: 'check-1.schema.json', make: () => output('lke-zi check', checkSchema) },
  diff: { file: 'diff-1.schema.json', make: () => output('lke-zi diff', diffSchema) },
  explain: { file: 'explain-1.schema.json', make: () => output('lke-zi explain', explainSchema) },
  batch: { file: 'batch-1.schema.json', make: () => output('lke-zi batch', batchSchema) },
  'batch-row': {
    file: 'batch-row-1.schema.json',
    make: () => output('lke-zi batch row', batchRowSchema),
  },
  progress: {
    file: 'progress-1.schema.json',
    make: () => output('lke-zi batch --progress', progressSchema),
  },
  config: { file: 'config.schema.json', make: (lang = 'id') => written('lke.config.yaml', configIn(lang)) },
};

/** The configuration with what its keys mean. */
function configIn(lang: Lang): z.ZodType {
  const said = lang === 'en' ? configKeysEn : configKeysId;
  const keys = Object.entries(configSchema.shape) as [keyof typeof said, z.ZodType][];
  return z.strictObject(Object.fromEntries(keys.map(([key, schema]) => [key, schema.describe(said[key])])));
}

/** Of what this tool writes. */
const output = (title: string, schema: z.ZodType): object => ({
  title,
  ...z.toJSONSchema(schema, { target: 'draft-7' }),
});

/** Of a file as people write it: every scalar may be a number or a text. */
const written = (title: string, schema: z.ZodType): object => ({
  title,
  ...loosen(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })),
});

/** The loader reads every scalar as text; an editor reads `0.5` as a number, `yes` as a boolean. Both are accepted. */
function loosen<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(loosen) as T;
  if (schema === null || typeof schema !== 'object') return schema;
  const loose = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, loosen(value)]));
  if (loose.const === '1') return { enum: ['1', 1] } as T;
  if (Array.isArray(loose.enum) && loose.enum.includes('yes'))
    return { enum: [...loose.enum, true, false] } as T;
  if (loose.type === 'string') return { ...loose, type: ['string', 'number', 'boolean'] } as T;
  return loose as T;
}

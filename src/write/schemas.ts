import * as z from 'zod';
import { configSchema } from '../check/config.js';
import { instrumentSchema } from '../instrument/schema.js';
import { batchSchema } from '../report/batch/schema.js';
import { batchRowSchema } from '../report/batch/schema-row.js';
import { checkSchema } from '../report/check/schema.js';
import { planSchema } from '../report/plan/schema.js';
import { reportSchema } from '../report/score/schema.js';

/** JSON Schema (draft-07) of an instrument file, as it is written: every scalar may be a number or a text. */
export function instrumentJsonSchema(): object {
  const schema = z.toJSONSchema(instrumentSchema, { target: 'draft-7', io: 'input' });
  return { title: 'lke-zi instrument', ...loosen(schema) };
}

/** JSON Schema (draft-07) of `lke.config.yaml`. */
export function configJsonSchema(): object {
  return {
    title: 'lke.config.yaml',
    ...loosen(z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' })),
  };
}

/** JSON Schema (draft-07) of what `lke check --format json` writes. */
export function checkJsonSchema(): object {
  return { title: 'lke-zi check', ...z.toJSONSchema(checkSchema, { target: 'draft-7' }) };
}

/** JSON Schema (draft-07) of what `lke plan --format json` writes. */
export function planJsonSchema(): object {
  return { title: 'lke-zi plan', ...z.toJSONSchema(planSchema, { target: 'draft-7' }) };
}

/** JSON Schema (draft-07) of what `lke batch --format json` writes. */
export function batchJsonSchema(): object {
  return { title: 'lke-zi batch', ...z.toJSONSchema(batchSchema, { target: 'draft-7' }) };
}

/** JSON Schema (draft-07) of one line of what `lke batch --format ndjson` writes. */
export function batchRowJsonSchema(): object {
  return { title: 'lke-zi batch row', ...z.toJSONSchema(batchRowSchema, { target: 'draft-7' }) };
}

/** JSON Schema (draft-07) of the report that `--format json` writes. */
export function reportJsonSchema(): object {
  return { title: 'lke-zi report', ...z.toJSONSchema(reportSchema, { target: 'draft-7' }) };
}

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

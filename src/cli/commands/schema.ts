import type { Lang } from '../../diagnostic/lang.js';
import { cliText } from '../../messages/cli.js';
import {
  batchJsonSchema,
  batchRowJsonSchema,
  checkJsonSchema,
  configJsonSchema,
  instrumentJsonSchema,
  planJsonSchema,
  reportJsonSchema,
} from '../../write/schemas.js';
import { schemaText, worksheetSchema } from '../../write/worksheet-schema.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { writeOutput } from '../files.js';
import { chooseInstrument } from '../instrument.js';
import { type Streams, write } from '../streams.js';
import { UsageError } from '../usage-error.js';

export interface SchemaOptions {
  readonly lang: Lang;
  readonly output?: string;
  readonly instrument?: string;
  readonly force: boolean;
}

/** Schemas that are the same for every instrument. */
const fixed: Readonly<Record<string, () => object>> = {
  instrument: instrumentJsonSchema,
  report: reportJsonSchema,
  plan: planJsonSchema,
  check: checkJsonSchema,
  batch: batchJsonSchema,
  'batch-row': batchRowJsonSchema,
  config: configJsonSchema,
};

const names = ['worksheet', ...Object.keys(fixed)];

/** `lke schema NAME`: a JSON Schema, draft-07. */
export async function schema(name: string, options: SchemaOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(options.lang);
  if (!names.includes(name))
    throw new UsageError(text.errors.invalid('<name>', name, text.errors.choices(names.join(', '))));
  const output = schemaText(await schemaOf(name, options, streams));
  if (options.output === undefined) await write(streams.stdout, output);
  else {
    await writeOutput(options.output, output, options.force);
    await write(streams.stderr, `${text.written(options.output)}\n`);
  }
  return exitStatus.done;
}

async function schemaOf(name: string, options: SchemaOptions, streams: Streams): Promise<object> {
  const found = fixed[name];
  if (found) return found();
  const { instrument, wordings } = await chooseInstrument(options.instrument, streams, cliText(options.lang));
  return worksheetSchema(instrument, await wordings());
}

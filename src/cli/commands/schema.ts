import type { Lang } from '../../diagnostic/lang.js';
import { cliText } from '../../messages/cli.js';
import { type SchemaName, schemaNames } from '../../write/schema-names.js';
import { fixedSchemas } from '../../write/schemas.js';
import { schemaText, worksheetSchema } from '../../write/worksheet-schema.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { writeOutput } from '../files.js';
import { knownInstruments } from '../instrument.js';
import { say } from '../say.js';
import { type Streams, write } from '../streams.js';
import { UsageError } from '../usage-error.js';

export interface SchemaOptions {
  readonly lang: Lang;
  readonly output?: string;
  readonly instrument: readonly string[];
  readonly force: boolean;
}

/** `lke schema NAME`: a JSON Schema, draft-07. */
export async function schema(name: string, options: SchemaOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(options.lang);
  const known = schemaNames.find((one) => one === name.toLowerCase());
  if (!known)
    throw new UsageError(text.errors.invalid('<name>', name, text.errors.choices(schemaNames.join(', '))));
  const output = schemaText(await schemaOf(known, options, streams));
  if (options.output === undefined) await write(streams.stdout, output);
  else {
    await writeOutput(options.output, output, options, streams);
    await say(streams, text.written(options.output));
  }
  return exitStatus.done;
}

async function schemaOf(name: SchemaName, options: SchemaOptions, streams: Streams): Promise<object> {
  if (name !== 'worksheet') return fixedSchemas[name].make(options.lang);
  const { all } = await knownInstruments(options.instrument, streams, cliText(options.lang));
  const [{ instrument, wordings }] = all;
  return worksheetSchema(instrument, await wordings());
}

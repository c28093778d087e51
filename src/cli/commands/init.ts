import type { Lang } from '../../diagnostic/lang.js';
import { cliText } from '../../messages/cli.js';
import { type BlankUnit, blankYaml } from '../../write/blank-yaml.js';
import { schemaText, worksheetSchema } from '../../write/worksheet-schema.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { fileExists, writeOutput } from '../files.js';
import { knownInstruments } from '../instrument.js';
import { type Streams, write } from '../streams.js';
import { UsageError } from '../usage-error.js';

export interface InitOptions {
  readonly lang: Lang;
  readonly name?: string;
  readonly institution?: string;
  readonly institutionType?: string;
  readonly year?: string;
  readonly target?: string;
  readonly instrument: readonly string[];
  readonly force: boolean;
}

/** `lke init`: a blank worksheet and, beside it, the schema that lets an editor complete ids and answers. */
export async function init(file: string, options: InitOptions, streams: Streams): Promise<ExitStatus> {
  const text = cliText(options.lang);
  const { all } = await knownInstruments(options.instrument, streams, text);
  const [{ instrument, wordings }] = all;
  const predicates = instrument.predicates.map((p) => p.id.toUpperCase());
  const target = options.target?.toUpperCase();
  if (target !== undefined && !predicates.includes(target)) {
    throw new UsageError(text.errors.unknownGate(target, predicates.join(', ')));
  }
  if (options.year !== undefined && !/^20\d\d$/.test(options.year)) {
    throw new UsageError(text.errors.invalid('--year', options.year, text.errors.choices('2000 ... 2099')));
  }
  const words = await wordings();
  const schemaFile = `${file === '-' ? 'lembar-kerja' : withoutEnding(file)}.schema.json`;
  const blank = blankYaml(
    instrument,
    words,
    unitOf(options, target),
    schemaFile.split(/[\\/]/).at(-1) ?? schemaFile,
  );
  if (file === '-') {
    await write(streams.stdout, blank);
    return exitStatus.done;
  }
  await writeOutput(file, blank, options, streams);
  await write(streams.stderr, `${text.written(file)}\n`);
  // the schema is the tool's own file: an older one is simply brought up to date
  const isOurs = await fileExists(schemaFile, streams);
  const force = options.force || isOurs;
  await writeOutput(schemaFile, schemaText(worksheetSchema(instrument, words)), { force }, streams);
  await write(streams.stderr, `${text.written(schemaFile)}\n${text.initNext(file)}\n`);
  return exitStatus.done;
}

function unitOf(options: InitOptions, target: string | undefined): BlankUnit {
  const { name, institution, institutionType, year } = options;
  return {
    ...(name !== undefined && { nama: name }),
    ...(institution !== undefined && { instansi: institution }),
    ...(institutionType !== undefined && { jenis_instansi: institutionType }),
    ...(year !== undefined && { tahun: year }),
    ...(target !== undefined && { target }),
  };
}

const withoutEnding = (file: string): string => file.replace(/\.ya?ml$/i, '');

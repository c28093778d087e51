import type { EvidenceMode } from '../../check/rules.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import type { CliText } from '../../messages/id/cli.js';
import type { BatchQuery } from '../../report/batch/batch-report.js';
import { readingOf } from '../../worksheet/reading.js';
import type { LoadedConfig } from '../config.js';
import { readInput } from '../files.js';
import type { FormatChoice } from '../format-choice.js';
import { filesAsked } from '../inputs/asked.js';
import type { Expansion } from '../inputs/expansion.js';
import { type Known, knownTo, namedIn } from '../instrument.js';
import { open } from '../opening.js';
import type { CommonOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { termsAsked } from '../terms.js';
import { UsageError } from '../usage-error.js';
import type { BatchJob } from './job.js';
import { withoutOutputs } from './own-outputs.js';
import { queryOf, type Selecting } from './selection.js';
import { loadRegister, matchedWith } from './units.js';

export interface BatchOptions extends CommonOptions<'batch'>, Selecting {
  readonly lang: Lang;
  readonly gate: readonly string[];
  readonly evidence: EvidenceMode;
  readonly merge: boolean;
  readonly filesFrom?: string;
  readonly jobs?: number;
  readonly units?: string;
  readonly year?: number;
  readonly progress: boolean;
  /** Everything that the text leaves out otherwise. */
  readonly detail: boolean;
  /** A saved plan. */
  readonly plan?: string;
  /** For drafts: a recap has none. */
  readonly withoutNotes: boolean;
}

/** Everything that a run needs to know before it reads its first file. */
export interface BatchJobs extends Expansion {
  readonly options: BatchOptions;
  readonly text: CliText;
  readonly known: Known;
  /** What was asked for first, and then the shipped ones. */
  readonly instruments: readonly [Instrument, ...Instrument[]];
  readonly job: BatchJob;
  readonly query: Omit<BatchQuery, 'interrupted'>;
  /** Policies that were asked for, not left to their defaults. */
  readonly explicit: ReadonlySet<string>;
}

/**
 * Reads the command line, the configuration and the names of files.
 * @throws UsageError for what cannot be meant; UserError for what cannot be read.
 */
export async function planBatch(
  paths: readonly string[],
  given: BatchOptions,
  outputs: readonly FormatChoice[],
  streams: Streams,
): Promise<BatchJobs> {
  const opening = await open(given, streams);
  const { options, config, known, text } = opening;
  const instruments = knownTo(known).all;
  const own = [config?.path, options.unit, options.units, options.plan, ...options.instrument].flatMap(
    (name) => name ?? [],
  );
  const expansion = await filesAsked(paths, options.filesFrom, { own, merging: options.merge }, streams);
  if (!expansion) throw new UsageError(text.batch.noPaths);
  // one rule for all: units that choose their own cannot be ranked
  const asked = { ...(await termsAsked(opening)), fileChooses: false };
  const register =
    options.units === undefined ? null : await loadRegister(options.units, instruments, streams);
  const job: BatchJob = {
    sources: known.all.map(({ source }) => source),
    preferred: [...known.asked],
    asked,
    shared: options.unit === undefined ? null : await readInput(options.unit, options.unit, streams),
    reading: readingOf(options),
    lang: options.lang,
    folder: streams.folder,
    refused: expansion.refused,
    missing: expansion.missing,
    year: options.year ?? null,
    used: register && matchedWith(register, options.merge ? [] : expansion.files, streams),
  };
  const found = await withoutOutputs(expansion, outputs, job, { force: options.force, streams });
  if (found.files.length === 0) throw new UsageError(text.batch.nothingLeft);
  return {
    ...found,
    options,
    text,
    known,
    instruments,
    explicit: explicitPolicies(given, config),
    job,
    query: {
      ...asked,
      register: options.merge ? register : (job.used?.register ?? null),
      ...queryOf(options, namedIn(known), text),
    },
  };
}

function explicitPolicies(given: BatchOptions, loaded: LoadedConfig | null): Set<string> {
  const config = loaded?.config ?? {};
  const names = {
    by: 'by',
    blank: 'blank',
    zeroDivision: 'zero-division',
    areaHalves: 'area-halves',
  } as const;
  const said = Object.entries(names).filter(
    ([option, key]) => given.explicit.has(option) || config[key] !== undefined,
  );
  return new Set(said.map(([option]) => option));
}

import type { EvidenceMode } from '../../check/rules.js';
import type { Lang } from '../../diagnostic/lang.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { CliText } from '../../messages/id/cli.js';
import type { BatchQuery } from '../../report/batch/batch-report.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { fieldNames } from '../../report/batch/fields.js';
import { type Filter, isComparable, parseFilter, parseSort, type Sort } from '../../report/batch/select.js';
import { readingOf } from '../../worksheet/reading.js';
import type { LoadedConfig } from '../config.js';
import { readInput } from '../files.js';
import { checkGates } from '../gates.js';
import { filesAsked } from '../inputs/asked.js';
import type { Expansion } from '../inputs/expansion.js';
import { knownTo, namedIn } from '../instrument.js';
import { open } from '../opening.js';
import type { CommonOptions, FormatChoice } from '../options.js';
import type { Streams } from '../streams.js';
import { termsAsked } from '../terms.js';
import { UsageError } from '../usage-error.js';
import type { BatchJob } from './job.js';
import { withoutOutputs } from './own-outputs.js';
import { loadRegister } from './units.js';

export interface BatchOptions extends CommonOptions<'batch'> {
  readonly lang: Lang;
  readonly sort: string;
  readonly filter: readonly string[];
  readonly target?: string;
  readonly gate: readonly string[];
  readonly evidence: EvidenceMode;
  readonly merge: boolean;
  readonly filesFrom?: string;
  readonly jobs?: number;
  readonly units?: string;
  readonly year?: number;
}

/** Everything that a run needs to know before it reads its first file. */
export interface BatchJobs extends Expansion {
  readonly options: BatchOptions;
  readonly text: CliText;
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
  const own = [config?.path, options.unit, options.units, ...options.instrument].flatMap(
    (name) => name ?? [],
  );
  const expansion = await filesAsked(paths, options.filesFrom, { own, merging: options.merge }, streams);
  if (!expansion) throw new UsageError(text.batch.noPaths);
  // one rule for all: units that choose their own cannot be ranked
  const asked = { ...(await termsAsked(opening)), fileChooses: false };
  const job: BatchJob = {
    sources: known.all.map(({ source }) => source),
    preferred: [...known.asked],
    asked,
    shared: options.unit === undefined ? null : await readInput(options.unit, options.unit, streams),
    reading: readingOf(options),
    lang: options.lang,
    folder: streams.folder,
    refused: expansion.refused,
    named: expansion.named,
    year: options.year ?? null,
    used:
      options.units === undefined
        ? null
        : await loadRegister(options.units, instruments, options.merge ? null : expansion.files, streams),
  };
  const found = await withoutOutputs(expansion, outputs, job, { force: options.force, streams });
  if (found.files.length === 0) throw new UsageError(text.batch.nothingLeft);
  return {
    ...found,
    options,
    text,
    instruments,
    explicit: explicitPolicies(given, config),
    job,
    query: { ...asked, register: job.used?.register ?? null, ...queryOf(options, namedIn(known), text) },
  };
}

function queryOf(
  options: BatchOptions,
  instruments: readonly Instrument[],
  text: CliText,
): Pick<BatchQuery, 'target' | 'sort' | 'filters'> {
  const [target = null] = options.target === undefined ? [] : checkGates([options.target], instruments, text);
  return {
    target,
    sort: readSort(options.sort, instruments, text),
    filters: options.filter.map((filter) => readFilter(filter, instruments, text)),
  };
}

function readSort(asked: string, instruments: readonly Instrument[], text: CliText): Sort {
  const sort = parseSort(asked);
  checkField(sort.field, '--sort', instruments, text);
  return sort;
}

function readFilter(asked: string, instruments: readonly Instrument[], text: CliText): Filter {
  const filter = parseFilter(asked);
  if (!filter || !isComparable(filter)) throw new UsageError(text.batch.filterForm(asked));
  checkField(filter.field, '--filter', instruments, text);
  return filter;
}

/** @throws UsageError for a field that no row has. */
function checkField(field: string, flag: string, instruments: readonly Instrument[], text: CliText): void {
  const known = [
    ...fieldNames,
    ...new Set(
      instruments
        .flatMap(({ predicates, requirements }) => [...predicates, ...requirements])
        .map(({ id }) => id),
    ),
  ];
  const name = field.split(':')[0] ?? field;
  if (known.includes(name)) return;
  throw new UsageError(text.batch.unknownField(flag, field, suggest(field, known) ?? '', known.join(', ')));
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

/** The policy of a recap: merged rows bring their own where they agree and nothing else was asked for. */
export function recapPolicy(
  rows: readonly BatchRow[],
  { query: { policy }, options, explicit }: BatchJobs,
): BatchQuery['policy'] {
  const [first] = rows;
  if (!options.merge || !first) return policy;
  const agreed = Object.entries(first.policy).filter(
    ([key, value]) =>
      !explicit.has(key) && rows.every((row) => row.policy[key as keyof typeof row.policy] === value),
  );
  return { ...policy, ...Object.fromEntries(agreed) };
}

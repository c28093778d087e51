import path from 'node:path';
import { inAnyCase } from '../diagnostic/any-case.js';
import { type Diagnostic, UserError } from '../diagnostic/diagnostic.js';
import { buildInstrument, type InstrumentSource } from '../instrument/build.js';
import { builtinFile, builtinIds, defaultInstrumentId } from '../instrument/builtin.js';
import type { Instrument } from '../instrument/model.js';
import { builtinWordings, type Wordings, wordingsOf } from '../instrument/wording.js';
import type { CliText } from '../messages/id/cli.js';
import type { KnownInstruments } from '../worksheet/choose.js';
import { houseRules, type LoadedConfig } from './config.js';
import { loadInstrumentFiles } from './instrument-files.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

export interface KnownInstrument {
  readonly instrument: Instrument;
  /** The questionnaire's words, read only when they are asked for. */
  readonly wordings: () => Promise<Wordings>;
  /** What it is built from, house rules included: plain data for a thread to build it anew. */
  readonly source: InstrumentSource;
}

/** The instruments that are known, what was asked for first, and then the shipped ones. */
export interface Known {
  readonly all: readonly [KnownInstrument, ...KnownInstrument[]];
  readonly asked: ReadonlySet<string>;
  /** What the house rules contradict: no worksheet of it could be judged by what the house asks. */
  readonly leftOut: readonly { readonly id: string; readonly why: Diagnostic }[];
}

/** For readers of worksheets. */
export const knownTo = ({ all: [first, ...others], asked }: Known): KnownInstruments => ({
  all: [first.instrument, ...others.map(({ instrument }) => instrument)],
  asked,
});

/** Those whose words options may use: what was asked for, or all. */
export const namedIn = ({ all, asked }: Known): Instrument[] =>
  all.map(({ instrument }) => instrument).filter(({ id }) => asked.size === 0 || asked.has(id));

/** The known instrument that a worksheet turned out to be of. */
export const knownAs = ({ all }: Known, id: string): KnownInstrument =>
  all.find(({ instrument }) => instrument.id === id) ?? all[0];

/**
 * The shipped instruments, those of the configuration, and those asked for (an id, or a YAML file), with the house rules
 * of the configuration. A file takes the place of a shipped instrument with its id.
 * @throws UsageError for an unknown id; UserError with every fault of a file.
 */
export async function knownInstruments(
  names: readonly string[],
  streams: Streams,
  text: CliText,
  config: LoadedConfig | null = null,
): Promise<Known> {
  const isFile = (name: string) => /[./\\]/.test(name);
  const asked = names.filter(isFile);
  const loaded = await loadInstrumentFiles([...new Set([...asked, ...configured(config)])], streams, text);
  const idOf = (name: string) => (isFile(name) ? loaded.get(name)?.file.id : name) ?? name;
  const sources = new Map<string, Sourced>();
  for (const id of builtinIds) {
    const source = builtinFile(id);
    if (source) sources.set(id, { source, wordings: builtinWordings });
  }
  // of one id, what was asked for counts before what is configured, and that before what is shipped
  for (const name of [...configured(config), ...asked]) {
    const source = loaded.get(name);
    if (source) sources.set(source.file.id, { source, wordings: async () => wordingsOf(source.file) });
  }
  const first = names.map((name) => inAnyCase(idOf(name), sources.keys()));
  for (const id of first) {
    if (!sources.has(id))
      throw new UsageError(text.errors.unknownInstrument(id, [...sources.keys()].join(', ')));
  }
  const order = [...new Set([...first, defaultInstrumentId, ...sources.keys()])];
  const ofSources = order.flatMap((id) => sources.get(id) ?? []);
  return { ...(await ruled(ofSources, config)), asked: new Set(first) };
}

type Sourced = Omit<KnownInstrument, 'instrument'>;

/** Instrument files named in the configuration lie beside it, wherever the command is run. */
const configured = (config: LoadedConfig | null): string[] =>
  (config?.config.instruments ?? []).map((name) =>
    path.relative('', path.resolve(path.dirname(config?.path ?? ''), name)),
  );

/** With the house rules. One that they contradict is left out, unless it is the one to prefer. */
async function ruled(
  sources: readonly Sourced[],
  config: LoadedConfig | null,
): Promise<Pick<Known, 'all' | 'leftOut'>> {
  const found: KnownInstrument[] = [];
  const leftOut: Known['leftOut'][number][] = [];
  for (const { source, wordings } of sources) {
    try {
      const file = config ? await houseRules(source.file, config) : source.file;
      const own = { ...source, file };
      found.push({ instrument: buildInstrument(own), wordings, source: own });
    } catch (error) {
      if (!(error instanceof UserError) || found.length === 0) throw error;
      leftOut.push({ id: source.file.id, why: error.diagnostics[0] });
    }
  }
  const [first, ...others] = found;
  if (!first) throw new Error('no instrument is known');
  return { all: [first, ...others], leftOut };
}

import type { Config } from '../configuration/schema.js';
import { UserError } from '../diagnostic/diagnostic.js';
import type { InstrumentFile } from '../instrument/schema.js';
import { decode } from '../source/decode.js';
import type { Node } from '../source/node.js';
import { findConfig } from './config-file.js';
import { readInput } from './files.js';
import type { Streams } from './streams.js';

export interface LoadedConfig {
  readonly path: string;
  readonly config: Config;
  readonly node: Node;
}

/**
 * The configuration asked for, else the nearest `lke.config.yaml` from the working folder upwards; null without one.
 * @throws UserError when it cannot be read or is not valid.
 */
export async function loadConfig(asked: string | undefined, streams: Streams): Promise<LoadedConfig | null> {
  const name = asked ?? findConfig(streams);
  if (name === null) return null;
  const { bytes } = await readInput(name, name, streams);
  const { readConfig } = await import('../configuration/read.js');
  const result = readConfig(decode(bytes, name), name);
  if ('diagnostics' in result) throw new UserError(result.diagnostics);
  return { path: name, ...result };
}

/**
 * The instrument file with the house's requirements and prerequisites.
 * @throws UserError when they contradict it.
 */
export async function houseRules(file: InstrumentFile, loaded: LoadedConfig): Promise<InstrumentFile> {
  const { withHouseRules } = await import('../configuration/house-rules.js');
  const result = withHouseRules(file, loaded, loaded.path);
  if ('diagnostics' in result) throw new UserError(result.diagnostics);
  return result.file;
}

/** Whether nobody asked for a score of 0 of 0, so that a worksheet's own choice counts. */
export const fileChooses = (
  explicit: ReadonlySet<string> | undefined,
  loaded: LoadedConfig | null,
): boolean => !explicit?.has('zeroDivision') && loaded?.config['zero-division'] === undefined;

/** The options with what the configuration says where the command line says nothing. */
export function withConfig<T extends { readonly explicit?: ReadonlySet<string> }>(
  options: T,
  loaded: LoadedConfig | null,
): T {
  if (!loaded) return options;
  const { by, blank, 'zero-division': zeroDivision, 'area-halves': areaHalves } = loaded.config;
  const said = Object.entries({ by, blank, zeroDivision, areaHalves }).filter(
    ([key, value]) => value !== undefined && key in options && !options.explicit?.has(key),
  );
  return { ...options, ...Object.fromEntries(said) };
}

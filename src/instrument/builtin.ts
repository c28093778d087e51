import permenpanrb from '../../templates/instruments/permenpanrb-90-2021.yaml';
import { buildInstrument } from './build.js';
import type { Instrument } from './model.js';

/** The instrument used when a worksheet names none. */
export const defaultInstrumentId = permenpanrb.file.id;

/** Instruments shipped with the tool, checked when it was built. */
export const builtinIds: readonly string[] = [permenpanrb.file.id];

let built: Instrument | null = null;

/** A shipped instrument by id, or null. */
export function builtinInstrument(id: string): Instrument | null {
  if (id !== permenpanrb.file.id) return null;
  built ??= buildInstrument(permenpanrb.file, permenpanrb.sha256);
  return built;
}

import permenpanrb from '../../templates/instruments/permenpanrb-90-2021.yaml';
import { buildInstrument, type InstrumentSource } from './build.js';
import type { Instrument } from './model.js';

/** The instrument used when a worksheet names none. */
export const defaultInstrumentId = permenpanrb.file.id;

/** Instruments shipped with the tool, checked when it was built. */
export const builtinIds: readonly string[] = [permenpanrb.file.id];

/** A shipped instrument's file by id, or null. */
export function builtinFile(id: string): InstrumentSource | null {
  return id === permenpanrb.file.id ? permenpanrb : null;
}

/** A shipped instrument by id, or null. */
export function builtinInstrument(id: string): Instrument | null {
  const source = builtinFile(id);
  return source && buildInstrument(source);
}

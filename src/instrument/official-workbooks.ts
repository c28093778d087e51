import permenpanrb from '../../templates/instruments/permenpanrb-90-2021.workbooks.json';
import { defaultInstrumentId } from './builtin.js';

/** What is known of the official workbooks of an instrument, as everybody holds them. */
export interface OfficialWorkbooks {
  /** Keys of the texts printed in them, as `textKeys` makes them. */
  readonly texts: ReadonlySet<string>;
  /** Faults that they carry: by the code of the finding, its `trait` (node and what is wrong there). */
  readonly faults: ReadonlyMap<string, ReadonlySet<string>>;
}

const none: OfficialWorkbooks = { texts: new Set(), faults: new Map() };

const known: ReadonlyMap<string, OfficialWorkbooks> = new Map([
  [
    defaultInstrumentId,
    {
      texts: new Set(permenpanrb.texts.split(' ')),
      faults: new Map(
        Object.entries(permenpanrb.faults).map(([code, traits]) => [code, new Set<string>(traits)]),
      ),
    },
  ],
]);

/** By the instrument's id; nothing for one that has no official workbook. */
export const officialWorkbooks = (instrumentId: string): OfficialWorkbooks => known.get(instrumentId) ?? none;

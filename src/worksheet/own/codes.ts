import { inputKey } from '../../instrument/input-ref.js';
import type { Instrument } from '../../instrument/model.js';

/** Every code of our workbook that an answer may stand beside, and those of headings, which only show sums. */
export function codesOf(instrument: Instrument): { readonly answers: string[]; readonly headings: string[] } {
  const answers = instrument.indicators.flatMap(({ id, inputs }) => [
    id,
    ...inputs.map(({ key }) => inputKey({ indicator: id, input: key })),
  ]);
  const headings = [...instrument.nodes.values()].filter(({ kind }) => kind === 'branch').map(({ id }) => id);
  return { answers, headings };
}

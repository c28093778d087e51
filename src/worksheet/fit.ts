import type { Origin } from '../diagnostic/origin.js';
import type { Instrument } from '../instrument/model.js';
import type { Worksheet } from './worksheet.js';

/** How the questions of a file and those of an instrument compare. */
export interface Fit {
  /** Questions that the instrument does not have. */
  readonly leftOver: readonly { readonly text: string; readonly origin: Origin | null }[];
  /** Ids of indicators that the file does not ask for. */
  readonly lacking: readonly string[];
}

/** How well a worksheet fits the instrument that it was read by. */
export function fitOf(worksheet: Worksheet, instrument: Instrument): Fit {
  const { answers } = worksheet;
  const lacking = instrument.indicators.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  return { leftOver: worksheet.leftOver ?? unknownIds(worksheet, new Set(lacking)), lacking };
}

/** Ids that the instrument does not have; one that nearly is that of an indicator without an answer is a slip. */
function unknownIds({ diagnostics }: Worksheet, lacking: ReadonlySet<string>): Fit['leftOver'] {
  return diagnostics.flatMap(({ code, params, origin }) =>
    code === 'indicator-unknown' &&
    'id' in params &&
    !lacking.has(String('suggestion' in params && params.suggestion))
      ? [{ text: params.id, origin }]
      : [],
  );
}

/** How many questions are on one side only. */
export const misfit = ({ leftOver, lacking }: Fit): number => leftOver.length + lacking.length;

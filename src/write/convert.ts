import type { Target } from '../diagnostic/codes/convert.js';
import { refuse } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';
import { worksheetLimits } from '../source/limits.js';
import { textFault } from '../source/scan.js';
import type { Worksheet } from '../worksheet/worksheet.js';
import type { Converted } from './converted.js';
import { Losses } from './losses.js';
import type { BookOptions } from './workbook/book.js';
import { worksheetYaml } from './worksheet-yaml.js';

/** What a worksheet is converted with. */
export interface Conversion {
  readonly instrument: Instrument;
  /** Loaded only for a workbook. */
  readonly wordings: () => Promise<Wordings>;
  readonly worksheet: Worksheet;
  /** Of a workbook. */
  readonly book: BookOptions;
  /** Lines of a comment: where it comes from. */
  readonly about: readonly string[];
  /** Name of the file to be written, for findings. */
  readonly output: string;
}

/**
 * A worksheet in another form, with everything that form can hold.
 * @throws UserError when the result would be none: too large, or refused by PortalRB's intake.
 */
export async function convert(to: Target, conversion: Conversion): Promise<Converted> {
  const { instrument, worksheet } = conversion;
  switch (to) {
    case 'xlsx': {
      const { ownWorkbook } = await import('./workbook/own-workbook.js');
      return ownWorkbook(instrument, await conversion.wordings(), worksheet, conversion.book);
    }
    case 'portalrb': {
      const { portalRbJson } = await import('./portalrb/json.js');
      const { json, lost } = portalRbJson(instrument, worksheet);
      return { data: json, lost };
    }
    case 'yaml':
      return toYaml(conversion);
  }
}

function toYaml({ instrument, worksheet, about, output }: Conversion): Converted {
  const losses = new Losses('yaml');
  for (const [indicator, { sides }] of worksheet.answers) {
    for (const by of ['unit', 'tpi'] as const) {
      const { value, inputs } = sides[by];
      if (value?.unusable) losses.add('unusable', value.raw, value.origin, { indicator, by });
      for (const [input, entry] of inputs)
        if (entry.unusable) losses.add('unusable', entry.raw, entry.origin, { indicator, by, input });
    }
  }
  losses.ruleChosen(worksheet);
  const data = worksheetYaml(instrument, worksheet, { about });
  const fault = textFault(data, worksheetLimits);
  if (fault) refuse('yaml-too-large', { path: output }, { what: fault });
  return { data, lost: losses.found };
}

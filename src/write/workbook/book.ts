import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { bookMessages } from '../../messages/book.js';
import type { Policy } from '../../scoring/policy.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { calculationSheet } from './calculation/calculation.js';
import { entrySheet } from './entry/entry.js';
import { figuresOf } from './figures.js';
import { guideSheet } from './guide.js';
import { layoutOf } from './layout.js';
import type { BookPlan } from './plan.js';
import { rulesSheet } from './rules/rules.js';
import type { Subject } from './subject.js';
import { summarySheet } from './summary/summary.js';

export interface BookOptions {
  readonly lang: Lang;
  readonly zeroDivision: Policy['zeroDivision'];
  readonly areaHalves: boolean;
  /** Name and version of the program, as documents carry it. */
  readonly tool: string;
}

/**
 * The LKE workbook of an instrument, filled in with what a worksheet says: every formula with the engine's own result.
 * @param worksheet as cells can hold it (`carried`).
 */
export function planBook(
  instrument: Instrument,
  wordings: Wordings,
  worksheet: Worksheet,
  options: BookOptions,
): BookPlan {
  const { lang, zeroDivision, tool } = options;
  const subject: Subject = {
    lang,
    zeroDivision,
    tool,
    instrument,
    wordings,
    worksheet,
    figures: figuresOf(instrument, worksheet, options),
    layout: layoutOf(instrument),
    say: bookMessages(lang),
  };
  return {
    title: instrument.title[lang],
    creator: tool,
    sheets: [
      summarySheet(subject),
      entrySheet(subject),
      guideSheet(subject),
      rulesSheet(subject),
      calculationSheet(subject),
    ],
  };
}

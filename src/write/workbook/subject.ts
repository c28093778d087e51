import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import type { Instrument, Text } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import type { BookMessages } from '../../messages/id/book.js';
import type { Policy } from '../../scoring/policy.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { Figures } from './figures.js';
import type { Layout } from './layout.js';

/** All that the sheets are made from. */
export interface Subject {
  readonly instrument: Instrument;
  readonly wordings: Wordings;
  /** As the cells hold it. */
  readonly worksheet: Worksheet;
  readonly zeroDivision: Policy['zeroDivision'];
  readonly figures: Figures;
  readonly layout: Layout;
  readonly lang: Lang;
  readonly say: BookMessages;
  /** Name and version of the program. */
  readonly tool: string;
}

export const sides: readonly Side[] = ['unit', 'tpi'];

/** A text of the instrument in the workbook's language. */
export const told = ({ lang }: Pick<Subject, 'lang'>, text: Text): string => text[lang];

/** A predicate as it is printed. */
export const predicateName = (id: string): string => id.toUpperCase();

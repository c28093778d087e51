import type { Lang } from '../../../diagnostic/lang.js';
import type { Book } from '../../page/book.js';
import { disclaimerText } from '../../shared/provenance.js';
import type { BatchResult } from '../batch-schema.js';
import { areaSheet, tpiSheet } from './areas.js';
import { reachSheet } from './headline.js';
import { historySheet } from './history.js';
import { notesSheet, unreadableSheet } from './notes.js';
import { rankSheet } from './rank.js';
import { registerSheet } from './register.js';
import { requirementSheets, shortSheet } from './requirements.js';
import { evidenceSheet, prerequisiteSheet } from './state.js';
import { summarySheets } from './summary.js';
import { recapView } from './view.js';

/** The recap as a workbook, one sheet a view. */
export function recapBook(result: BatchResult, lang: Lang): Book {
  const view = recapView(result, { width: null }, { lang });
  const { $schema, instrument, tool } = view.result;
  return {
    title: view.text.batch.title,
    lang,
    foot: disclaimerText(view.result, view),
    sheets: [
      reachSheet(view),
      rankSheet(view),
      shortSheet(view),
      ...requirementSheets(view),
      areaSheet(view),
      prerequisiteSheet(view),
      evidenceSheet(view),
      tpiSheet(view),
      historySheet(view),
      ...summarySheets(view),
      unreadableSheet(view),
      registerSheet(view),
      notesSheet(view),
    ],
    about: [
      ['schema', $schema],
      ['tool', `${tool.name} ${tool.version}`],
      ['sha256', instrument.sha256],
    ],
  };
}

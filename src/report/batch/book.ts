import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { Book } from '../page/book.js';
import type { BatchResult } from './schema.js';
import { historySheet } from './sheet-history.js';
import { notesSheet, unreadableSheet } from './sheets-notes.js';
import { areaSheet, rankSheet, requirementSheets, shortSheet, tpiSheet } from './sheets-rows.js';
import { evidenceSheet, prerequisiteSheet } from './sheets-state.js';
import { cutsSheet, failingSheet, reachSheet, spreadSheet } from './sheets-summary.js';

/** The recap as a workbook, one sheet a view. */
export function recapBook(result: BatchResult, lang: Lang): Book {
  const { text } = messagesIn(lang);
  const { $schema, instrument, tool } = result;
  const view = { result, text, lang, wide: true };
  return {
    title: text.batch.title,
    foot: text.disclaimer(instrument.regulation, instrument.id, tool.version),
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
      failingSheet(view),
      spreadSheet(view),
      cutsSheet(view),
      unreadableSheet(view),
      notesSheet(view),
    ],
    about: [
      ['schema', $schema],
      ['tool', `${tool.name} ${tool.version}`],
      ['sha256', instrument.sha256],
    ],
  };
}

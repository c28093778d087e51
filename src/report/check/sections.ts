import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import { cell, lines, type Section } from '../page/section.js';
import type { FileFindings } from '../shared/file-findings.js';
import { countsText } from './counts-text.js';
import { fileList } from './file-list.js';
import { type CheckPage, fileTables } from './file-tables.js';
import { filesOf } from './files.js';
import type { CheckResult } from './schema.js';

/**
 * Every finding of every file, for people: at a terminal one by one with the text it is about, then what they come to;
 * on a page in one table a file below that.
 */
export function checkSections(result: CheckResult, page: CheckPage, lang: Lang): Section[] {
  const { text } = messagesIn(lang);
  const files = filesOf(result, lang);
  const summary = cell(summaryText(files, text), 'strong');
  const shown =
    page.width === null
      ? [lines(text.check.title, summary), ...fileTables(files, page, text, lang)]
      : [...files.flatMap((file) => fileList(file, page, text, lang)), lines(null, summary)];
  return [...shown, ...disclaimer(result, text)];
}

/** How many files, how many findings, how many could not be checked. */
function summaryText(files: readonly FileFindings[], text: TextMessages): string {
  if (files.length === 0) return text.check.noFiles;
  const findings = files.flatMap((file) => file.findings);
  const unreadable = files.filter((file) => !file.checked).length;
  return text.check.summary(files.length, countsText(findings, text), unreadable);
}

/** Whose calculation it is; nothing where nothing was calculated. */
function disclaimer({ files }: CheckResult, text: TextMessages): Section[] {
  const report = files.find((file) => 'instrument' in file);
  if (!report) return [];
  const { instrument, tool } = report;
  return [lines(null, cell(text.disclaimer(instrument.regulation, instrument.id, tool.version), 'muted'))];
}

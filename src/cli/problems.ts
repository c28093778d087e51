import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import { messagesIn } from '../messages/messages.js';
import { visible } from '../report/page/visible.js';
import { reportDiagnostic } from '../report/shared/diagnostics.js';
import { findingLines } from '../report/shared/findings.js';
import { makerIn } from './version.js';

/** Problems as plain lines, for a command that could not even begin. */
export function describeProblems(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const { text } = messagesIn(lang);
  const cells = diagnostics.flatMap((d) => findingLines(reportDiagnostic(d, makerIn(lang)), text));
  return cells.map((cell) => `${visible(cell.text)}\n`).join('');
}

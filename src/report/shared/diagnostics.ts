import { createHash } from 'node:crypto';

import type { Severity } from '../../diagnostic/catalogue.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import { messagesIn } from '../../messages/messages.js';
import type { DiagnosticReport } from '../score/schema.js';

import { locationOf } from './location.js';

/** A diagnostic with its sentence and the severity it has when `by` decides. */
export function reportDiagnostic(diagnostic: Diagnostic, by: Side, lang: Lang): DiagnosticReport {
  const { code, params, origin, indicator, input } = diagnostic;
  return {
    code,
    severity: severityFor(diagnostic, by),
    message: messagesIn(lang).describe(diagnostic),
    params: { ...(params as Record<string, string | number | boolean>) },
    indicator,
    input,
    by: diagnostic.by,
    points: diagnostic.points === null ? null : diagnostic.points.valueOf(),
    fingerprint: fingerprint(identity(diagnostic)),
    excerpt: null,
    location: origin && locationOf(origin),
  };
}

/** What is wrong on the side that does not decide cannot make the verdict wrong. */
export function severityFor(diagnostic: Diagnostic, by: Side): Severity {
  const other = diagnostic.by !== null && diagnostic.by !== by;
  return other && diagnostic.severity === 'error' ? 'warning' : diagnostic.severity;
}

/**
 * What stays the same while the problem does: code, side, indicator and input, else sheet and node or column role, else
 * the key it names. Never a row or a count, so that it survives edits elsewhere in the file.
 */
function identity({ code, by, indicator, input, node, origin, params }: Diagnostic): (string | null)[] {
  if (indicator) return [code, by, indicator, input];
  const sheet = origin && 'sheet' in origin ? origin.sheet : null;
  const named = Object.entries(params).find(([name]) => name === 'key' || name === 'id');
  return [code, by, sheet, node ?? (named ? String(named[1]) : null)];
}

function fingerprint(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}

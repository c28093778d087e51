import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { fingerprint } from '../../diagnostic/fingerprint.js';
import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { DiagnosticReport } from '../score/schema.js';
import { locationOf } from './location.js';

/** A diagnostic with its sentence. */
export function reportDiagnostic(diagnostic: Diagnostic, lang: Lang): DiagnosticReport {
  const { code, severity, params, origin, indicator, input } = diagnostic;
  return {
    code,
    severity,
    message: messagesIn(lang).describe(diagnostic),
    params: { ...(params as Record<string, string | number | boolean>) },
    indicator,
    input,
    by: diagnostic.by,
    points: diagnostic.points === null ? null : diagnostic.points.valueOf(),
    ...(diagnostic.official && { official: true }),
    fingerprint: fingerprint(diagnostic),
    excerpt: null,
    location: origin && locationOf(origin),
  };
}

import { fingerprint } from '../../check/fingerprint.js';
import { withoutPersonalNumbers } from '../../check/personal-numbers.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { toDouble } from '../../instrument/exact.js';
import { messagesIn } from '../../messages/messages.js';
import type { Platform } from '../../source/platform.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import { locationOf } from './location.js';

/** Who makes an output, in which language, and what findings are hashed with. */
export interface Maker {
  readonly toolVersion: string;
  readonly lang: Lang;
  readonly sha256: Platform['sha256'];
}

/**
 * A diagnostic with its sentence, numbers of persons hidden in what it quotes of an answer.
 * @param told what is told of it, where that is not all.
 */
export function reportDiagnostic(
  diagnostic: Diagnostic,
  { lang, sha256 }: Omit<Maker, 'toolVersion'>,
  told = diagnostic,
): DiagnosticReport {
  const said = withHiddenNumbers(told);
  const { code, severity, origin, indicator, input } = diagnostic;
  return {
    code,
    severity,
    message: messagesIn(lang).describe(said),
    params: { ...(said.params as Record<string, string | number | boolean>) },
    indicator,
    input,
    by: diagnostic.by,
    points: diagnostic.points === null ? null : toDouble(diagnostic.points),
    ...(diagnostic.risk && { risk: toDouble(diagnostic.risk) }),
    ...(diagnostic.official && { official: true }),
    ...(diagnostic.stale && { stale: true }),
    fingerprint: fingerprint(diagnostic, sha256),
    excerpt: null,
    location: origin && locationOf(origin),
  };
}

/** Fewer digits make no number of a person. */
const fewestDigits = 9;

function withHiddenNumbers(diagnostic: Diagnostic): Diagnostic {
  const params = Object.entries(diagnostic.params).map(([name, value]) => {
    // of what is no answer only what was found there: names of files stay as they are
    const isQuoted = diagnostic.indicator !== null || name === 'found';
    const isText = isQuoted && typeof value === 'string' && value.replace(/\D/g, '').length >= fewestDigits;
    return [name, isText ? withoutPersonalNumbers(value, value.length) : value];
  });
  return { ...diagnostic, params: Object.fromEntries(params) } as Diagnostic;
}

import { type Code, type Severity, severities } from '../diagnostic/catalogue.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** What a policy makes of a code: silence, or another severity. */
export type SeverityChoice = 'off' | 'warn' | 'error';

/** Severities by code, as configured or asked for. */
export type SeverityChoices = ReadonlyMap<Code, SeverityChoice>;

export const isCode = (text: string): text is Code => Object.hasOwn(severities, text);

/** The diagnostics with the severities that a policy gives them; those switched off are gone. */
export function applySeverities(diagnostics: readonly Diagnostic[], choices: SeverityChoices): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const choice = choices.get(diagnostic.code);
    if (choice === undefined) return [diagnostic];
    const severity: Severity = choice === 'warn' ? 'warning' : 'error';
    return choice === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

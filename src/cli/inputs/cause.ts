import { diagnose, UserError } from '../../diagnostic/diagnostic.js';

/**
 * Why a file could not be read: one that was there before the first was opened, and is not there now, was not mistyped.
 * @param missing names that nothing had when they were asked for.
 */
export function causeOf(error: UserError, path: string, missing: ReadonlySet<string>): UserError {
  const isGone = error.diagnostics[0].code === 'file-not-found' && !missing.has(path);
  return isGone ? new UserError([diagnose('file-vanished', { path }, {})]) : error;
}

import { diagnose, UserError } from '../../diagnostic/diagnostic.js';

/** Why a file could not be read: one that a folder had, and that is not there now, was not mistyped. */
export function causeOf(error: UserError, path: string, named: ReadonlySet<string>): UserError {
  const isGone = error.diagnostics[0].code === 'file-not-found' && !named.has(path);
  return isGone ? new UserError([diagnose('file-vanished', { path }, {})]) : error;
}

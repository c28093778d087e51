import type { Diagnostic } from '../../diagnostic/diagnostic.js';

/** Whether a file was refused because this tool wrote it: a report, a recap, a schema, a baseline. */
export const isOwnContent = ({ code, params }: Diagnostic): boolean =>
  code === 'file-not-worksheet' && 'seems' in params && params.seems === 'own';

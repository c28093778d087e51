import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { DiagnosticReport } from '../score/score-schema.js';

/** Which parameter of a finding repeats what people wrote beside an answer, by code. */
const quoting: Readonly<Record<string, string>> = {
  'evidence-missing': 'instead',
  'evidence-link-invalid': 'found',
  'evidence-link-repeated': 'link',
};

/** Stands where something is not repeated. */
const left = '...';

/** Whether a finding repeats what somebody wrote beside an answer. */
export function quotes({ code, params }: Pick<DiagnosticReport, 'code' | 'params'>): boolean {
  const said = params[quoting[code] ?? ''] ?? '';
  return said !== '' && said !== left;
}

/** A finding that repeats neither that nor a line of the worksheet, which may be a note. */
export function unquoted(diagnostic: Diagnostic): Diagnostic {
  const params = diagnostic.params as DiagnosticReport['params'];
  if (quotes({ code: diagnostic.code, params }))
    return { ...diagnostic, params: { ...params, [quoting[diagnostic.code] ?? '']: left } } as Diagnostic;
  if (!('write' in diagnostic.params)) return diagnostic;
  return { ...diagnostic, params: { ...diagnostic.params, problem: 'unquoted', found: '', write: '' } };
}

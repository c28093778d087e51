import type { Side } from '../diagnostic/catalogue.js';
import type { UserError } from '../diagnostic/diagnostic.js';
import { reportDiagnostic } from '../report/diagnostics.js';
import type { Failure } from '../report/schema.js';
import { toolVersion } from './version.js';

/** What stands in place of a report when a file could not be read. */
export function describeFailure(
  error: UserError,
  path: string,
  { lang, by }: { lang: 'id' | 'en'; by: Side },
): Failure {
  const diagnostics = error.diagnostics.map((d) => reportDiagnostic(d, by, lang));
  const [first] = diagnostics;
  return {
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    source: { path },
    failure: { code: first?.code ?? '', message: first?.message ?? '' },
    diagnostics,
  };
}

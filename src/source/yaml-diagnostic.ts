import { diagnose } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';
import type { YamlFault } from './yaml.js';

/** A YAML fault as a diagnostic at its place. */
export function yamlDiagnostic(fault: YamlFault, path: string) {
  const origin: Origin = fault.at ? { path, line: fault.at.line, column: fault.at.column } : { path };
  switch (fault.kind) {
    case 'syntax':
      return diagnose('yaml-syntax', origin, { problem: fault.problem, note: fault.note });
    case 'alias':
    case 'tag':
    case 'directive':
    case 'documents':
      return diagnose('yaml-forbidden', origin, { what: fault.kind });
    default:
      return diagnose('yaml-too-large', origin, { what: fault.kind });
  }
}

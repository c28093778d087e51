import { diagnose } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';
import type { YamlFault } from './yaml.js';

/** A YAML fault as a diagnostic at its place. */
export function yamlDiagnostic(fault: YamlFault, path: string) {
  const origin: Origin = fault.at ? { path, line: fault.at.line, column: fault.at.column } : { path };
  switch (fault.kind) {
    case 'syntax': {
      const { kind, found, write, spaces } = fault.slip;
      const note = kind === 'colon-in-text';
      return diagnose('yaml-syntax', origin, { problem: kind, note, found, write, spaces: spaces ?? 0 });
    }
    case 'alias':
    case 'tag':
    case 'directive':
    case 'documents':
      return diagnose('yaml-forbidden', origin, {
        what: fault.kind,
        found: fault.found ?? '',
        write: fault.write ?? '',
      });
    default:
      return diagnose('yaml-too-large', origin, { what: fault.kind });
  }
}

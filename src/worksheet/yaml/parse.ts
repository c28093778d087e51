import { refuse, UserError } from '../../diagnostic/diagnostic.js';
import { worksheetLimits } from '../../source/limits.js';
import type { Mapping, Node } from '../../source/node.js';
import { parseYaml, type YamlResult } from '../../source/yaml.js';
import { yamlDiagnostic } from '../../source/yaml-diagnostic.js';

/** What no worksheet or unit file lacks; a letter or a program does. */
const worksheetKey = /^[ \t{"']*(versi|instrumen|unit|prasyarat|jawaban)\b/im;

/**
 * The top mapping of a worksheet or a unit file.
 * @throws UserError with every fault that keeps it from being one; of a text that is neither, that it is none.
 */
export function parseWorksheet(text: string, path: string): Mapping {
  const parsed = parseYaml(text, worksheetLimits);
  const isBroken = 'faults' in parsed && parsed.faults.some(({ kind }) => kind === 'syntax');
  if (isBroken && !worksheetKey.test(text)) refuse('file-not-worksheet', { path }, { seems: 'text' });
  return mappingOf(parsed, path);
}

/**
 * The top mapping of a YAML text.
 * @throws UserError with every fault that keeps it from being one.
 */
export const parseMapping = (text: string, path: string): Mapping =>
  mappingOf(parseYaml(text, worksheetLimits), path);

function mappingOf(parsed: YamlResult, path: string): Mapping {
  if ('faults' in parsed) {
    const [first, ...rest] = parsed.faults.map((fault) => yamlDiagnostic(fault, path));
    if (first) throw new UserError([first, ...rest]);
  }
  const node: Node | null = 'node' in parsed ? parsed.node : null;
  if (node?.kind !== 'mapping') refuse('file-not-worksheet', { path }, { seems: 'text' });
  return node;
}

import { inAnyCase } from '../diagnostic/any-case.js';
import { severities } from '../diagnostic/catalogue.js';
import { diagnose } from '../diagnostic/diagnostic.js';
import { suggest } from '../diagnostic/suggest.js';
import { worksheetLimits } from '../source/limits.js';
import { isBlank, type Node, positionOf, toPlain } from '../source/node.js';
import { shapeProblem } from '../source/shape.js';
import { parseYaml } from '../source/yaml.js';
import { yamlDiagnostic } from '../source/yaml-diagnostic.js';
import { type Failed, failed } from './failed.js';
import { type Config, configSchema } from './schema.js';
import { isCode } from './severity-choices.js';

export type ConfigResult = { readonly config: Config; readonly node: Node } | Failed;

/** Reads a configuration file; every fault is returned, each at its place. */
export function readConfig(text: string, path: string): ConfigResult {
  const parsed = parseYaml(text, worksheetLimits);
  if ('faults' in parsed) return failed(parsed.faults.map((fault) => yamlDiagnostic(fault, path)));
  if (isBlank(parsed.node)) return { config: {}, node: parsed.node };
  const shaped = configSchema.safeParse(toPlain(parsed.node));
  const origin = (at: { line: number; column: number }) => ({ path, line: at.line, column: at.column });
  if (!shaped.success) {
    return failed(
      shaped.error.issues.flatMap((issue) => {
        // zod reports an unknown key at its parent; its place is that of the key itself
        if (issue.code === 'unrecognized_keys') {
          return issue.keys.map((key) => {
            const known = issue.path.length === 0 ? Object.keys(configSchema.shape) : [];
            const params = { key, suggestion: suggest(key, known) ?? '', allowed: known.join(', ') };
            return diagnose('key-unknown', origin(positionOf(parsed.node, issue.path, key)), params);
          });
        }
        const params = { path: issue.path.map(String).join('.'), ...shapeProblem(issue) };
        return [diagnose('config-invalid', origin(positionOf(parsed.node, issue.path)), params)];
      }),
    );
  }
  const { severity } = shaped.data;
  const spelled = severity && mapKeys(severity, (code) => inAnyCase(code, Object.keys(severities)));
  const unknown = Object.keys(spelled ?? {}).filter((code) => !isCode(code));
  if (unknown.length > 0) {
    return failed(
      unknown.map((code) => {
        const at = positionOf(parsed.node, ['severity'], code);
        return diagnose('code-unknown', origin(at), {
          id: code,
          suggestion: suggest(code, Object.keys(severities)) ?? '',
        });
      }),
    );
  }
  return { config: { ...shaped.data, ...(spelled && { severity: spelled }) }, node: parsed.node };
}

const mapKeys = <T>(record: Readonly<Record<string, T>>, name: (key: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), value]));

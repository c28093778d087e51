import * as z from 'zod';
import { severities } from '../diagnostic/catalogue.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { suggest } from '../diagnostic/suggest.js';
import { nodesOf } from '../eligibility/minimums.js';
import { instrumentFaults } from '../instrument/faults.js';
import type { Instrument } from '../instrument/model.js';
import { type InstrumentFile, prerequisiteSchema, requirementSchema } from '../instrument/schema.js';
import { worksheetLimits } from '../source/limits.js';
import { isBlank, type Node, type Position, positionOf, toPlain } from '../source/node.js';
import { shapeProblem } from '../source/shape.js';
import { parseYaml } from '../source/yaml.js';
import { yamlDiagnostic } from '../source/yaml-diagnostic.js';
import { isCode } from './settings.js';

const flag = z.enum(['yes', 'no', 'true', 'false']).transform((v) => v === 'yes' || v === 'true');

/** `lke.config.yaml`: what a house asks for beyond the regulation. Keys are those of the flags. */
export const configSchema = z.strictObject({
  version: z.literal('1').optional(),
  by: z.enum(['unit', 'tpi']).optional(),
  blank: z.enum(['zero', 'exclude']).optional(),
  'zero-division': z.enum(['full', 'zero', 'exclude']).optional(),
  'area-halves': flag.optional(),
  evidence: z.enum(['off', 'warn', 'error']).optional(),
  severity: z.record(z.string(), z.enum(['off', 'warn', 'error'])).optional(),
  gate: z.array(z.string()).optional(),
  min: z.record(z.string(), z.string().regex(/^\d{1,4}(\.\d{1,6})?%?$/, 'minimum')).optional(),
  'max-warnings': z
    .string()
    .regex(/^\d{1,6}$/, 'whole')
    .transform(Number)
    .optional(),
  baseline: z.string().optional(),
  /** Instrument files that worksheets may be of, named from the configuration's folder. */
  instruments: z.array(z.string().min(1)).optional(),
  requirements: z.array(requirementSchema).optional(),
  prerequisites: z.array(prerequisiteSchema).optional(),
});

export type Config = z.output<typeof configSchema>;

export type ConfigResult =
  | { readonly config: Config; readonly node: Node }
  | { readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

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
  const unknown = Object.keys(shaped.data.severity ?? {}).filter((code) => !isCode(code));
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
  return { config: shaped.data, node: parsed.node };
}

/**
 * The instrument with the house's own requirements and prerequisites after the regulation's.
 * @returns the file, or every contradiction between the two, each at its place in the configuration.
 */
export function withHouseRules(
  file: InstrumentFile,
  { config, node }: { config: Config; node: Node },
  path: string,
): { readonly file: InstrumentFile } | { readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] } {
  const prerequisites = file.prerequisites ?? [];
  // a house rule that names no other source stands in the configuration
  const own = <T extends object>(rule: T): T => ({ reference: path, ...rule });
  const extended: InstrumentFile = {
    ...file,
    requirements: [...file.requirements, ...(config.requirements ?? []).map(own)],
    prerequisites: [...prerequisites, ...(config.prerequisites ?? []).map(own)],
  };
  const offsets: Record<string, number> = {
    requirements: file.requirements.length,
    prerequisites: prerequisites.length,
  };
  const faults = instrumentFaults(extended);
  if (faults.length === 0) return { file: extended };
  return failed(
    faults.map(({ path: at, problem, found, expected }) => {
      const [list, index, ...rest] = at;
      const own = [String(list), Number(index) - (offsets[String(list)] ?? 0), ...rest];
      const { line, column } = positionOf(node, own);
      return diagnose('instrument-sense', { path, line, column }, { problem, found, expected });
    }),
  );
}

/** Gates and minimums that name what none of the instruments has, each at its place in the configuration. */
export function unknownNames(
  { config, node }: { config: Config; node: Node },
  path: string,
  instruments: readonly Instrument[],
): Diagnostic[] {
  const fault = (
    list: string,
    key: string | number,
    { line, column }: Position,
    known: readonly string[],
  ) => {
    const params = { path: `${list}.${key}`, problem: 'value', expected: known.join(', ') };
    return diagnose('config-invalid', { path, line, column }, params);
  };
  const idsOf = (list: 'predicates' | 'requirements') => [
    ...new Set(instruments.flatMap((instrument) => instrument[list].map(({ id }) => id))),
  ];
  const [predicates, requirements] = [idsOf('predicates'), idsOf('requirements')];
  return [
    ...(config.gate ?? []).flatMap((gate, i) =>
      predicates.some((id) => id.toLowerCase() === gate.toLowerCase())
        ? []
        : [fault('gate', i, positionOf(node, ['gate', i]), predicates)],
    ),
    ...Object.keys(config.min ?? {}).flatMap((id) =>
      instruments.some((instrument) => nodesOf(instrument, id))
        ? []
        : [fault('min', id, positionOf(node, ['min'], id), requirements)],
    ),
  ];
}

function failed(diagnostics: readonly Diagnostic[]): {
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
} {
  const [first, ...rest] = diagnostics;
  if (!first) throw new Error('a configuration was refused without a fault');
  return { diagnostics: [first, ...rest] };
}

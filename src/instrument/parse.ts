import type { ZodError } from 'zod';
import { largeTextLimits } from '../source/limits.js';
import { type Node, type Position, positionOf, repeatedKeys, toPlain } from '../source/node.js';
import { shapeProblem } from '../source/shape.js';
import { parseYaml, type YamlFault } from '../source/yaml.js';
import { type ExtensionFile, extensionSchema } from './extension-schema.js';
import { type InstrumentFile, instrumentSchema } from './schema.js';

/** An instrument file that cannot be read, or whose shape is wrong. */
export type ShapeFault =
  | { readonly kind: 'yaml'; readonly fault: YamlFault; readonly at: Position | null }
  | {
      readonly kind: 'schema';
      readonly at: Position;
      readonly path: string;
      readonly problem: string;
      readonly found: string;
    };

/** An instrument file whose shape is right: a whole one, or the changes of another; `node` knows the places. */
export type ParsedInstrument =
  | { readonly kind: 'whole'; readonly file: InstrumentFile; readonly node: Node; readonly text: string }
  | { readonly kind: 'extension'; readonly file: ExtensionFile; readonly node: Node; readonly text: string };

/** Reads an instrument file (YAML). Every fault of its shape is returned, each with its place (1-based). */
export function parseInstrument(text: string): ParsedInstrument | { readonly faults: readonly ShapeFault[] } {
  const parsed = parseYaml(text, largeTextLimits);
  if ('faults' in parsed)
    return { faults: parsed.faults.map((fault) => ({ kind: 'yaml', fault, at: fault.at })) };
  const { node } = parsed;
  const repeated = repeatedKeys(node);
  if (repeated.length > 0) {
    return {
      faults: repeated.map(({ text: key, at }) => ({
        kind: 'schema',
        at,
        path: key,
        problem: 'key-repeated',
        found: key,
      })),
    };
  }
  const plain = toPlain(node);
  if (typeof plain === 'object' && plain !== null && 'extends' in plain) {
    const shaped = extensionSchema.safeParse(plain);
    return shaped.success
      ? { kind: 'extension', file: shaped.data, node, text }
      : { faults: schemaFaults(node, shaped.error) };
  }
  const shaped = instrumentSchema.safeParse(plain);
  return shaped.success
    ? { kind: 'whole', file: shaped.data, node, text }
    : { faults: schemaFaults(node, shaped.error) };
}

function schemaFaults(root: Node, error: ZodError): ShapeFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    // zod reports an unknown key at its parent; its place is that of the key itself
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        kind: 'schema' as const,
        at: positionOf(root, issue.path, key),
        path,
        problem: 'unknown-key',
        found: key,
      }));
    }
    const shape = shapeProblem(issue);
    return [
      {
        kind: 'schema' as const,
        at: positionOf(root, issue.path),
        path,
        problem: shape.problem,
        found: shape.expected,
      },
    ];
  });
}

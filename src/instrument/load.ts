import type { ZodError } from 'zod';
import { utf8 } from '../source/bytes.js';
import { largeTextLimits } from '../source/limits.js';
import { type Node, type Position, positionOf, repeatedKeys, toPlain } from '../source/node.js';
import type { Platform } from '../source/platform.js';
import { shapeProblem } from '../source/shape.js';
import { parseYaml, type YamlFault } from '../source/yaml.js';
import { buildInstrument, type InstrumentSource } from './build.js';
import type { InstrumentFault } from './fault.js';
import { instrumentFaults } from './faults.js';
import { scoredText } from './fingerprint.js';
import { unsourced } from './references.js';
import { instrumentSchema } from './schema.js';

export type LoadFault =
  | { readonly kind: 'yaml'; readonly fault: YamlFault; readonly at: Position | null }
  | {
      readonly kind: 'schema';
      readonly at: Position;
      readonly path: string;
      readonly problem: string;
      readonly found: string;
    }
  | { readonly kind: 'sense'; readonly at: Position; readonly fault: InstrumentFault };

/** Numbers that name no source: said of a file, refused in what is shipped. `at` is the place of the first. */
export interface UnsourcedNumbers {
  readonly at: Position;
  readonly names: readonly string[];
}

export type LoadResult =
  | (InstrumentSource & { readonly unsourced: UnsourcedNumbers | null })
  | { readonly faults: readonly LoadFault[] };

/**
 * Reads and cross-checks an instrument file (YAML). Every fault is returned, each with its place (1-based).
 * Shape faults hide sense faults: a file whose shape is wrong has no sums to check.
 */
export function loadInstrument(text: string, sha256: Platform['sha256']): LoadResult {
  const parsed = parseYaml(text, largeTextLimits);
  if ('faults' in parsed)
    return { faults: parsed.faults.map((fault) => ({ kind: 'yaml', fault, at: fault.at })) };
  const repeated = repeatedKeys(parsed.node);
  if (repeated.length > 0) {
    return {
      faults: repeated.map(({ text, at }) => ({
        kind: 'schema',
        at,
        path: text,
        problem: 'key-repeated',
        found: text,
      })),
    };
  }
  const shaped = instrumentSchema.safeParse(toPlain(parsed.node));
  if (!shaped.success) return { faults: schemaFaults(parsed.node, shaped.error) };
  const faults = instrumentFaults(shaped.data);
  if (faults.length > 0) {
    const at = (fault: InstrumentFault) => positionOf(parsed.node, fault.path);
    return { faults: faults.map((fault) => ({ kind: 'sense', at: at(fault), fault })) };
  }
  const { data: file } = shaped;
  const missing = unsourced(file);
  const [first] = missing;
  const names = missing.map(({ name }) => name);
  return {
    file,
    sha256: sha256(utf8(text)),
    fingerprint: sha256(utf8(scoredText(buildInstrument({ file, sha256: '', fingerprint: '' })))),
    unsourced: first ? { at: positionOf(parsed.node, first.path), names } : null,
  };
}

function schemaFaults(root: Node, error: ZodError): LoadFault[] {
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

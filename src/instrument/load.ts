import { utf8 } from '../source/bytes.js';
import { type Position, positionOf } from '../source/node.js';
import type { Platform } from '../source/platform.js';
import { buildInstrument, type InstrumentSource } from './build.js';
import { extendInstrument } from './extend.js';
import type { InstrumentFault } from './fault.js';
import { instrumentFaults } from './faults.js';
import { scoredText } from './fingerprint.js';
import { type ParsedInstrument, parseInstrument, type ShapeFault } from './parse.js';
import { unsourced } from './references.js';
import type { InstrumentFile } from './schema.js';
import type { Place } from './trail.js';

export type LoadFault =
  | ShapeFault
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
 * Reads and cross-checks an instrument file (YAML) that is no extension of another. Every fault is returned, each with
 * its place (1-based). Shape faults hide sense faults: a file whose shape is wrong has no sums to check.
 */
export function loadInstrument(text: string, sha256: Platform['sha256']): LoadResult {
  const parsed = parseInstrument(text);
  return 'faults' in parsed ? parsed : completeInstrument(parsed, { base: null, known: [], sha256 });
}

interface Surroundings {
  /** What an extension changes, words included; null when there is no such instrument. */
  readonly base: InstrumentFile | null;
  /** Ids that could be extended. */
  readonly known: readonly string[];
  readonly sha256: Platform['sha256'];
}

/** Cross-checks a file whose shape is right; of an extension, what comes out of it. */
export function completeInstrument(
  parsed: ParsedInstrument,
  { base, known, sha256 }: Surroundings,
): LoadResult {
  const { node } = parsed;
  if (parsed.kind === 'whole') {
    const { file, text } = parsed;
    const at = ({ path }: Told) => positionOf(node, path);
    return checked({ file, bytes: text, faults: instrumentFaults(file), at, sha256 });
  }
  if (!base) {
    const { extends: found } = parsed.file;
    const expected = known.join(', ');
    const fault: InstrumentFault = { problem: 'extends-unknown', path: ['extends'], found, expected };
    return { faults: [{ kind: 'sense', at: positionOf(node, fault.path), fault }] };
  }
  const { file, faults, writtenAt } = extendInstrument(base, parsed.file);
  // a change that cannot be made leaves what has no sums to check
  if (faults.length > 0)
    return { faults: faults.map((fault) => ({ kind: 'sense', at: positionOf(node, fault.path), fault })) };
  const at = (fault: Told) => positionOf(node, writtenAt(fault));
  const named = instrumentFaults(file).map((fault) => ({ ...fault, node: nodeAt(file, fault.path) }));
  return checked({ file, bytes: JSON.stringify(file), faults: named, at, sha256 });
}

type Told = Pick<InstrumentFault, 'path' | 'found'>;

interface Unchecked {
  readonly file: InstrumentFile;
  /** What the hash is of: the file's own text, or the resolved file as JSON. */
  readonly bytes: string;
  readonly faults: readonly InstrumentFault[];
  readonly at: (fault: Told) => Position;
  readonly sha256: Platform['sha256'];
}

function checked({ file, bytes, faults, at, sha256 }: Unchecked): LoadResult {
  if (faults.length > 0) return { faults: faults.map((fault) => ({ kind: 'sense', at: at(fault), fault })) };
  const missing = unsourced(file);
  const [first] = missing;
  return {
    file,
    sha256: sha256(utf8(bytes)),
    fingerprint: sha256(utf8(scoredText(buildInstrument({ file, sha256: '', fingerprint: '' })))),
    unsourced: first
      ? { at: at({ path: first.path, found: '' }), names: missing.map(({ name }) => name) }
      : null,
  };
}

/** The id of the last node on a path through the tree; empty without one. */
function nodeAt(file: InstrumentFile, path: Place): string {
  let part: unknown = file;
  let id = '';
  for (const step of path[0] === 'tree' ? path : []) {
    part = (part as Record<PropertyKey, unknown> | undefined)?.[step];
    if (typeof part === 'object' && part !== null && 'id' in part) id = String(part.id);
  }
  return id;
}

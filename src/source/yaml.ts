import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode } from 'yaml';
import { parseWithBlankDashes } from './blank-dashes.js';
import type { TextLimits } from './limits.js';
import type { Mapping, MappingEntry, Node, Position, Scalar } from './node.js';
import { indentFault, type TextFault, textFault } from './scan.js';
import { findSlips } from './slips/find.js';
import { type Quoted, quotedLine, type Slip, shown } from './slips/slip.js';

export type YamlFault =
  | { readonly kind: TextFault; readonly at: null }
  | Forbidden
  | { readonly kind: 'syntax'; readonly at: Position; readonly slip: Slip };

interface Forbidden extends Partial<Quoted> {
  readonly kind: 'alias' | 'tag' | 'directive' | 'documents';
  readonly at: Position;
}

export type YamlResult = { readonly node: Node } | { readonly faults: readonly YamlFault[] };

/**
 * Parses one YAML document as text scalars only (failsafe): numbers keep the digits they were written with.
 * Aliases, tags, directives and further documents are refused, so that nothing means more than it shows.
 */
export function parseYaml(text: string, limits: TextLimits): YamlResult {
  const tooMuch = textFault(text, limits) ?? (indentFault(text, limits.depth) ? 'too-deep' : null);
  if (tooMuch) return { faults: [{ kind: tooMuch, at: null }] };
  const lines = new LineCounter();
  const tokens = [...parseWithBlankDashes(text, lines)];
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = composer.compose(tokens, true, text.length);
  const directive = tokens.find((t) => t.type === 'directive');
  if (directive) return { faults: [{ kind: 'directive', at: place(directive.offset) }] };
  if (second) return { faults: [{ kind: 'documents', at: place(second.range[0]) }] };
  const root = document?.contents as ParsedNode | null | undefined;
  if (document?.errors.length) {
    const [first] = document.errors;
    return { faults: syntaxFaults(text, place(first?.pos[0] ?? 0)) };
  }
  const faults: Forbidden[] = [];
  const node = root ? convert(root, place, faults) : emptyScalar({ line: 1, column: 1 });
  if (faults.length === 0) return { node };
  const all = text.split('\n');
  return { faults: faults.map((fault) => ({ ...fault, ...quotedLine(all[fault.at.line - 1] ?? '') })) };
}

/** What was done to the text, or where at least the parser gives up. */
function syntaxFaults(text: string, at: Position): YamlFault[] {
  const slips = findSlips(text);
  if (slips.length === 0) {
    const found = shown(text.split('\n')[at.line - 1] ?? '');
    slips.push({ kind: 'other', ...at, found, write: '', spaces: null });
  }
  return slips.map((slip) => ({ kind: 'syntax', at: { line: slip.line, column: slip.column }, slip }));
}

const emptyScalar = (at: Position): Scalar => ({ kind: 'scalar', text: '', quoted: false, at });

function convert(node: ParsedNode, place: (offset: number) => Position, faults: Forbidden[]): Node {
  const at = place(node.range[0]);
  if (isAlias(node)) {
    faults.push({ kind: 'alias', at });
    return emptyScalar(at);
  }
  if (node.anchor) faults.push({ kind: 'alias', at });
  if (node.tag) faults.push({ kind: 'tag', at });
  if (isSeq(node)) {
    return { kind: 'sequence', at, items: node.items.map((i) => convert(i as ParsedNode, place, faults)) };
  }
  if (isMap(node)) return convertMap(node, at, place, faults);
  if (!isScalar(node)) return emptyScalar(at);
  const quoted = node.type !== 'PLAIN';
  const text = typeof node.value === 'string' ? node.value : '';
  return { kind: 'scalar', text, quoted, at, ...(node.comment && { comment: true }) };
}

function convertMap(
  node: Extract<ParsedNode, { items: { key: unknown; value: unknown }[] }>,
  at: Position,
  place: (offset: number) => Position,
  faults: Forbidden[],
): Mapping {
  const entries = node.items.map((pair): MappingEntry => {
    const item = pair as unknown as { key: ParsedNode; value: ParsedNode | null };
    const key = convert(item.key, place, faults);
    const value = item.value ? convert(item.value, place, faults) : emptyScalar(key.at);
    if (key.kind === 'scalar') return { key, value };
    return { key: { ...emptyScalar(key.at), text: '?' }, value };
  });
  return { kind: 'mapping', entries, flow: node.flow === true, at };
}

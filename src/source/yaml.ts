import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { TextLimits } from './limits.js';
import type { Mapping, MappingEntry, Node, Position, Scalar } from './node.js';
import { indentFault, type TextFault, textFault } from './scan.js';

export type YamlFault =
  | { readonly kind: TextFault; readonly at: null }
  | { readonly kind: 'alias' | 'tag' | 'directive' | 'documents'; readonly at: Position }
  /** `note`: the break looks like a text with a colon in it, which quotes would mend. */
  | { readonly kind: 'syntax'; readonly at: Position; readonly problem: string; readonly note: boolean };

export type YamlResult = { readonly node: Node } | { readonly faults: readonly YamlFault[] };

/**
 * Parses one YAML document as text scalars only (failsafe): numbers keep the digits they were written with.
 * Aliases, tags, directives and further documents are refused, so that nothing means more than it shows.
 */
export function parseYaml(text: string, limits: TextLimits): YamlResult {
  const tooMuch = textFault(text, limits) ?? (indentFault(text, limits.depth) ? 'too-deep' : null);
  if (tooMuch) return { faults: [{ kind: tooMuch, at: null }] };
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
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
    return {
      faults: document.errors.slice(0, 20).map((e) => ({
        kind: 'syntax' as const,
        at: place(e.pos[0]),
        problem: e.code,
        note: e.code === 'BLOCK_AS_IMPLICIT_KEY' || e.code === 'MULTILINE_IMPLICIT_KEY',
      })),
    };
  }
  const faults: YamlFault[] = [];
  const node = root ? convert(root, place, faults) : emptyScalar({ line: 1, column: 1 });
  return faults.length > 0 ? { faults } : { node };
}

const emptyScalar = (at: Position): Scalar => ({ kind: 'scalar', text: '', quoted: false, at });

function convert(node: ParsedNode, place: (offset: number) => Position, faults: YamlFault[]): Node {
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
  return { kind: 'scalar', text: typeof node.value === 'string' ? node.value : '', quoted, at };
}

function convertMap(
  node: Extract<ParsedNode, { items: { key: unknown; value: unknown }[] }>,
  at: Position,
  place: (offset: number) => Position,
  faults: YamlFault[],
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

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
  const tokens = [...new Parser(lines.addNewLine).parse(withBlankDashes(text))];
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
    // one slip often breaks every line after it: the first of each kind says enough
    const kinds = new Set<string>();
    const first = document.errors.filter((e) => !kinds.has(e.code) && kinds.add(e.code));
    return { faults: first.slice(0, 5).map((e) => syntaxFault(e.code, place(e.pos[0]), text)) };
  }
  const faults: YamlFault[] = [];
  const node = root ? convert(root, place, faults) : emptyScalar({ line: 1, column: 1 });
  return faults.length > 0 ? { faults } : { node };
}

/** A lone dash is a blank answer to people, and the beginning of a list to YAML. `~` keeps every place where it was. */
function withBlankDashes(text: string): string {
  const block = text.replace(/^([ \t]*[\w.]+:[ \t]+)-(?=[ \t]*(?:#.*)?\r?$)/gm, '$1~');
  return block.replace(/^[ \t]*[\w.]+:[ \t]*\{.*$/gm, (line) =>
    line.replace(/(:[ \t]+)-(?=[ \t]*[,}])/g, '$1~'),
  );
}

function syntaxFault(code: string, at: Position, text: string): YamlFault {
  const lines = text.split('\n').slice(Math.max(0, at.line - 2), at.line);
  const stuck = lines.findIndex((line) => /^\s*[A-Za-z][\w.]*:[^\s/]/.test(line));
  if (stuck >= 0) {
    const line = at.line - (lines.length - 1 - stuck);
    return { kind: 'syntax', at: { line, column: 1 }, problem: 'STUCK_COLON', note: false };
  }
  // the same code stands for other slips as well; only a second colon on the line makes it a note's
  return { kind: 'syntax', at, problem: code, note: /:\s.*:(\s|$)/.test(lines.at(-1) ?? '') };
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
  const text = typeof node.value === 'string' ? node.value : '';
  return { kind: 'scalar', text, quoted, at, ...(node.comment && { comment: true }) };
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

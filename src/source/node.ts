/** A YAML or JSON document with the place of every value. Mappings keep order and repeated keys. */
export type Node = Scalar | Mapping | Sequence;

/** 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Quoted text is never taken for a number with a split comma. */
  readonly quoted: boolean;
  /** A comment follows on the same line: in a note, more likely a cut text. */
  readonly comment?: boolean;
  readonly at: Position;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly MappingEntry[];
  /** True for `{…}`, where a decimal comma would split a number. */
  readonly flow: boolean;
  readonly at: Position;
}

export interface MappingEntry {
  readonly key: Scalar;
  readonly value: Node;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
  readonly at: Position;
}

/** The scalar says nothing: empty, `~` or `-`, quoted or not, or `null` without quotes. */
export function isBlank(node: Node): boolean {
  if (node.kind !== 'scalar') return false;
  const text = node.text.trim();
  return /^[~-]?$/.test(text) || (!node.quoted && /^null$/i.test(text));
}

/** The node as plain objects, arrays and strings, for a schema; a repeated key keeps its first value. */
export function toPlain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) if (!(key.text in plain)) plain[key.text] = toPlain(value);
  return plain;
}

/** Every key that a mapping holds a second time. */
export function repeatedKeys(node: Node): Scalar[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'sequence') return node.items.flatMap(repeatedKeys);
  const seen = new Set<string>();
  const repeated = node.entries.filter(({ key }) => seen.has(key.text) || !seen.add(key.text));
  return [...repeated.map(({ key }) => key), ...node.entries.flatMap(({ value }) => repeatedKeys(value))];
}

/** The place of the deepest part of `path` that exists; with `key`, the place of that key rather than its value. */
export function positionOf(node: Node, path: readonly PropertyKey[], key?: string): Position {
  const [step, ...rest] = path;
  if (node.kind === 'mapping') {
    const entry = node.entries.find((e) => e.key.text === (step ?? key));
    if (entry) return step === undefined ? entry.key.at : positionOf(entry.value, rest, key);
  }
  if (node.kind === 'sequence' && typeof step === 'number') {
    const item = node.items[step];
    if (item) return positionOf(item, rest, key);
  }
  return node.at;
}

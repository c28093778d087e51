import type { Code, Params } from '../../diagnostic/catalogue.js';
import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { suggest } from '../../diagnostic/suggest.js';
import { isBlank, type MappingEntry, type Node, type Position } from '../../source/node.js';
import type { Entry } from '../worksheet.js';

const mostSuggestions = 20;

/** Keys by the key that they belong under. */
export type Homes = Readonly<Record<string, readonly string[]>>;

/** Reads the fields of one text file and collects what is wrong with them, each at its place. */
export class FieldReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Values that cannot be what was meant: cut at a comma, or written twice. They are told, and never scored. */
  private readonly spoiled = new WeakSet<Node>();
  private suggestions = 0;
  /** Keys at the very left of the file. */
  private present: ReadonlySet<string> = new Set();

  /** @param homes where keys belong that stand under another one. */
  constructor(
    readonly path: string,
    private readonly homes: Homes = {},
  ) {}

  origin(at: Position): Origin {
    return { path: this.path, line: at.line, column: at.column };
  }

  report<C extends Code>(code: C, at: Position, params: Params[C], subject?: Subject): void {
    this.diagnostics.push(diagnose(code, this.origin(at), params, subject));
  }

  /**
   * The entries of a mapping by key, the first of each; a blank is an empty mapping. `allowed` null accepts any key.
   * @param homes keys that belong one step further right, by the key that they belong under.
   */
  fields(
    node: Node | undefined,
    name: string,
    allowed: readonly string[] | null,
    homes: Homes = {},
  ): Map<string, MappingEntry> {
    const found = new Map<string, MappingEntry>();
    const moved = new Map<string, MappingEntry[]>();
    if (!node || isBlank(node)) return found;
    if (node.kind !== 'mapping') {
      this.report('shape-unexpected', node.at, { key: name, expected: 'mapping' });
      return found;
    }
    if (name === this.path) this.present = new Set(node.entries.map(({ key }) => key.text));
    for (const [i, entry] of node.entries.entries()) {
      const key = entry.key.text;
      const first = found.get(key);
      if (first) {
        this.repeated(first, entry);
      } else if (allowed && !allowed.includes(key)) {
        const home = homeOf(key, homes);
        if (home !== undefined) moved.set(home, [...(moved.get(home) ?? []), entry]);
        else if (this.elsewhere(entry)) continue;
        else if (node.flow && /^\d+%?$/.test(key) && isBlank(entry.value)) {
          const cut = node.entries[i - 1];
          if (cut) this.spoiled.add(cut.value);
          this.report('comma-split', entry.key.at, { found: key });
        } else {
          const suggestion = this.near(key, allowed) || meantBy(entry.value, homes);
          this.report('key-unknown', entry.key.at, { key, suggestion, allowed: allowed.join(', ') });
        }
      } else found.set(key, entry);
    }
    for (const [under, [first, ...rest]] of moved) {
      const lacks = !this.present.has(under);
      const params = { under, lacks, more: rest.length, answer: '', side: 'left' } as const;
      if (first) this.report('key-misplaced', first.key.at, { key: first.key.text, ...params });
    }
    return found;
  }

  /** Tells that a key belongs further right, under a short answer. */
  outdented({ key }: MappingEntry, under: string, answer: string): void {
    const params = { under, lacks: false, more: 0, answer, side: 'left' } as const;
    this.report('key-misplaced', key.at, { key: key.text, ...params });
  }

  /** Tells that a key belongs at the very left. */
  indented({ key: { text: key, at } }: MappingEntry): void {
    this.report('key-misplaced', at, { key, under: '', lacks: false, more: 0, answer: '', side: 'right' });
  }

  /** Tells that a key belongs under another one than it stands under; false where nobody knows of such a one. */
  elsewhere({ key: { text: key, at } }: MappingEntry): boolean {
    const under = homeOf(key, this.homes);
    if (under === undefined) return false;
    const lacks = !this.present.has(under);
    this.report('key-misplaced', at, { key, under, lacks, more: 0, answer: '', side: 'other' });
    return true;
  }

  /** Whether the value is told to be wrong already and must not be used. */
  isSpoiled(node: Node | undefined): boolean {
    return node !== undefined && this.spoiled.has(node);
  }

  /** A text with its place, or null when blank. */
  entry(node: Node | undefined, name: string): Entry | null {
    if (!node || isBlank(node) || this.isSpoiled(node)) return null;
    if (node.kind !== 'scalar') {
      this.report('shape-unexpected', node.at, { key: name, expected: 'text' });
      return null;
    }
    if (node.comment && /^catatan/.test(name)) this.report('note-cut', node.at, { key: name });
    return { raw: node.text.trim(), origin: this.origin(node.at) };
  }

  /** An answer: like a text, but one told to be wrong is there and unusable, which is not the same as blank. */
  answer(node: Node | undefined, name: string): Entry | null {
    if (!node || !this.isSpoiled(node)) return this.entry(node, name);
    return { raw: '', origin: this.origin(node.at), unusable: true };
  }

  /** The nearest of the known words, for the first slips of a file; thousands of them are no slips. */
  near(typed: string, known: readonly string[]): string {
    if (this.suggestions++ >= mostSuggestions) return '';
    return suggest(typed, known) ?? '';
  }

  /** Tells that a key is there twice, and takes the value for spoiled. */
  repeated(first: MappingEntry, again: MappingEntry): void {
    this.spoiled.add(first.value);
    this.report('key-duplicate', again.key.at, { key: again.key.text, line: first.key.at.line });
  }

  /** A list of texts; a single text is a list of one. */
  entries(node: Node | undefined, name: string): Entry[] {
    if (!node || isBlank(node)) return [];
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => this.entry(item, name) ?? []);
  }
}

const homeOf = (key: string, homes: Homes): string | undefined =>
  Object.entries(homes).find(([, keys]) => keys.includes(key))?.[0];

/** The key that is meant by what stands under it: most of its keys belong there; '' for none. */
function meantBy(value: Node, homes: Homes): string {
  const keys = value.kind === 'mapping' ? value.entries.map(({ key }) => key.text) : [];
  const isMost = (known: readonly string[]) =>
    keys.filter((key) => known.includes(key)).length * 2 > keys.length;
  return Object.entries(homes).find(([, known]) => isMost(known))?.[0] ?? '';
}

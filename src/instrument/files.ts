import { positionOf } from '../source/node.js';
import type { Platform } from '../source/platform.js';
import { builtinFile, builtinIds } from './builtin.js';
import { completeInstrument, type LoadFault, type LoadResult } from './load.js';
import { type ParsedInstrument, parseInstrument } from './parse.js';
import type { InstrumentFile, NodeFile } from './schema.js';
import { builtinWordings, type Wordings } from './wording.js';

/** An instrument file as it was read. */
interface InstrumentText {
  readonly path: string;
  readonly text: string;
}

/** What became of one file; one whose base is refused has no faults of its own. */
export interface LoadedFile {
  readonly path: string;
  readonly result: LoadResult;
}

/** Loads instrument files that may extend one another, in any order, or a shipped instrument. */
export async function loadInstruments(
  files: readonly InstrumentText[],
  sha256: Platform['sha256'],
): Promise<LoadedFile[]> {
  const parsed = files.map(({ text }) => parseInstrument(text));
  const sound = parsed.filter((one): one is ParsedInstrument => !('faults' in one));
  const words = sound.some(({ kind }) => kind === 'extension') ? await builtinWordings() : {};
  const known = [...new Set([...builtinIds, ...sound.map(({ file }) => file.id)])];
  const done = new Map<ParsedInstrument, LoadResult>();
  const complete = (one: ParsedInstrument, above: readonly ParsedInstrument[]): LoadResult => {
    const result = done.get(one) ?? completeOnce(one, [...above, one]);
    done.set(one, result);
    return result;
  };
  const completeOnce = (one: ParsedInstrument, chain: readonly ParsedInstrument[]): LoadResult => {
    if (one.kind === 'whole') return completeInstrument(one, { base: null, known, sha256 });
    const { extends: wanted } = one.file;
    const other = sound.find((base) => base !== one && base.file.id === wanted);
    if (!other) return completeInstrument(one, { base: builtinBase(wanted, words), known, sha256 });
    if (chain.includes(other)) return { faults: [circle(one)] };
    const base = complete(other, chain);
    return 'file' in base ? completeInstrument(one, { base: base.file, known, sha256 }) : { faults: [] };
  };
  return files.map(({ path }, i) => {
    const one = parsed[i] as (typeof parsed)[number];
    return { path, result: 'faults' in one ? one : complete(one, []) };
  });
}

function circle(one: ParsedInstrument): LoadFault {
  const fault = { problem: 'extends-circle', path: ['extends'], found: one.file.id, expected: '' } as const;
  return { kind: 'sense', at: positionOf(one.node, fault.path), fault };
}

/** A shipped instrument with its words, which are kept apart from it. */
function builtinBase(id: string, words: Wordings): InstrumentFile | null {
  const source = builtinFile(id);
  const worded = (node: NodeFile): NodeFile => {
    const wording = words[node.id];
    const children = node.children && { children: node.children.map(worded) };
    return { ...node, ...children, ...(wording && { wording }) };
  };
  return source && { ...source.file, tree: source.file.tree.map(worded) };
}

import type { Origin } from '../../diagnostic/origin.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Mapping, MappingEntry, Node } from '../../source/node.js';

/** Keys at the very left of a worksheet. */
export const topKeys = ['versi', 'instrumen', 'unit', 'prasyarat', 'jawaban'];

/** Keys of the long form that hold a side's counts. */
const sides = ['unit', 'tpi'];

/**
 * Every key of a YAML worksheet with its place, blank or not: `unit.nama`, `prasyarat.opini_bpk`, `jawaban.A.I.1.i.a`,
 * and for a count `jawaban.A.II.1.i.a#agen_perubahan`. Indicators in lower case, as case does not count.
 */
export function keysOf(root: Mapping, path: string): Map<string, Origin> {
  const keys = new Map<string, Origin>();
  const add = (name: string, { key }: MappingEntry) => {
    if (!keys.has(name)) keys.set(name, { path, line: key.at.line, column: key.at.column });
  };
  for (const section of root.entries) {
    const name = section.key.text;
    add(name, section);
    for (const entry of entriesOf(section.value)) {
      const id = entry.key.text;
      const full = `${name}.${name === 'jawaban' ? id.toLowerCase() : id}`;
      add(full, entry);
      if (name !== 'jawaban') continue;
      for (const field of entriesOf(entry.value)) {
        add(countKey(full, field), field);
        if (!sides.includes(field.key.text)) continue;
        for (const count of entriesOf(field.value)) add(countKey(full, count), count);
      }
    }
  }
  return keys;
}

const countKey = (indicator: string, { key }: MappingEntry) => inputKey({ indicator, input: key.text });

const entriesOf = (node: Node): readonly MappingEntry[] => (node.kind === 'mapping' ? node.entries : []);

import type { Section } from '../page/section.js';
import type { Words } from '../page/view.js';
import { provenanceOf } from '../shared/provenance-section.js';
import type { Diff } from './diff-schema.js';

/** Both files, or the one with both sides, and by what they were calculated. */
export function diffProvenance(diff: Diff, words: Words): Section {
  const { tool, instrument, a, b, mode } = diff;
  const sourceOf = ({ worksheet: path, sha256, policy }: Diff['a']) => ({ path, sha256, policy, instrument });
  if (mode === 'unit-tpi') return provenanceOf(tool, [sourceOf(a)], words);
  // as the files are called everywhere
  const sources = (
    [
      ['1', a],
      ['2', b],
    ] as const
  ).map(([name, side]) => ({
    ...sourceOf(side),
    name,
    policy: { ...side.policy, by: side.by },
  }));
  return provenanceOf(tool, sources, words);
}

import type { Draft } from '../draft.js';
import { type Subject, sides } from '../subject.js';
import { putCommon } from './common.js';
import { putLeaf } from './leaf.js';
import { putBranch, putOrder } from './points.js';

/** Indicators with their counts, then headings: one row each, for both sides. */
export function putLines(draft: Draft, subject: Subject): void {
  for (const line of subject.layout.lines) {
    putCommon(draft, subject, line);
    for (const by of sides) {
      if (line.kind === 'branch') putBranch(draft, subject, line, by);
      else putLeaf(draft, subject, line, by);
    }
    if (line.kind === 'indicator') putOrder(draft, subject, line);
  }
}

import { notesOf } from '../../../check/behind.js';
import type { Answer, Entry } from '../../../worksheet/worksheet.js';
import { hadIn, newsIn } from './said.js';

/** What comments say of which nobody knows whether the unit wrote them, line by line. */
export function unsignedIn(answer: Answer | undefined): string[] {
  return unitEntries(answer).flatMap(({ raw, signed }) => {
    if (signed === undefined) return [];
    const own = new Set(signed.split('\n'));
    return raw.split('\n').filter((line) => !own.has(line));
  });
}

/** Whether B has such a comment that A had nowhere at this indicator. @param asked what the TPI wrote. */
export function hasNewComment(
  a: Answer | undefined,
  b: Answer | undefined,
  asked: readonly string[],
): boolean {
  const had = hadIn([...unitEntries(a).map(({ raw }) => raw), ...asked]);
  return unsignedIn(b).some((text) => newsIn({ text, isHollow: false }, had) !== 'none');
}

function unitEntries(answer: Answer | undefined): Entry[] {
  if (!answer) return [];
  const { unit } = answer.sides;
  const ofInputs = [...unit.inputs.values()].flatMap(({ evidence }) => evidence ?? []);
  return [...notesOf(unit), ...answer.evidence, ...ofInputs];
}

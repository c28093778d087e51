import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Indicator } from '../../instrument/model.js';
import type { Entry, SideAnswer } from '../worksheet.js';
import { isAnswered, sameText, standard } from './same.js';

/** Where two files' answers of one side are weighed: `kept` is in the result, `other` is not. */
export interface Pair {
  readonly indicator: Indicator;
  readonly by: Side;
  readonly kept: SideAnswer;
  readonly other: SideAnswer;
}

/** Every answer in which the other file's side differs; where it is blank it disagrees with nothing. */
export function differences({ indicator, by, kept, other }: Pair): Diagnostic[] {
  if (!isAnswered(other)) return [];
  const code = by === 'unit' ? 'merge-unit-differs' : 'merge-tpi-differs';
  const found: Diagnostic[] = [];
  const weigh = (a: Entry | null | undefined, b: Entry | null | undefined, input?: string) => {
    if (!b || b.unusable || standard(a, indicator) === standard(b, indicator)) return;
    const params = { kept: shown(a), found: shown(b) };
    const subject = { indicator: indicator.id, by, ...(input !== undefined && { input }) };
    found.push(diagnose(code, b.origin, params, subject));
  };
  weigh(kept.value, other.value);
  for (const { key } of indicator.inputs) weigh(kept.inputs.get(key), other.inputs.get(key), key);
  return found;
}

/** Notes of one side that the result leaves out although they say something else. */
export function notesLeft({ indicator, by, kept, other }: Pair): Diagnostic[] {
  const found: Diagnostic[] = [];
  const weigh = (a: Entry | null | undefined, b: Entry | null | undefined, input?: string) => {
    if (!b || sameText(a?.raw ?? '', b.raw)) return;
    const subject = { indicator: indicator.id, by, ...(input !== undefined && { input }) };
    found.push(diagnose('merge-notes-differ', b.origin, { kept: shown(a), found: shown(b) }, subject));
  };
  weigh(kept.notes, other.notes);
  for (const [key, entry] of other.inputs) weigh(kept.inputs.get(key)?.notes, entry.notes, key);
  return found;
}

/** As much of a text as a message needs to be recognised by. */
const longest = 60;

function shown(entry: Entry | null | undefined): string {
  const text = entry?.raw.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > longest ? `${text.slice(0, longest)}...` : text;
}

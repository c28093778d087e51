import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Origin } from '../diagnostic/origin.js';
import type { Side } from '../diagnostic/side.js';
import type { Instrument } from '../instrument/model.js';
import { markAll } from '../scoring/marks.js';
import { type Answer, blankSide, type SideAnswer, type Worksheet } from '../worksheet/worksheet.js';

/** One answer, or one count of a computed indicator, replaced by another. */
export interface Change {
  readonly indicator: string;
  /** Input of a computed indicator; null for an answer that stands alone. */
  readonly input: string | null;
  /** As it would be written; null takes the answer away. */
  readonly to: string | null;
  /** Where it was asked for; without it the place of the answer before. */
  readonly origin?: Origin;
}

/** The worksheet with one side's answers changed. Nothing is written; what the file stored is no longer about these answers. */
export function withChanges(worksheet: Worksheet, by: Side, changes: readonly Change[]): Worksheet {
  if (changes.length === 0) return worksheet;
  const answers = new Map(worksheet.answers);
  for (const change of changes) {
    const answer = answers.get(change.indicator) ?? absent(worksheet);
    const sides = { ...answer.sides, [by]: changeSide(answer.sides[by], change) };
    answers.set(change.indicator, { ...answer, sides });
  }
  return { ...worksheet, answers, hasTpi: worksheet.hasTpi || by === 'tpi', cache: null };
}

/** What one side says after a change. */
export function changeSide(side: SideAnswer, { input, to, origin }: Change): SideAnswer {
  if (input === null) {
    const at = origin ?? side.value?.origin ?? side.origin;
    return { ...side, value: to === null ? null : { raw: to, origin: at }, inputs: new Map() };
  }
  const inputs = new Map(side.inputs);
  const before = inputs.get(input);
  const at = origin ?? before?.origin ?? side.inputOrigins.get(input) ?? side.origin;
  if (to === null) inputs.delete(input);
  else inputs.set(input, { ...before, raw: to, origin: at, unusable: false });
  return { ...side, value: null, inputs };
}

const absent = ({ origin }: Worksheet): Answer => ({
  sides: { unit: blankSide(origin), tpi: blankSide(origin) },
  evidence: [],
  effort: null,
});

/** What a change replaces, as written; null for a blank. */
export function writtenAt(worksheet: Worksheet, by: Side, { indicator, input }: Change): string | null {
  const side = worksheet.answers.get(indicator)?.sides[by];
  return (input === null ? side?.value : side?.inputs.get(input))?.raw ?? null;
}

/** Why changed answers mean nothing on their scale; blanks and counts still missing are no fault. */
export function changeFaults(
  instrument: Instrument,
  changed: Worksheet,
  by: Side,
  changes: readonly Change[],
): Diagnostic[] {
  const marks = markAll(instrument, changed, by);
  const touched = [...new Set(changes.map((change) => change.indicator))];
  return touched.flatMap((id) => {
    const mark = marks.get(id);
    return mark?.status === 'invalid' ? mark.diagnostics : [];
  });
}

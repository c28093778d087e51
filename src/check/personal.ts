import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import type { Answer, Entry, SideAnswer } from '../worksheet/worksheet.js';
import type { Rule } from './context.js';
import { type PersonalKind, personalNumbers, withoutPersonalNumbers } from './personal-numbers.js';

/** Numbers of persons in answers, notes and evidence, each place once; they score nothing and are told as hints. */
export const personalRule: Rule = ({ worksheet }) =>
  [...worksheet.answers].flatMap(([indicator, answer]) =>
    textsOf(answer).flatMap(({ by, input, entry }) =>
      kinds.flatMap((kind): Diagnostic[] => {
        const numbers = personalNumbers(entry.raw).filter((one) => one.kind === kind);
        const [first] = numbers;
        if (!first) return [];
        const found = withoutPersonalNumbers(entry.raw, first.end).slice(first.start);
        const subject = { indicator, by, ...(input !== null && { input }) };
        return [diagnose('personal-data', entry.origin, { kind, found, more: numbers.length - 1 }, subject)];
      }),
    ),
  );

const kinds: readonly PersonalKind[] = ['nik', 'telephone'];
const sides: readonly Side[] = ['unit', 'tpi'];

interface Placed {
  readonly by: Side;
  readonly input: string | null;
  readonly entry: Entry;
}

function textsOf({ sides: given, evidence, person }: Answer): Placed[] {
  const own = [...evidence, person].map((entry) => ({ by: 'unit' as const, input: null, entry }));
  const all = [...own, ...sides.flatMap((by) => ofSide(given[by]).map((text) => ({ by, ...text })))];
  return all.flatMap(({ entry, ...place }) => (entry ? { ...place, entry } : []));
}

const ofSide = ({ value, notes, inputs }: SideAnswer) => [
  { input: null, entry: value },
  { input: null, entry: notes },
  ...[...inputs].flatMap(([input, count]) =>
    [count, count.notes, ...(count.evidence ?? [])].map((entry) => ({ input, entry })),
  ),
];

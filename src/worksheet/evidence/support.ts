import type { Hollow } from '../../diagnostic/codes/evidence.js';
import { fold } from '../text.js';
import type { Answer, Entry, Worksheet } from '../worksheet.js';
import { hasLink, saysSomething } from './content.js';
import { isOfficialText } from './official.js';

/** What stands behind the unit's answer to one indicator. */
export interface Support {
  readonly supported: boolean;
  /** Where nothing does: the first text that is there all the same. */
  readonly instead: { readonly raw: string; readonly why: Hollow } | null;
}

/** The same text at so many indicators speaks of none of them; links are never counted out by this. */
export const repeatedAt = 10;

/**
 * What stands behind every answer of the unit: evidence or notes with content, anywhere at the indicator or its counts.
 * The one place that decides it, for findings, recaps and plans alike.
 * @param official keys of the texts printed in the official workbooks.
 */
export function supportOf(
  { answers }: Pick<Worksheet, 'answers'>,
  official: ReadonlySet<string>,
): ReadonlyMap<string, Support> {
  const hollow = hollowIn(answers, official);
  return new Map(
    [...answers].map(([id, answer]) => {
      const entries = entriesOf(answer);
      const supported = entries.some((entry) => hollow(entry) === null);
      const [first] = supported ? [] : entries;
      const why = first && hollow(first);
      return [id, { supported, instead: first && why ? { raw: first.raw, why } : null }];
    }),
  );
}

/**
 * Why a text among these answers is no evidence; null for one that is.
 * @param official keys of the texts printed in the official workbooks.
 */
export function hollowIn(
  answers: Worksheet['answers'],
  official: ReadonlySet<string>,
): (entry: Entry) => Hollow | null {
  const repeated = repeatedTexts(answers);
  return (entry) => {
    const { raw, unheaded, picture } = entry;
    const text = textOf(entry);
    if (picture || hasLink(raw)) return null;
    if (!saysSomething(text)) return text !== raw && saysSomething(raw) ? 'comment' : 'empty';
    if (isOfficialText(text, official)) return 'official';
    if (repeated.has(fold(text))) return 'repeated';
    return unheaded ? 'unheaded' : null;
  };
}

/**
 * Whether a worksheet has a place for evidence or notes of the unit: a workbook without a column for either is asked
 * for none, the other formats always have one.
 */
export function hasPlaceForEvidence({ book, answers }: Pick<Worksheet, 'book' | 'answers'>): boolean {
  if (!book || book.columns.unit.notes !== null || book.columns.evidenceHeaded) return true;
  return [...answers.values()].some((answer) => entriesOf(answer).some(({ signed }) => signed !== ''));
}

/** What counts of an entry. */
export const textOf = ({ raw, signed }: Entry): string => signed ?? raw;

function entriesOf({ evidence, sides: { unit } }: Answer): Entry[] {
  const ofInputs = [...unit.inputs.values()].flatMap((input) => [
    ...(input.evidence ?? []),
    ...(input.notes ? [input.notes] : []),
  ]);
  return [...evidence, ...(unit.notes ? [unit.notes] : []), ...ofInputs];
}

function repeatedTexts(answers: Worksheet['answers']): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const answer of answers.values()) {
    const texts = new Set(entriesOf(answer).map((entry) => fold(textOf(entry))));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= repeatedAt ? [text] : [])));
}

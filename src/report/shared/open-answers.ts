import type { TextMessages } from '../../messages/id/text.js';
import type { AssessmentReport } from '../score/score-schema.js';

type Counted = Pick<AssessmentReport, 'unanswered' | 'partial' | 'invalid' | 'mistyped'>;

/** How many are open, in the terms that every output for people uses: each indicator is in one of them. */
export interface OpenCounts {
  /** Nothing at all stands there. */
  readonly blank: number;
  readonly partial: number;
  readonly invalid: number;
}

/** What is not answered, in words: only what there is. */
export const openText = (counts: OpenCounts, { open }: Pick<TextMessages, 'open'>): string =>
  (['blank', 'partial', 'invalid'] as const)
    .flatMap((kind) => (counts[kind] > 0 ? [open[kind](counts[kind])] : []))
    .join(', ');

/** The same of an assessment, with those that stand under a code that there is not. */
export function openIn(
  { unanswered, partial = 0, invalid, mistyped = [] }: Counted,
  text: Pick<TextMessages, 'open'>,
): string {
  const said = openText({ blank: unanswered - partial, partial, invalid }, text);
  return `${said}${mistyped.length > 0 ? text.open.mistyped(mistyped.length) : ''}`;
}

/** Which kinds of answers that cannot be used there are; blank ones where there is none. */
export const openOf = ({
  unanswered,
  invalid,
}: Pick<Counted, 'unanswered' | 'invalid'>): keyof TextMessages['openAnswers'] =>
  invalid === 0 ? 'blank' : unanswered === 0 ? 'invalid' : 'both';

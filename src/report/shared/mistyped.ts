import { mistypedAnswers } from '../../check/mistyped.js';
import type { Marks } from '../../scoring/marks.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { AssessmentReport } from '../score/score-schema.js';
import { locationOf, placeText } from './location.js';

/** Blanks that are answered under a code that there is not, under `mistyped`; nothing where there are none. */
export function mistypedPart(worksheet: Worksheet, marks: Marks): Pick<AssessmentReport, 'mistyped'> {
  const found = mistypedAnswers(worksheet, marks);
  if (found.length === 0) return {};
  return {
    mistyped: found.map(({ written, id, origin }) => ({
      written,
      id,
      place: placeText(origin && locationOf(origin)),
    })),
  };
}

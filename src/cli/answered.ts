import type { Lang } from '../diagnostic/lang.js';
import type { Side } from '../diagnostic/side.js';
import type { Instrument } from '../instrument/model.js';
import { cliText } from '../messages/cli.js';
import { messagesIn } from '../messages/messages.js';
import { openText } from '../report/shared/open-answers.js';
import { type Marked, markAll } from '../scoring/marks.js';
import { standingOf } from '../scoring/standing.js';

/** How many indicators both sides answer, and how many they began or answered with what means nothing, in the terms of every output. */
export function answeredText(instrument: Instrument, worksheet: Marked, lang: Lang): string {
  const say = cliText(lang);
  const side = (by: Side, name: (count: number) => string): string => {
    const { answered, partial, invalid } = standingOf(markAll(instrument, worksheet, by));
    const more = openText({ blank: 0, partial, invalid }, messagesIn(lang).text);
    return `${name(answered)}${more === '' ? '' : say.besides(more)}`;
  };
  return say.answered(side('unit', say.answeredCount), side('tpi', String));
}

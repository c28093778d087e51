import type { Lang } from '../../diagnostic/lang.js';
import type { LettersMessages } from '../../messages/id/letters.js';
import { lettersIn } from '../../messages/letters.js';
import { type Block, paragraph, title } from '../page/paper.js';

/** What a document is made with besides a report. */
export interface LetterOptions {
  readonly lang: Lang;
  /** `YYYY-MM-DD`; null: a place is held. */
  readonly date: string | null;
}

/** The same of a document that repeats what people wrote, unless it is not to. */
export interface NotedLetterOptions extends LetterOptions {
  readonly withNotes: boolean;
}

/** The day in words, or the place held for it. */
export function dayText({ lang, date }: LetterOptions): string {
  const { months, held } = lettersIn(lang);
  if (date === null) return held.date;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** What people wrote into the worksheet that a document repeats. */
type Carries = 'nothing' | 'notes' | 'evidence';

/** Letterhead, title, unit, number and date, and that it is a draft. */
export function letterHead(
  name: string,
  who: string,
  options: LetterOptions,
  carries: Carries = 'nothing',
): Block[] {
  const say: LettersMessages = lettersIn(options.lang);
  return [
    { kind: 'text', cell: { text: say.held.letterhead }, centred: true },
    title(name),
    { kind: 'text', cell: { text: who, tone: 'strong' }, centred: true },
    paragraph(say.held.number, say.number),
    paragraph(dayText(options), say.date),
    { kind: 'text', cell: { text: say.draft, tone: 'muted' } },
    ...(carries === 'nothing' ? [] : [paragraph(say.carries[carries])]),
  ];
}

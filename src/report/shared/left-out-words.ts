import type { TextMessages } from '../../messages/id/text.js';
import type { AllLeftOut } from './left-out.js';

/** Endings that a line names; the rest are in the machine formats. */
const mostEndings = 8;

/** What was not read, counted by kind and ending; nothing where all was read. */
export function leftOutLines(
  { temporary, own, other, double = 0, endings }: AllLeftOut,
  { batch: words }: TextMessages,
): string[] {
  if (temporary + own + other + double === 0) return [];
  const named = endings.slice(0, mostEndings).map(({ ending, files }) => words.ending(files, ending));
  const rest = endings.slice(mostEndings).reduce((sum, { files }) => sum + files, 0);
  const others = [...named, ...(rest > 0 ? [words.moreEndings(rest)] : [])].join(', ');
  const said = words.leftOut(temporary, own, other, others);
  return [double > 0 ? `${said}, ${words.doubles(double)}` : said];
}

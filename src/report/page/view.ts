import type { Lang } from '../../diagnostic/lang.js';
import type { TextMessages } from '../../messages/id/text.js';
import { messagesIn } from '../../messages/messages.js';
import type { Page } from './section.js';

/** The words of a language and the way it writes numbers. */
export interface Words {
  readonly lang: Lang;
  readonly text: TextMessages;
}

export const wordsIn = (lang: Lang): Words => ({ lang, text: messagesIn(lang).text });

/** What sections are made with: words, and what there is room for. */
export interface View extends Words {
  /** The whole tree and every finding. */
  readonly detail: boolean;
  /** A terminal, where what can be left for --detail is. */
  readonly brief: boolean;
  /** No terminal: every column of a table wraps by itself. */
  readonly paged: boolean;
  /** There is room for more than 80 columns. */
  readonly wide: boolean;
  /** There is room for less than 76: what can be spared is left out. */
  readonly narrow: boolean;
  /** Figures and parts that open and close are wanted. */
  readonly drawn: boolean;
  /** A terminal with room for bars of letters. */
  readonly barred: boolean;
  /** What a command line names the worksheet by, else the name of its file does; of a comparison, what follows either name. */
  readonly again?: readonly string[];
}

/**
 * The view on a page.
 * @param wideFrom columns from which on it counts as wide.
 */
export const viewOn = (
  { width, drawn = false }: Page,
  lang: Lang,
  {
    detail = false,
    wideFrom = 100,
    again,
  }: { readonly detail?: boolean; readonly wideFrom?: number; readonly again?: readonly string[] } = {},
): View => ({
  ...wordsIn(lang),
  detail,
  brief: width !== null && !detail,
  paged: width === null,
  wide: width === null || width >= wideFrom,
  narrow: width !== null && width < 76,
  drawn,
  barred: width !== null && width >= wideFrom,
  ...(again && { again }),
});

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import { diagnosticsEn } from './en/diagnostics.js';
import { textEn } from './en/text.js';
import { diagnosticsId } from './id/diagnostics.js';
import { type TextMessages, textId } from './id/text.js';

/** Every text for people, in one language. */
export interface Messages {
  readonly text: TextMessages;
  /** The sentence of a diagnostic. */
  readonly describe: (diagnostic: Pick<Diagnostic, 'code' | 'params'>) => string;
}

const describeWith =
  (table: typeof diagnosticsId): Messages['describe'] =>
  ({ code, params }) =>
    (table[code] as (p: typeof params) => string)(params as never);

const languages: Record<Lang, Messages> = {
  id: { text: textId, describe: describeWith(diagnosticsId) },
  en: { text: textEn, describe: describeWith(diagnosticsEn) },
};

export function messagesIn(lang: Lang): Messages {
  return languages[lang];
}

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Lang } from '../diagnostic/lang.js';
import { diagnosticsEn } from './en/diagnostics.js';
import { textEn } from './en/text.js';
import { diagnosticsId } from './id/diagnostics.js';
import { type TextMessages, textId } from './id/text.js';

type Described = Pick<Diagnostic, 'code' | 'params'> & Partial<Pick<Diagnostic, 'origin'>>;

/** Every text for people, in one language. */
export interface Messages {
  readonly text: TextMessages;
  /** The sentence of a diagnostic. */
  readonly describe: (diagnostic: Described) => string;
}

const describeWith =
  (table: typeof diagnosticsId): Messages['describe'] =>
  ({ code, params }) =>
    (table[code] as (p: typeof params) => string)(params as never);

const describeId = describeWith(diagnosticsId);

/** A number of a cell has the decimal sign in which Excel shows it there; what was typed as a text is quoted as it is. */
function asShown({ code, params, origin }: Described): Diagnostic['params'] {
  const found = 'found' in params ? params.found : undefined;
  // "1.000" and "31.12" in a cell for dates are texts
  const isNumber = typeof found === 'string' && /^-?\d+\.\d+$/.test(found) && String(Number(found)) === found;
  if (!isNumber || code === 'due-invalid' || !origin || !('sheet' in origin)) return params;
  return { ...params, found: found.replace('.', ',') } as Diagnostic['params'];
}

const languages: Record<Lang, Messages> = {
  id: {
    text: textId,
    describe: (diagnostic) => describeId({ ...diagnostic, params: asShown(diagnostic) }),
  },
  en: { text: textEn, describe: describeWith(diagnosticsEn) },
};

export function messagesIn(lang: Lang): Messages {
  return languages[lang];
}

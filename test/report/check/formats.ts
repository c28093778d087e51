import type { Output } from '../../../src/format/formatter.js';
import { stepSummary } from '../../../src/format/github.js';
import { formatsOf, isBinary, render } from '../../../src/format/index.js';
import { sectionsText } from '../../../src/format/text.js';
import { checkDocument } from '../../../src/report/check/check-document.js';
import type { CheckResult } from '../../../src/report/check/check-schema.js';
import { inOrder } from '../../../src/report/check/files.js';
import { checkSections } from '../../../src/report/check/sections.js';
import { viewOn } from '../../../src/report/page/view.js';

type Lang = 'id' | 'en';

const plain = (cell: { readonly text: string }) => cell.text;

export const textOf = (result: CheckResult, lang: Lang = 'id', width = 80, paint = plain): string =>
  sectionsText(
    checkSections(inOrder(result), { width }, viewOn({ width }, lang, { detail: true })),
    { width, paint },
    lang,
  );

/** An output of text, in one piece. */
const whole = (output: Output): string =>
  typeof output === 'string' ? output : output instanceof Uint8Array ? '' : [...output].join('');

/** Every format of text by its name. */
export const formats: Record<string, (result: CheckResult, lang: Lang) => Promise<string>> = {
  ...Object.fromEntries(
    formatsOf('check')
      .filter((name) => !isBinary(name))
      .map((name) => [
        name,
        async (result: CheckResult, lang: Lang) =>
          whole(
            await render(checkDocument(result, lang, { detail: name === 'text' }), name, {
              width: 80,
              paint: plain,
            }),
          ),
      ]),
  ),
  summary: async (result, lang) => (await stepSummary(checkDocument(result, lang), 1e6)).text,
};

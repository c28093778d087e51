import type { Lang } from '../../diagnostic/lang.js';
import type { Document } from '../document.js';
import { cell, lines } from '../page/section.js';
import { wordsIn } from '../page/view.js';
import type { failureParts } from './failure-parts.js';
import type { Failure } from './failure-schema.js';

/** What stands where an answer would have been, in every format that can say so. */
export function failureDocument(failure: Failure, lang: Lang): Document<(typeof failureParts)[number]> {
  const { source, failure: why } = failure;
  return {
    lang,
    data: failure,
    lines: [failure],
    sections: async ({ drawn }) => [
      lines(drawn ? wordsIn(lang).text.failed : null, { ...cell(why.message), about: source.path }),
    ],
    rows: async () => (await import('./tables.js')).failureRows(failure),
    findings: async () => {
      const { unreadFile } = await import('../shared/file-findings.js');
      return { tool: failure.tool, files: [unreadFile(failure)] };
    },
  };
}

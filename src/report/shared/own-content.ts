import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Content } from '../../source/content.js';
import { markSheetName } from '../page/book.js';

/** Whether a file that is no worksheet is something that this tool wrote: a report, a recap, a schema, a baseline. */
export function isOwnContent(content: Content, refused: Diagnostic): boolean {
  if (refused.code === 'lke-not-found') {
    const { sheets } = refused.params as { sheets: string };
    return sheets.split(', ').includes(markSheetName);
  }
  return content.kind === 'json' && isOwnJson(content);
}

/** Whether JSON is a report of ours, by what it says of itself. */
export function isOwnJson(content: Content): boolean {
  try {
    const found = JSON.parse(content.text) as Record<string, unknown>;
    if (Array.isArray(found)) return isCodeQuality(found);
    const { tool, $schema, $id, files, version } = found;
    if ((tool as { name?: unknown } | undefined)?.name === 'lke-zi') return true;
    if ([$schema, $id].some((id) => typeof id === 'string' && id.includes('lke-zi'))) return true;
    return version === 1 && typeof files === 'object' && isBaseline(Object.values(files ?? {}));
  } catch {
    return false;
  }
}

/** Findings as GitLab takes them: an array that does not name its maker. */
const isCodeQuality = (issues: readonly unknown[]): boolean =>
  issues.length > 0 &&
  issues.every((issue) => {
    const { check_name: code, fingerprint, location } = (issue ?? {}) as Record<string, unknown>;
    return typeof code === 'string' && typeof fingerprint === 'string' && typeof location === 'object';
  });

/** Accepted findings by file (`lke check --write-baseline`). */
const isBaseline = (files: readonly unknown[]): boolean =>
  files.every((found) => Array.isArray(found) && found.every((f) => typeof f?.fingerprint === 'string'));

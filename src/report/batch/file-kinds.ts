import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Content } from '../../source/content.js';
import { markSheetName } from '../page/book.js';

/** Schemas, reports and configuration of this tool. */
const ownNames = /\.unit\.ya?ml$|\.schema\.json$|^lke\.config\.yaml$|\.(ndjson|sarif|partial)$/i;

/** Lock and autosave files: Excel's `~$x.xlsx`, LibreOffice's `.~lock.x.xlsx#`, half-written files of any program. */
const temporaryNames = /^~\$|^\.~|^~.*\.tmp$|\.(tmp|temp|bak|crdownload|part)$|~$/i;

/** What a name alone says: a temporary file, a file of this tool's own, or nothing (null). */
export function kindByName(name: string): 'temporary' | 'own' | null {
  if (temporaryNames.test(name)) return 'temporary';
  return ownNames.test(name) ? 'own' : null;
}

/** Whether a file that is no worksheet is something that this tool wrote: a report, a recap, a schema, a baseline. */
export function isOwnContent(content: Content, refused: Diagnostic): boolean {
  if (refused.code === 'lke-not-found') {
    const { sheets } = refused.params as { sheets: string };
    return sheets.split(', ').includes(markSheetName);
  }
  return content.kind === 'json' && isOwnJson(content);
}

function isOwnJson(content: Content): boolean {
  try {
    const found = JSON.parse(content.text) as Record<string, unknown>;
    const { tool, $schema, $id, files, version } = found;
    if ((tool as { name?: unknown } | undefined)?.name === 'lke-zi') return true;
    if ([$schema, $id].some((id) => typeof id === 'string' && id.includes('lke-zi'))) return true;
    return version === 1 && typeof files === 'object' && isBaseline(Object.values(files ?? {}));
  } catch {
    return false;
  }
}

/** Accepted findings by file (`lke check --write-baseline`). */
const isBaseline = (files: readonly unknown[]): boolean =>
  files.every((found) => Array.isArray(found) && found.every((f) => typeof f?.fingerprint === 'string'));

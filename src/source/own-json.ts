/** Reports and schemas name themselves at their beginning; rows and baselines begin with these keys. */
const ownBeginning = /lke-zi|^\s*(?:\{\s*"version"\s*:\s*1\s*,|\[\s*\{)/;

/** Whether JSON, or its first line, is something that this tool wrote: a report, a row of a recap, a schema, a baseline. */
export function isOwnJson(text: string): boolean {
  if (!ownBeginning.test(text.slice(0, 1000))) return false;
  return isOwn(text) || isRow(text.slice(0, text.indexOf('\n')));
}

function isOwn(text: string): boolean {
  try {
    const found = JSON.parse(text) as Record<string, unknown>;
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

/** A row of a recap stands on a line of its own. */
function isRow(line: string): boolean {
  try {
    const { version, path, sha256, status } = JSON.parse(line) as Record<string, unknown>;
    return version === 1 && [path, sha256, status].every((value) => typeof value === 'string');
  } catch {
    return false;
  }
}

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { utf8 } from '../source/bytes.js';
import type { Platform } from '../source/platform.js';

/** A short sign by which a finding is known again, for baselines and code scanning. */
export function fingerprint(diagnostic: Diagnostic, sha256: Platform['sha256']): string {
  return sha256(utf8(identity(diagnostic).join('\u0000'))).slice(0, 16);
}

/**
 * What stays the same while the problem does: code, side, indicator and input, else sheet and node or column role, else
 * the key it names. Never a row or a count, so that it survives edits elsewhere in the file.
 */
function identity({ code, by, indicator, input, node, origin, params }: Diagnostic): (string | null)[] {
  if (indicator) return [code, by, indicator, input];
  const sheet = origin && 'sheet' in origin ? origin.sheet : null;
  const named = Object.entries(params).find(([name]) => name === 'key' || name === 'id');
  return [code, by, sheet, node ?? (named ? String(named[1]) : null)];
}

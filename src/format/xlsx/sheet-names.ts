import { visibleInXml } from '../../report/page/visible.js';

/** Names that Excel takes for sheets, in their order: words of an instrument may be in them. No two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const safe = visibleInXml(name)
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, 31)
      .replace(/[\ud800-\udbff]$/, '');
    let found = safe || '_';
    for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${safe.slice(0, 25)} (${n})`;
    taken.add(found.toLowerCase());
    return found;
  });
}

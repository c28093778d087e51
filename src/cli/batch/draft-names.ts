/** Letters and signs that some system keeps for itself in names of files, and those that do not show. */
const unnameable = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]+/gu;

/** What every file system allows, less what is added (bytes). */
const mostBytes = 180;

/**
 * A name for the draft of every file, made of its place below the folder that all share: foreign text, that can lead
 * nowhere else, and no two alike where letter case does not count.
 * @returns names without folders, by path.
 */
export function draftNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = paths.map((path) => path.split(/[/\\]/));
  const shared = sharedBy(parts);
  const taken = new Set<string>();
  return new Map(paths.map((path, i) => [path, unlike(nameOf(parts[i]?.slice(shared) ?? []), taken)]));
}

/** How many folders all begin with. */
function sharedBy(parts: readonly (readonly string[])[]): number {
  const [first = []] = parts;
  const differing = first.findIndex((part, i) => parts.some((p) => i >= p.length - 1 || p[i] !== part));
  return Math.max(0, differing);
}

function nameOf(parts: readonly string[]): string {
  const stem = parts
    .filter((part) => !/^\.*$/.test(part))
    .join(' - ')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .normalize('NFC')
    .replace(unnameable, '_');
  return `LHE ${cut(stem).trim()}`;
}

/** Whole letters only. */
function cut(text: string): string {
  let bytes = 0;
  const kept = [...text].filter((letter) => {
    bytes += new TextEncoder().encode(letter).length;
    return bytes <= mostBytes;
  });
  return kept.join('');
}

function unlike(name: string, taken: Set<string>): string {
  let found = name;
  for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${name} (${n})`;
  taken.add(found.toLowerCase());
  return `${found}.docx`;
}

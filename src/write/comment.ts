/** Breaks a text into comment lines of at most `width` characters, continued lines two spaces further in. */
export function comment(text: string, indent: string, width = 118): string[] {
  const first = `${indent}# `;
  const found: string[] = [];
  let line = first;
  const lead = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.trim().split(/\s+/)) {
    const bare = line === first || line === `${first}${lead}`;
    if (!bare && line.length + 1 + word.length > width) {
      found.push(line);
      line = `${first}${lead}  ${word}`;
    } else line = bare ? `${first}${lead}${word}` : `${line} ${word}`;
  }
  return [...found, line.trimEnd()];
}

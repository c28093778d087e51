/** Records that are looked at. */
const looked = 6;
/** Excel's own first line, which names the separator. */
const named = /^sep=.\r?\n/i;

/** Lines of a YAML worksheet: a key, an item, a comment. */
const yamlLine = /^\s*(["']?[\w. ]+["']?\s*:(\s|$)|#|- )/;

/**
 * Whether a text is a table of values: separators in each of its first records, quoted fields over several lines
 * included. Two fields are enough where no line could be YAML.
 */
export function isCsv(text: string): boolean {
  if (named.test(text)) return true;
  return [',', ';', '\t', '|'].some((separator) => {
    const counts = fieldCounts(text, separator);
    if (counts.length < 2) return false;
    const fewest = Math.min(...counts);
    const mayBeYaml = text.split('\n', looked).some((line) => yamlLine.test(line));
    return fewest > 2 || (fewest > 1 && counts.length > 2 && !mayBeYaml);
  });
}

/** How many fields the first records have that hold anything; a record cut off at the end does not count. */
function fieldCounts(text: string, separator: string): number[] {
  const counts: number[] = [];
  let [fields, quoted, isBlank] = [1, false, true];
  for (let at = 0; at < text.length && counts.length < looked; at++) {
    const c = text[at];
    if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === separator) fields++;
    else if (c === '\n') {
      if (!isBlank || fields > 1) counts.push(fields);
      [fields, isBlank] = [1, true];
    } else if (c !== ' ' && c !== '\r') isBlank = false;
  }
  return counts;
}

/** Whether a text is a table of delimited values under another name: the same separators on each of its first lines. */
export function looksLikeCsv(text: string): boolean {
  const lines = text.split(/\r?\n/, 12).filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.some((line) => /^\s*#|:\s/.test(line))) return false;
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return counts.every((count) => count >= 2 && Math.abs(count - (counts[0] ?? 0)) <= 2);
  });
}

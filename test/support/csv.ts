/** Parses RFC 4180 text, by hand and strictly: a stray quote throws. */
export function parseCsv(text: string, separator: ',' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  const field = (): string => {
    if (text[i] !== '"') {
      const start = i;
      while (i < text.length && text[i] !== separator && text[i] !== '\r' && text[i] !== '\n') {
        if (text[i] === '"') throw new Error(`a stray quote at ${i}`);
        i++;
      }
      return text.slice(start, i);
    }
    let value = '';
    for (i++; ; i++) {
      if (i >= text.length) throw new Error('an open quote');
      if (text[i] !== '"') value += text[i];
      else if (text[i + 1] === '"') value += text[i++];
      else break;
    }
    i++;
    return value;
  };
  while (i < text.length) {
    row.push(field());
    if (text[i] === separator) {
      i++;
      continue;
    }
    if (text.slice(i, i + 2) !== '\r\n') throw new Error(`no line end at ${i}`);
    i += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** One field with the line on which its record begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Records of a table with commas, semicolons or tabs, quoted fields over several lines included; blank ones left out. */
export function csvRecords(text: string): CsvRecord[] {
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const start = named === undefined ? 0 : text.indexOf('\n') + 1;
  const separator = named ?? separatorOf(text);
  const records: CsvRecord[] = [];
  let [fields, field, quoted, line, first] = [
    [] as string[],
    '',
    false,
    start > 0 ? 2 : 1,
    start > 0 ? 2 : 1,
  ];
  const endRecord = () => {
    const all = [...fields, field].map((one) => one.trim());
    if (all.some((one) => one !== '')) records.push({ line: first, fields: all });
    [fields, field] = [[], ''];
  };
  for (let at = start; at < text.length; at++) {
    const c = text[at] as string;
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (c === '"' && field.trim() === '') [quoted, field] = [true, ''];
    else if (c === separator) [fields, field] = [[...fields, field], ''];
    else if (c === '\n' || c === '\r') {
      endRecord();
      first = c === '\r' && text[at + 1] === '\n' ? line + 1 : line;
    } else field += c;
  }
  endRecord();
  return records;
}

/** What the first line has most of. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => head.split(separator).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

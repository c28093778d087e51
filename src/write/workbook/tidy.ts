import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What the schema wants first inside `sheetPr`; exceljs writes the last two the other way round, which Excel repairs. */
const sheetPropertyOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Whatever the clock says, the same content is the same file. */
const firstDay = new Date(1980, 0, 1);

/** Sets right what exceljs writes into a package: the order of elements, and one rule for many ranges. */
export function tidy(bytes: Uint8Array): Uint8Array {
  // readers that sniff look for the types first; folders are no parts
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const isTypes = ([name]: [string, Uint8Array]) => name === '[Content_Types].xml';
  const ordered = [...parts.filter(isTypes), ...parts.filter((part) => !isTypes(part))];
  const tidied = ordered.map(([name, content]): [string, Uint8Array] => {
    if (name === 'xl/workbook.xml') return [name, strToU8(tidyNames(strFromU8(content)))];
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return [name, content];
    return [name, strToU8(tidySheet(strFromU8(content)))];
  });
  return zipSync(Object.fromEntries(tidied), { mtime: firstDay, level: 6 });
}

/** exceljs takes every folded level for closed; a print area it writes as `$A1`, which moves with the cell that asks. */
const tidyNames = (xml: string): string =>
  xml.replace(
    /(<definedName name="_xlnm\.Print_Area"[^>]*>[^<]*!)\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)/g,
    '$1$$$2$$$3:$$$4$$$5',
  );

/** One sheet's XML, as exceljs writes it. */
export function tidySheet(xml: string): string {
  return xml
    .replace(/(<row [^>]*?) collapsed="1"/g, '$1')
    .replace(/<sheetPr>(.*?)<\/sheetPr>/s, (_, inside: string) => `<sheetPr>${inOrder(inside)}</sheetPr>`)
    .replace(/<dataValidations\b.*?<\/dataValidations>/s, joinValidations);
}

function inOrder(children: string): string {
  const found = children.match(/<(\w+)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs) ?? [];
  const place = (element: string) => sheetPropertyOrder.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  return [...found].sort((a, b) => place(a) - place(b)).join('');
}

/** Rules that differ only in their range become one rule of all ranges. */
function joinValidations(element: string): string {
  const ranges = new Map<string, string[]>();
  for (const [rule] of element.matchAll(/<dataValidation\b.*?<\/dataValidation>/gs)) {
    const range = / sqref="([^"]*)"/.exec(rule)?.[1] ?? '';
    const bare = rule.replace(/ sqref="[^"]*"/, '');
    ranges.set(bare, [...(ranges.get(bare) ?? []), range]);
  }
  const rules = [...ranges].map(([bare, list]) =>
    bare.replace('<dataValidation', `<dataValidation sqref="${list.join(' ')}"`),
  );
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document by name, as text. */
export const partsIn = (bytes: Uint8Array) => {
  const parts = unzipSync(new Uint8Array(bytes));
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};

/** Signs and spaces that keep a line together read as the plain ones. */
const unescaped = (xml: string) =>
  xml
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The words of every paragraph, in order. */
export const paragraphsIn = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([one]) =>
    unescaped([...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  );

/** The words of a document, a paragraph a line. */
export const wordsOf = (bytes: Uint8Array): string =>
  paragraphsIn(partsIn(bytes)('word/document.xml')).join('\n');

/** The words of every table: rows of cells. */
export const tablesIn = (xml: string): string[][][] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsIn(cell).join('\n')),
    ),
  );

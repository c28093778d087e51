/** Excel keeps no more letters in one cell, nor in the foot of a page. */
export const longestCell = 32_767;
const longestMargin = 250;

/** Text as the file holds it: what a cell can hold, with what Excel would read as an escape made plain. */
export const cellText = (text: string): string => storable(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** What a cell can hold of a text: line breaks as `\n`, nothing that XML has no place for, no more than Excel keeps. */
export function storable(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(unstorable, '')
    .replace(/\p{Cs}/gu, '\ufffd');
  return cutAt(clean, longestCell);
}

/** Text for the foot of a printed page, where `&` starts a code. */
export const marginText = (text: string): string =>
  cutAt(storable(text).replaceAll('\n', ' '), longestMargin / 2).replaceAll('&', '&&');

/** Never between the halves of a pair. */
function cutAt(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

import { visibleInXml } from '../../report/page/visible.js';

/** Excel keeps no more letters in one cell, nor in the head and foot of a page. */
const longestCell = 32_767;
const longestMargin = 250;

/** Text as a cell holds it, letter for letter: nothing that XML or Excel refuses, or reads as something else. */
export function cellText(text: string): string {
  const escaped = visibleInXml(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (escaped.length <= longestCell) return escaped;
  return `${cutAt(escaped, longestCell - 3)}...`;
}

/** Text for the head or foot of a printed page, where `&` starts a code. */
export const marginText = (text: string): string =>
  cutAt(visibleInXml(text), longestMargin / 2).replaceAll('&', '&&');

/** Never between the halves of a pair, nor inside an escape. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$|(?:_x005F)?_(?:x[0-9a-f]{0,4}_?)?$/i, '');
}

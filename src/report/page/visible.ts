/**
 * Text from files as a terminal may show it: no control characters, escape sequences or marks that turn the reading
 * direction; line breaks become spaces.
 */
export function visible(text: string): string {
  return visibleLines(text.replace(/[\r\n\t]+/g, ' '));
}

/** The same, its line breaks and tabs kept. */
export const visibleLines = (text: string): string => text.replace(hidden, '');

/** The same as XML can hold it: halves of surrogate pairs and non-characters have no place there. */
export const visibleInXml = (text: string): string =>
  visible(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const hidden = /(?![\t\n\r])[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON that a terminal may show: what JSON itself leaves unescaped and a terminal would act on becomes `\\uXXXX`. */
export function escapeControls(json: string): string {
  return json.replace(unescaped, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const unescaped = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

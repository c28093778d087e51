/**
 * Text of our own as documents and pages hold it: no line ends behind the sign of a number, within an arrow, or between an
 * arrow and what it leads to. A number alone stays as it is: it has nowhere to break, and may be copied into a sheet.
 */
export const unbroken = (text: string): string =>
  text.includes('-') && !numberAlone.test(text)
    ? text
        // of a number, and of no name of a file
        .replace(/(^|[\s(])-(?=\d[\d.,]*(?:[\s);:,%]|\.?$|\.\s))/g, '$1\u2011')
        .replace(/->\s?/g, (arrow) => (arrow === '->' ? '\u2011>' : '\u2011>\u00a0'))
    : text;

const numberAlone = /^-[\d.,]+%?$/;

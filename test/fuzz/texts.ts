import type { Random } from '../fixtures/invented.js';

/** One of them. */
export const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

const nasty = [
  '"',
  "'",
  ':',
  ': ',
  '#',
  ' #',
  '-',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a',
  '*a',
  '!x',
  '%',
  '|',
  '>',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u00a0',
  'А',
  'Ａ',
  '1e9',
  '0x1F',
  '.5',
  '1.000',
  '3,72',
  '999999999999',
  '-1',
  '~',
  'null',
  'Ya',
  'tidak',
  'true',
  '<',
  '&',
  ']]>',
  '=1+1',
  '\u{1f600}',
  '\\',
  '\\u0000',
  '"answers":',
  '\n---\n',
  '\n...\n',
];

/** Something done to a text. */
type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random) => Math.floor(random() * (text.length + 1));

function onLine(
  text: string,
  random: Random,
  change: (line: string, all: string[], i: number) => void,
): string {
  const lines = text.split('\n');
  const i = Math.floor(random() * lines.length);
  change(lines[i] ?? '', lines, i);
  return lines.join('\n');
}

const mutations: readonly Mutation[] = [
  (text, random) => {
    const i = at(text, random);
    return text.slice(0, i) + pick(nasty, random) + text.slice(i);
  },
  (text, random) => {
    const i = at(text, random);
    return text.slice(0, i) + text.slice(i + 1 + Math.floor(random() * 4));
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => onLine(text, random, (line, all, i) => all.splice(i, 1, line, line)),
  (text, random) => onLine(text, random, (_, all, i) => all.splice(i, 1)),
  (text, random) => onLine(text, random, (line, all, i) => all.splice(i, 1, ` ${line}`)),
  (text, random) => onLine(text, random, (line, all, i) => all.splice(i, 1, line.replace(/^ {1,2}/, ''))),
  (text, random) =>
    onLine(text, random, (line, all, i) => all.splice(i, 1, line.replace(/:.*/, `: ${pick(nasty, random)}`))),
  (text, random) =>
    onLine(text, random, (line, all, i) =>
      all.splice(i, 1, line.replace(': ', pick(['  ', ':', ' : ', '= '], random))),
    ),
  (text, random) =>
    onLine(text, random, (line, all, i) => {
      const j = Math.floor(random() * all.length);
      all[i] = all[j] ?? '';
      all[j] = line;
    }),
  (text, random) =>
    text.replace(/\d+/g, (n) =>
      random() < 0.02 ? pick(['0', '4', '5', '3.9', '1000000', `${n}0`], random) : n,
    ),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

/** The text after one to four mutations. */
export function mutatedText(text: string, random: Random): string {
  let found = text;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--)
    found = pick(mutations, random)(found, random);
  return found;
}

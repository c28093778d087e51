import { columnLetters } from '../../diagnostic/address.js';
import type { Area, Live } from './plan.js';

/** Excel takes no longer text inside a formula. */
const longestText = 255;

/** A text inside a formula. */
export function quote(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += longestText)
    parts.push(`"${text.slice(at, at + longestText).replaceAll('"', '""')}"`);
  return parts.join('&');
}

/** `$C$5`. */
export const cell = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

/** `$C5`: of whichever row the formula is moved to. */
export const inRow = (column: number, row: number): string => `$${columnLetters(column)}${row}`;

/** `$C$5:$C$90`. */
export const column = (at: number, top: number, bottom: number): string =>
  `${cell(at, top)}:${cell(at, bottom)}`;

/** The same on another sheet; sheets of ours have names of one word. */
export const on = (sheet: string, reference: string): string => `${sheet}!${reference}`;

/** `A5:C9`, for everything that is not a formula. */
export const areaText = ({ left, top, right, bottom }: Area): string => {
  const from = `${columnLetters(left)}${top}`;
  const to = `${columnLetters(right)}${bottom}`;
  return from === to ? from : `${from}:${to}`;
};

/** The first case whose condition holds. */
export const cases = (list: readonly (readonly [condition: string, value: string])[], otherwise: string) =>
  list.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** A text that never changes. */
export const fixed = (said: string): Live => ({ formula: quote(said), result: said });

/** What is said when a condition holds, and whether it does now. */
export interface Case {
  readonly when: string;
  readonly holds: boolean;
  readonly said: Live;
}

/** What the first case says that holds. */
export const choose = (list: readonly Case[], otherwise: Live): Live => ({
  formula: cases(
    list.map(({ when, said }) => [when, said.formula]),
    otherwise.formula,
  ),
  result: (list.find(({ holds }) => holds)?.said ?? otherwise).result,
});

/** Texts one behind the other. */
export const joined = (parts: readonly Live[]): Live => ({
  formula: parts.map(({ formula }) => formula).join('&'),
  result: parts.map(({ result }) => result).join(''),
});

export const all = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `AND(${conditions.join(',')})`;

export const any = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;

/** A place holder in a sentence that a cell's content will stand in. */
const gap = '\u0001';

/**
 * A sentence with cells in it, as a formula that joins its parts.
 * @param say the sentence, given what stands in each gap.
 */
export function sentence(say: (...inside: string[]) => string, parts: readonly Live[]): Live {
  const marks = parts.map((_, i) => `${gap}${i}${gap}`);
  const pieces = say(...marks).split(gap);
  const texts = pieces.map((piece, i) => {
    if (i % 2 === 0) return piece === '' ? null : quote(piece);
    return parts[Number(piece)]?.formula ?? null;
  });
  return {
    formula: texts.filter((text) => text !== null).join('&'),
    result: say(...parts.map(({ result }) => String(result))),
  };
}

/** What every such sentence begins with, whatever stands in its gaps. */
export const beginning = (say: (...inside: string[]) => string): string =>
  say(...Array.from({ length: say.length }, () => gap)).split(gap)[0] ?? '';

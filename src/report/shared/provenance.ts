import { type Cell, cell, lines, type Section } from '../page/section.js';
import type { Words } from '../page/view.js';

interface Named {
  readonly name: string;
  /** False where the name is only that of the file. */
  readonly named?: false | undefined;
}

/** What a unit is called; a file's name is none. */
export const unitName = ({ name, named }: Named, { text }: Words): string =>
  named === false ? text.paper.unnamed : name;

/** Name, year and institution of a unit, as far as they are known. */
export const whoText = (
  unit: Named & { readonly year: number | null; readonly institution: string | null },
  words: Words,
): string =>
  [unitName(unit, words), unit.year === null ? null : String(unit.year), unit.institution]
    .filter(Boolean)
    .join(', ');

/** The title of a page about units or files: the names of one or two, of more how many there are. */
export function titleFor(title: string, who: readonly string[], { text }: Words): string {
  const names = [...new Set(who)].filter((name) => name !== '');
  if (names.length === 0) return title;
  return `${title}: ${names.length > 2 ? text.filesCount(who.length) : names.join('; ')}`;
}

export interface Calculated {
  readonly instrument: { readonly id: string; readonly regulation: string };
  readonly tool: { readonly version: string };
}

/** Whose calculation it is, and by which rules; every output for people ends with it. */
export const disclaimer = (by: Calculated, words: Words): Section =>
  lines(null, cell(disclaimerText(by, words), 'muted'));

export const disclaimerText = ({ instrument, tool }: Calculated, { text }: Words): string =>
  text.disclaimer(instrument.regulation, instrument.id, tool.version);

/** Old and new. */
export const changeText = (from: string, to: string | null): string => `${from} -> ${to}`;

/** Nothing to be said here. */
export const none: Cell = cell('-', 'muted');

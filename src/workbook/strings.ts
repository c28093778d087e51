import { WorkbookError } from './error.js';
import { decodeEscapes } from './escapes.js';
import { workbookLimits } from './limits.js';
import { scanPart } from './package.js';
import type { Run } from './struck.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** The shared strings. */
export interface Strings {
  readonly texts: readonly string[];
  /** By place in `texts`: of those that have runs in looks of their own. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

export const noStrings: Strings = { texts: [], runs: new Map() };

/** The shared strings, rich text runs joined. */
export function readStrings(zip: Zip, part: string): Strings {
  const texts: string[] = [];
  const runs = new Map<number, readonly Run[]>();
  const item = richText((text, own) => {
    if (texts.length === workbookLimits.strings) throw new WorkbookError('too-many', 'shared strings');
    if (own) runs.set(texts.length, own);
    texts.push(text);
  });
  scanPart(zip, part, { sst: { children: new Map([['si', item]]) } });
  return { texts, runs };
}

/** Of a text whose runs have looks of their own, none of them struck through. */
const plain: readonly Run[] = [];

/**
 * A text in one piece or in runs of different looks; pronunciation (`rPh`) is no part of it.
 * @param done takes the text, and its runs where any is struck through.
 */
export function richText(done: (text: string, runs?: readonly Run[]) => void): Handler {
  let text = '';
  let runs: { text: string; struck: boolean | null }[] = [];
  let struck: boolean | null = null;
  const piece: Handler = {
    text(read) {
      const decoded = decodeEscapes(read);
      text += decoded;
      const last = runs.at(-1);
      if (last && last.struck === struck) last.text += decoded;
      else runs.push({ text: decoded, struck });
    },
  };
  const strike: Handler = {
    open(attributes) {
      struck = !/^(?:0|false)$/.test(attributes.get('val') ?? '');
    },
  };
  const look: Handler = {
    open() {
      struck = false;
    },
    children: new Map([['strike', strike]]),
  };
  const run: Handler = {
    close() {
      struck = null;
    },
    children: new Map([
      ['rPr', look],
      ['t', piece],
    ]),
  };
  return {
    open() {
      text = '';
      runs = [];
      struck = null;
    },
    close() {
      if (runs.some((one) => one.struck)) done(text, runs);
      else if (runs.some((one) => one.struck === false)) done(text, plain);
      else done(text);
    },
    children: new Map([
      ['t', piece],
      ['r', run],
    ]),
  };
}

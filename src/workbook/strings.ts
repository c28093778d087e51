import { WorkbookError } from './error.js';
import { decodeEscapes } from './escapes.js';
import { workbookLimits } from './limits.js';
import { scanPart } from './package.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** The shared strings, rich text runs joined. */
export function readStrings(zip: Zip, part: string): readonly string[] {
  const strings: string[] = [];
  const item = richText((text) => {
    if (strings.length === workbookLimits.strings) throw new WorkbookError('too-many', 'shared strings');
    strings.push(text);
  });
  scanPart(zip, part, { sst: { children: new Map([['si', item]]) } });
  return strings;
}

/** A text in one piece or in runs of different looks; pronunciation (`rPh`) is no part of it. */
export function richText(done: (text: string) => void): Handler {
  let text = '';
  const piece: Handler = {
    text(read) {
      text += decodeEscapes(read);
    },
  };
  const run: Handler = { children: new Map([['t', piece]]) };
  return {
    open() {
      text = '';
    },
    close() {
      done(text);
    },
    children: new Map([
      ['t', piece],
      ['r', run],
    ]),
  };
}

import { corrupt } from './error.js';

/** The end of the element or attribute name at `at`. */
export function nameEnd(xml: string, at: number): number {
  for (let i = at; ; i++) {
    const code = xml.charCodeAt(i);
    // NaN, behind the end, is not above anything; then `/`, `>` and `=`
    if (!(code > 0x20) || code === 0x2f || code === 0x3e || code === 0x3d) return i;
    if (code === 0x3c || code === 0x22 || code === 0x27) return corrupt('a broken name');
  }
}

/** The next place that is no white space. */
export function skipSpace(xml: string, at: number): number {
  for (let i = at; ; i++) {
    const code = xml.charCodeAt(i);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return i;
  }
}

/** Where the prefix of a name ends; −1 without one. */
export function prefixEnd(xml: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (xml.charCodeAt(i) === 0x3a) return i;
  return -1;
}

/** `startsWith`, which is ten times as slow for such short texts. */
export function isAt(xml: string, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (xml.charCodeAt(at + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** Finds where tags end; a `>` inside quotes ends none. */
export class TagEnds {
  /** The next quotes of either kind, looked for once: behind a tag they may be far away. */
  private readonly next = { '"': -1, "'": -1 };

  constructor(private readonly xml: string) {}

  /** The `>` of the tag at `start`. */
  after(start: number): number {
    const { xml } = this;
    for (let at = start; ; ) {
      const end = xml.indexOf('>', at);
      if (end < 0) return corrupt('cut off inside a tag');
      const double = this.quote('"', at);
      const single = this.quote("'", at);
      if (end < double && end < single) return end;
      const quote = double < single ? '"' : "'";
      const close = xml.indexOf(quote, Math.min(double, single) + 1);
      if (close < 0) return corrupt('an attribute without end');
      at = close + 1;
    }
  }

  private quote(quote: '"' | "'", at: number): number {
    if (this.next[quote] < at) {
      const found = this.xml.indexOf(quote, at);
      this.next[quote] = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next[quote];
  }
}

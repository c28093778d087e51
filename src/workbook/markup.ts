import { isAt, skipSpace } from './characters.js';
import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import type { Source } from './source.js';

/** Finds the ends of what is passed over. */
export class Markup {
  /** The next quotes of either kind, looked for once: behind a tag they may be far away. */
  private readonly next = { '"': -1, "'": -1 };

  private readonly bytes: Uint8Array;
  private readonly xml: string;

  constructor(source: Source) {
    this.bytes = source.bytes;
    this.xml = source.latin1;
  }

  /** Behind the comment, CDATA or instruction at `mark`; every DTD is refused. */
  afterSpecial(mark: number): number {
    const { bytes, xml } = this;
    if (isAt(bytes, mark, '<?')) return this.behind('?>', mark + 2);
    if (isAt(bytes, mark, '<!--')) return this.behind('-->', mark + 4);
    if (isAt(bytes, mark, '<![CDATA[')) return this.behind(']]>', mark + 9);
    if (/^<!doctype/i.test(xml.slice(mark, mark + 9))) throw new WorkbookError('dtd', 'a DOCTYPE');
    return corrupt('unknown markup');
  }

  /** Behind the end tag of the element `name`, whose content starts at `from`; tags inside it are counted only. */
  afterElement(from: number, name: string): number {
    const { bytes, xml } = this;
    let depth = 1;
    for (let at = from; ; ) {
      const mark = xml.indexOf('<', at);
      const code = bytes[mark + 1];
      if (mark < 0) return corrupt(`cut off inside ${name}`);
      if (code === 0x21 || code === 0x3f) {
        at = this.afterSpecial(mark);
        continue;
      }
      const end = this.tagEnd(mark);
      if (code === 0x2f) depth--;
      else if (bytes[end - 1] !== 0x2f) depth++;
      if (depth > workbookLimits.xmlDepth) throw new WorkbookError('too-many', 'levels of XML');
      if (depth === 0) return this.isEndTag(mark + 2, name, end) ? end + 1 : misplaced(name);
      at = end + 1;
    }
  }

  /** The `>` of the tag at `start`; one inside quotes ends no tag. */
  private tagEnd(start: number): number {
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

  /** Whether `name>` stands at `at`, its `>` at `end`. */
  private isEndTag(at: number, name: string, end: number): boolean {
    return isAt(this.bytes, at, name) && skipSpace(this.bytes, at + name.length) === end;
  }

  private behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    return at < 0 ? corrupt(`cut off, no ${mark}`) : at + mark.length;
  }
}

export function misplaced(name: string): never {
  return corrupt(`an end tag out of place, inside ${name}`);
}

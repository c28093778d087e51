import { Attributes, nameEnd, prefixEnd, skipSpace } from './attributes.js';
import { corrupt, WorkbookError } from './error.js';
import { decodeText } from './escapes.js';
import { workbookLimits } from './limits.js';
import { resolve, type Scope } from './namespaces.js';

/** What to do with an element and the ones inside it; whatever has no handler is passed over with all its content. */
export interface Handler {
  open?(attributes: Attributes): void;
  /** All its text at once, also when that is empty; before `close`. */
  text?(text: string): void;
  close?(): void;
  /** By local name, with `x14:` and the like for other namespaces (namespaces.ts). */
  readonly children?: ReadonlyMap<string, Handler>;
}

/**
 * Walks through an XML part. A scanner of our own because saxes alone takes 13 times as long as unpacking (target: 5);
 * it knows what these files need, and refuses what is not well formed and every DTD.
 */
export function scanXml(xml: string, roots: ReadonlyMap<string, Handler>): void {
  new Scanner(xml, { children: roots }).run();
}

interface Frame {
  /** As written, to be met again by the end tag. */
  readonly name: string;
  readonly handler: Handler | undefined;
  /** False for wrappers that stand for their content. */
  readonly own: boolean;
  readonly scope: Scope | null;
}

class Scanner {
  private readonly frames: Frame[];
  private readonly attributes: Attributes;
  private top: Frame;
  private text = '';
  private roots = 0;

  constructor(
    private readonly xml: string,
    root: Handler,
  ) {
    this.attributes = new Attributes(xml);
    this.top = { name: '', handler: root, own: false, scope: null };
    this.frames = [];
  }

  run(): void {
    const { xml } = this;
    for (let at = 0; at < xml.length; ) {
      const mark = xml.indexOf('<', at);
      if (mark !== at) this.characters(at, mark < 0 ? xml.length : mark);
      if (mark < 0) break;
      const code = xml.charCodeAt(mark + 1);
      if (code === 0x2f) at = this.endTag(mark + 2);
      else if (code === 0x21) at = this.declaration(mark);
      else if (code === 0x3f) at = this.past('?>', mark + 2);
      else at = this.startTag(mark + 1);
    }
    if (this.frames.length > 0 || this.roots !== 1) corrupt('cut off, or no XML');
  }

  private startTag(start: number): number {
    const { xml, attributes, frames, top } = this;
    const end = nameEnd(xml, start);
    const after = attributes.scan(end);
    const scope = attributes.enter(top.scope);
    if (frames.length === 0) this.roots++;
    if (frames.length === workbookLimits.xmlDepth) throw new WorkbookError('too-many', 'levels of XML');
    const frame = this.frame(start, end, scope);
    if (frame.own) frame.handler?.open?.(attributes);
    if (frame.own && frame.handler?.text) this.text = '';
    if (attributes.selfClosed) close(frame, '');
    else {
      frames.push(top);
      this.top = frame;
    }
    return after;
  }

  private frame(start: number, end: number, scope: Scope | null): Frame {
    const { xml, top } = this;
    const written = xml.slice(start, end);
    const colon = prefixEnd(xml, start, end);
    if (end === start || colon === start) corrupt('a broken tag');
    const tag = colon < 0 ? (scope?.plain ?? '') : resolve(scope, xml.slice(start, colon));
    const name = colon < 0 ? tag + written : tag + xml.slice(colon + 1, end);
    // what needs a newer program comes with a replacement, which is what we read
    if (name === 'mc:AlternateContent' || name === 'mc:Fallback') {
      return { name: written, handler: top.handler, own: false, scope };
    }
    return { name: written, handler: top.handler?.children?.get(name), own: true, scope };
  }

  private endTag(start: number): number {
    const { xml, top } = this;
    const end = skipSpace(xml, start + top.name.length);
    if (top.name === '' || !xml.startsWith(top.name, start) || xml.charCodeAt(end) !== 0x3e) {
      corrupt(`an end tag out of place, inside ${top.name}`);
    }
    close(top, this.text);
    this.top = this.frames.pop() ?? top;
    return end + 1;
  }

  private declaration(mark: number): number {
    const { xml } = this;
    if (xml.startsWith('<!--', mark)) return this.past('-->', mark + 4);
    if (xml.startsWith('<![CDATA[', mark) && this.frames.length > 0) {
      const after = this.past(']]>', mark + 9);
      if (this.top.handler?.text) this.text += xml.slice(mark + 9, after - 3).replace(/\r\n?/g, '\n');
      return after;
    }
    if (/^<!doctype/i.test(xml.slice(mark, mark + 9))) throw new WorkbookError('dtd', 'a DOCTYPE');
    return corrupt('unknown markup');
  }

  private characters(start: number, end: number): void {
    if (this.top.handler?.text) this.text += decodeText(this.xml.slice(start, end));
    else if (this.frames.length === 0 && skipSpace(this.xml, start) < end) corrupt('text outside of the XML');
  }

  private past(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    return at < 0 ? corrupt(`cut off, no ${mark}`) : at + mark.length;
  }
}

function close({ handler, own }: Frame, text: string): void {
  if (!own || !handler) return;
  handler.text?.(text);
  handler.close?.();
}

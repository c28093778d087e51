import { Attributes } from './attributes.js';
import { isAt, nameEnd, prefixEnd, skipSpace, TagEnds } from './characters.js';
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
  /** The last child, to be used again for the next one of that name. */
  child: Frame | null;
}

class Scanner {
  private readonly frames: Frame[] = [];
  private readonly attributes: Attributes;
  private readonly tagEnds: TagEnds;
  private top: Frame;
  private text = '';
  private roots = 0;

  constructor(
    private readonly xml: string,
    root: Handler,
  ) {
    this.attributes = new Attributes(xml);
    this.tagEnds = new TagEnds(xml);
    this.top = { name: '', handler: root, own: false, scope: null, child: null };
  }

  run(): void {
    const { xml } = this;
    for (let at = 0; at < xml.length; ) {
      const mark = xml.indexOf('<', at);
      if (mark !== at) this.characters(at, mark < 0 ? xml.length : mark);
      if (mark < 0) break;
      const code = xml.charCodeAt(mark + 1);
      if (code === 0x2f) at = this.endTag(mark + 2);
      else if (code === 0x21 || code === 0x3f) at = this.special(mark, code);
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
    const { handler, own } = frame;
    if (!handler) return attributes.selfClosed ? after : this.passOver(after, frame.name);
    if (own) handler.open?.(attributes);
    if (own) this.text = '';
    if (attributes.selfClosed) close(frame, '');
    else {
      frames.push(top);
      this.top = frame;
    }
    return after;
  }

  private frame(start: number, end: number, scope: Scope | null): Frame {
    const { xml, top } = this;
    const { child } = top;
    if (child?.scope === scope && child.name.length === end - start && isAt(xml, start, child.name))
      return child;
    const name = xml.slice(start, end);
    const colon = prefixEnd(xml, start, end);
    if (end === start || colon === start) corrupt('a broken tag');
    const known =
      colon < 0
        ? (scope?.plain ?? '') + name
        : resolve(scope, xml.slice(start, colon)) + xml.slice(colon + 1, end);
    // what needs a newer program comes with a replacement, which is what we read
    const wrapper = known === 'mc:AlternateContent' || known === 'mc:Fallback';
    const handler = wrapper ? top.handler : top.handler?.children?.get(known);
    top.child = { name, handler, own: !wrapper, scope, child: null };
    return top.child;
  }

  private endTag(start: number): number {
    const { xml, top } = this;
    const end = skipSpace(xml, start + top.name.length);
    if (top.name === '' || !isAt(xml, start, top.name) || xml.charCodeAt(end) !== 0x3e) {
      corrupt(`an end tag out of place, inside ${top.name}`);
    }
    close(top, this.text);
    this.top = this.frames.pop() ?? top;
    return end + 1;
  }

  /** Passes over the content of an element nobody asks for; tags are counted only. */
  private passOver(from: number, name: string): number {
    const { xml } = this;
    let at = from;
    for (let depth = 1; ; ) {
      const mark = xml.indexOf('<', at);
      const code = xml.charCodeAt(mark + 1);
      if (mark < 0) return corrupt(`cut off inside ${name}`);
      if (code === 0x21 || code === 0x3f) {
        at = this.special(mark, code);
        continue;
      }
      const end = this.tagEnds.after(mark);
      at = end + 1;
      if (code === 0x2f) depth--;
      else if (xml.charCodeAt(end - 1) !== 0x2f) depth++;
      if (depth > workbookLimits.xmlDepth) throw new WorkbookError('too-many', 'levels of XML');
      if (depth > 0) continue;
      return skipSpace(xml, mark + 2 + name.length) === end && isAt(xml, mark + 2, name)
        ? at
        : corrupt(`an end tag out of place, inside ${name}`);
    }
  }

  /** Comments, CDATA and instructions. */
  private special(mark: number, code: number): number {
    const { xml } = this;
    if (code === 0x3f) return this.past('?>', mark + 2);
    if (isAt(xml, mark, '<!--')) return this.past('-->', mark + 4);
    if (isAt(xml, mark, '<![CDATA[') && this.frames.length > 0) {
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

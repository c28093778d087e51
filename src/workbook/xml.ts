import { Attributes } from './attributes.js';
import { isAt, nameEnd, prefixEnd, skipSpace } from './characters.js';
import type { PartText } from './encoding.js';
import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { Markup, misplaced } from './markup.js';
import { resolve, type Scope } from './namespaces.js';
import { Source } from './source.js';

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
export function scanXml(part: PartText, roots: ReadonlyMap<string, Handler>): void {
  new Scanner(new Source(part), { children: roots }).run();
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
  private readonly bytes: Uint8Array;
  private readonly attributes: Attributes;
  private readonly markup: Markup;
  private top: Frame;
  private text = '';
  private roots = 0;

  constructor(
    private readonly source: Source,
    root: Handler,
  ) {
    this.bytes = source.bytes;
    this.attributes = new Attributes(source);
    this.markup = new Markup(source);
    this.top = { name: '', handler: root, own: false, scope: null, child: null };
  }

  run(): void {
    const { bytes } = this;
    const xml = this.source.latin1;
    for (let at = 0; at < xml.length; ) {
      const mark = xml.indexOf('<', at);
      if (mark !== at) this.characters(at, mark < 0 ? xml.length : mark);
      if (mark < 0) break;
      const code = bytes[mark + 1];
      if (code === 0x2f) at = this.endTag(mark + 2);
      else if (code === 0x21 || code === 0x3f) at = this.special(mark);
      else at = this.startTag(mark + 1);
    }
    if (this.frames.length > 0 || this.roots !== 1) corrupt('cut off, or no XML');
  }

  private startTag(start: number): number {
    const { bytes, attributes, frames, top } = this;
    const end = nameEnd(bytes, start);
    const after = attributes.scan(end);
    const scope = attributes.enter(top.scope);
    if (frames.length === 0) this.roots++;
    if (frames.length === workbookLimits.xmlDepth) throw new WorkbookError('too-many', 'levels of XML');
    const frame = this.frame(start, end, scope);
    const { handler, own } = frame;
    if (!handler) return attributes.selfClosed ? after : this.markup.afterElement(after, frame.name);
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
    const { bytes, top } = this;
    const { child } = top;
    if (child?.scope === scope && child.name.length === end - start && isAt(bytes, start, child.name))
      return child;
    const name = this.source.latin1.slice(start, end);
    const colon = prefixEnd(bytes, start, end);
    if (end === start || colon === start) corrupt('a broken tag');
    const known =
      colon < 0
        ? (scope?.plain ?? '') + name
        : resolve(scope, name.slice(0, colon - start)) + name.slice(colon - start + 1);
    // what needs a newer program comes with a replacement, which is what we read
    const wrapper = known === 'mc:AlternateContent' || known === 'mc:Fallback';
    const handler = wrapper ? top.handler : top.handler?.children?.get(known);
    top.child = { name, handler, own: !wrapper, scope, child: null };
    return top.child;
  }

  private endTag(start: number): number {
    const { bytes, top } = this;
    const end = skipSpace(bytes, start + top.name.length);
    if (top.name === '' || !isAt(bytes, start, top.name) || bytes[end] !== 0x3e) misplaced(top.name);
    close(top, this.text);
    this.top = this.frames.pop() ?? top;
    return end + 1;
  }

  private special(mark: number): number {
    const after = this.markup.afterSpecial(mark);
    if (!isAt(this.bytes, mark, '<![')) return after;
    if (this.frames.length === 0) corrupt('text outside of the XML');
    if (this.top.handler?.text) this.text += this.source.raw(mark + 9, after - 3).replace(/\r\n?/g, '\n');
    return after;
  }

  private characters(start: number, end: number): void {
    if (this.top.handler?.text) this.text += this.source.decoded(start, end);
    else if (this.frames.length === 0 && skipSpace(this.bytes, start) < end)
      corrupt('text outside of the XML');
  }
}

function close({ handler, own }: Frame, text: string): void {
  if (!own || !handler) return;
  handler.text?.(text);
  handler.close?.();
}

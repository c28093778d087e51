import { isAt, nameEnd, skipSpace } from './characters.js';
import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { declare, resolve, type Scope } from './namespaces.js';
import type { Source } from './source.js';

const [slash, equals, greater] = [0x2f, 0x3d, 0x3e] as const;
const [doubleQuote, singleQuote] = [0x22, 0x27] as const;
const xmlns = 'xmlns';

/**
 * The attributes of the element being opened: only their places are noted, as most are never asked for. One object
 * serves a whole part, so it is valid during `open` only.
 */
export class Attributes {
  /** Four places each: start and end of the name, start and end of the value. */
  private readonly places = new Int32Array(workbookLimits.xmlAttributes * 4);
  private count = 0;
  private declares = false;
  private scope: Scope | null = null;
  selfClosed = false;

  private readonly bytes: Uint8Array;

  constructor(private readonly source: Source) {
    this.bytes = source.bytes;
  }

  /** Notes what stands from `at` to the end of the tag, and returns the place after it. */
  scan(from: number): number {
    const { bytes } = this;
    this.count = 0;
    this.declares = false;
    for (let at = from; ; ) {
      const start = skipSpace(bytes, at);
      const code = bytes[start];
      if (code === greater || code === slash) return this.endTag(start, code === slash);
      if (start === at) corrupt('a broken tag');
      at = this.scanOne(start);
    }
  }

  /** The value of an attribute without prefix, decoded. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count * 4; i += 4) {
      if (this.isNamed(i, name)) return this.value(i);
    }
    return undefined;
  }

  /** An ST_OnOff attribute. */
  flag(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** The value of `r:id`, whatever its prefix is called. */
  relationship(): string | undefined {
    for (let i = 0; i < this.count * 4; i += 4) {
      const [prefix = '', local] = this.name(i).split(':');
      if (local === 'id' && resolve(this.scope, prefix) === 'r:') return this.value(i);
    }
    return undefined;
  }

  /** The scope inside this element. */
  enter(outer: Scope | null): Scope | null {
    let scope = outer;
    for (let i = 0; this.declares && i < this.count * 4; i += 4) {
      const name = this.name(i);
      if (name === xmlns) scope = declare(scope, '', this.value(i));
      else if (name.startsWith('xmlns:')) scope = declare(scope, name.slice(6), this.value(i));
    }
    this.scope = scope;
    return scope;
  }

  private scanOne(start: number): number {
    const { bytes, places } = this;
    if (this.count === workbookLimits.xmlAttributes) throw new WorkbookError('too-many', 'attributes');
    const end = nameEnd(bytes, start);
    const sign = skipSpace(bytes, end);
    if (end === start || bytes[sign] !== equals) corrupt('a broken attribute');
    const open = skipSpace(bytes, sign + 1);
    const quote = bytes[open];
    if (quote !== doubleQuote && quote !== singleQuote) corrupt('an attribute without quotes');
    let close = open + 1;
    while (bytes[close] !== quote) if (close++ === bytes.length) corrupt('an attribute without end');
    const i = this.count++ * 4;
    places[i] = start;
    places[i + 1] = end;
    places[i + 2] = open + 1;
    places[i + 3] = close;
    if (end - start >= xmlns.length && isAt(bytes, start, xmlns)) this.declares = true;
    return close + 1;
  }

  private endTag(at: number, selfClosed: boolean): number {
    this.selfClosed = selfClosed;
    if (!selfClosed) return at + 1;
    return this.bytes[at + 1] === greater ? at + 2 : corrupt('a broken tag');
  }

  private isNamed(i: number, name: string): boolean {
    const start = this.places[i] ?? 0;
    return (this.places[i + 1] ?? 0) - start === name.length && isAt(this.bytes, start, name);
  }

  private name(i: number): string {
    return this.source.raw(this.places[i] ?? 0, this.places[i + 1] ?? 0);
  }

  private value(i: number): string {
    return this.source.decoded(this.places[i + 2] ?? 0, this.places[i + 3] ?? 0);
  }
}

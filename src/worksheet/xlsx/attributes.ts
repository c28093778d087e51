import { corrupt, WorkbookError } from './error.js';
import { decodeText } from './escapes.js';
import { workbookLimits } from './limits.js';
import { declare, resolve, type Scope } from './namespaces.js';

const [tab, space, slash, colon, less, equals, greater] = [9, 32, 47, 58, 60, 61, 62];
const [doubleQuote, singleQuote] = [34, 39];

/**
 * The attributes of the element being opened: only their places are noted, as most are never asked for. One object
 * serves a whole part, so it is valid during `open` only.
 */
export class Attributes {
  /** Four places each: start and end of the name, start and end of the value. */
  private readonly places: number[] = [];
  private count = 0;
  private declares = false;
  private scope: Scope | null = null;
  selfClosed = false;

  constructor(private readonly xml: string) {}

  /** Notes what stands from `at` to the end of the tag, and returns the place after it. */
  scan(from: number): number {
    const { xml } = this;
    this.count = 0;
    this.declares = false;
    for (let at = from; ; ) {
      const name = skipSpace(xml, at);
      const code = xml.charCodeAt(name);
      if (code === greater || code === slash) return this.endTag(name, code === slash);
      if (name === at) corrupt('a broken tag');
      at = this.scanOne(name);
    }
  }

  /** The value of an attribute without prefix, decoded. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) {
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
    for (let i = 0; i < this.count; i++) {
      const [prefix, local] = this.name(i).split(':');
      if (local === 'id' && resolve(this.scope, prefix ?? '') === 'r:') return this.value(i);
    }
    return undefined;
  }

  /** The scope inside this element. */
  enter(outer: Scope | null): Scope | null {
    let scope = outer;
    for (let i = 0; this.declares && i < this.count; i++) {
      const name = this.name(i);
      if (name === 'xmlns') scope = declare(scope, '', this.value(i));
      else if (name.startsWith('xmlns:')) scope = declare(scope, name.slice(6), this.value(i));
    }
    this.scope = scope;
    return scope;
  }

  private scanOne(start: number): number {
    const { xml, places } = this;
    if (this.count === workbookLimits.xmlAttributes) throw new WorkbookError('too-many', 'attributes');
    const end = nameEnd(xml, start);
    const sign = skipSpace(xml, end);
    const open = skipSpace(xml, sign + 1);
    const quote = xml.charCodeAt(open);
    if (end === start || xml.charCodeAt(sign) !== equals) corrupt('a broken attribute');
    if (quote !== doubleQuote && quote !== singleQuote) corrupt('an attribute without quotes');
    const close = xml.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
    if (close < 0) corrupt('an attribute without end');
    const at = this.count++ * 4;
    places[at] = start;
    places[at + 1] = end;
    places[at + 2] = open + 1;
    places[at + 3] = close;
    this.declares ||= xml.startsWith('xmlns', start);
    return close + 1;
  }

  private endTag(at: number, selfClosed: boolean): number {
    this.selfClosed = selfClosed;
    if (!selfClosed) return at + 1;
    return this.xml.charCodeAt(at + 1) === greater ? at + 2 : corrupt('a broken tag');
  }

  private isNamed(i: number, name: string): boolean {
    const start = this.places[i * 4] ?? 0;
    return (this.places[i * 4 + 1] ?? 0) - start === name.length && this.xml.startsWith(name, start);
  }

  private name(i: number): string {
    return this.xml.slice(this.places[i * 4], this.places[i * 4 + 1]);
  }

  private value(i: number): string {
    return decodeText(this.xml.slice(this.places[i * 4 + 2], this.places[i * 4 + 3]));
  }
}

/** The end of the element or attribute name at `at`. */
export function nameEnd(xml: string, at: number): number {
  for (let i = at; ; i++) {
    const code = xml.charCodeAt(i);
    // NaN, behind the end, is not above anything
    if (!(code > space) || code === slash || code === greater || code === equals) return i;
    if (code === less || code === doubleQuote || code === singleQuote) return corrupt('a broken name');
  }
}

export function skipSpace(xml: string, at: number): number {
  for (let i = at; ; i++) {
    const code = xml.charCodeAt(i);
    if (code !== space && code !== 10 && code !== 13 && code !== tab) return i;
  }
}

/** Where the prefix of a name ends; −1 without one. */
export function prefixEnd(xml: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (xml.charCodeAt(i) === colon) return i;
  return -1;
}

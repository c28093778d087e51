import { latin1 } from '../source/bytes.js';
import type { PartText } from './encoding.js';
import { referenceAt } from './references.js';

/** What is valid as a whole is cut at characters: nothing is ever replaced. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Up to this length, cutting a text out of a longer one copies it; joining it with another always does. */
const copied = 12;

/**
 * An XML part in UTF-8: bytes to look at one by one, which is twice as fast as in a string, and a string of one
 * character for each byte to search in. All places are those of bytes.
 */
export class Source {
  readonly bytes: Uint8Array;
  readonly latin1: string;
  private readonly ascii: boolean;
  /** The next `&` and carriage return, looked for once. */
  private nextReference = -1;
  private nextReturn = -1;

  constructor({ bytes, text }: PartText) {
    this.bytes = bytes;
    // in UTF-8 only ASCII characters take one byte each
    this.ascii = text.length === bytes.length;
    this.latin1 = this.ascii ? text : latin1(bytes);
  }

  /**
   * The text between two places as it stands. A copy: a piece of the long string would keep all of it in memory for as
   * long as a single cell is remembered.
   */
  raw(start: number, end: number): string {
    if (!this.ascii) return decoder.decode(this.bytes.subarray(start, end));
    const text = this.latin1.slice(start, end);
    return end - start <= copied ? text : ` ${text}`.slice(1);
  }

  /** The text between two places as XML means it: references resolved, line ends as line feeds. */
  decoded(start: number, end: number): string {
    if (this.nextReference < start) this.nextReference = this.next('&', start);
    if (this.nextReturn < start) this.nextReturn = this.next('\r', start);
    if (this.nextReference >= end && this.nextReturn >= end) return this.raw(start, end);
    return decode(this.bytes, start, end);
  }

  private next(character: string, start: number): number {
    const found = this.latin1.indexOf(character, start);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}

const scratch = new Uint8Array(16 * 1024);

/** By hand: formulas hold hundreds of references, and replacing by a function takes eight times as long. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  // no reference is shorter than the character it stands for
  const target = end - start > scratch.length ? new Uint8Array(end - start) : scratch;
  let length = 0;
  for (let at = start; at < end; ) {
    const code = bytes[at] as number;
    at++;
    if (code === 0x26) {
      const reference = referenceAt(bytes, at);
      if (reference.code < 0x80) target[length++] = reference.code;
      else
        length += encoder.encodeInto(String.fromCodePoint(reference.code), target.subarray(length)).written;
      at += reference.length;
    } else if (code === 0x0d) {
      target[length++] = 0x0a;
      if (bytes[at] === 0x0a && at < end) at++;
    } else target[length++] = code;
  }
  return decoder.decode(target.subarray(0, length));
}

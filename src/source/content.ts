import { decode } from './decode.js';
import type { SourceFile } from './platform.js';
import { type FileKind, sniff } from './sniff.js';

/** A file as it was handed in, with what it is: looked at once, and decoded once where its text is asked for. */
export class Content implements SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** By its bytes, never by its name. */
  readonly kind: FileKind;
  private decoded: string | null = null;

  constructor({ path, bytes }: SourceFile) {
    this.path = path;
    this.bytes = bytes;
    this.kind = sniff(bytes);
  }

  /** @throws UserError when it is no UTF-8. */
  get text(): string {
    this.decoded ??= decode(this.bytes, this.path);
    return this.decoded;
  }
}

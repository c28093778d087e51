/**
 * What the place we run in does for us: the command hands in Node's, a page small libraries. All of it is synchronous,
 * so that everything between bytes and report can be plain functions.
 */
export interface Platform {
  /**
   * Unpacks raw deflate data that are `size` bytes unpacked.
   * @throws anything for broken data, and before much more than `size` bytes have been made.
   */
  readonly inflateRaw: (packed: Uint8Array, size: number) => Uint8Array;
  /** As zip files state it: unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
  /** In hexadecimal, lower case. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** A file as it was handed in. */
export interface SourceFile {
  /** As the user named it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

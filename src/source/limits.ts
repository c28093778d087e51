/** Bounds on text files from strangers (docs/keamanan.md). */
export interface TextLimits {
  /** UTF-8 bytes. */
  readonly bytes: number;
  readonly lines: number;
  /** Levels of nesting. */
  readonly depth: number;
  /** Brackets, quotes, colons and the like: what the parser's work grows with. */
  readonly marks: number;
}

export const worksheetLimits: TextLimits = { bytes: 256 * 1024, lines: 10_000, depth: 20, marks: 30_000 };

/** An instrument carries the wording of every answer level; PortalRB JSON escapes every value in quotes. */
export const largeTextLimits: TextLimits = {
  bytes: 2 * 1024 * 1024,
  lines: 50_000,
  depth: 20,
  marks: 100_000,
};

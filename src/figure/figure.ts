/** A picture of numbers, before anything is drawn: bars one below the other on one scale. */
export interface Figure {
  readonly name: string;
  /** One sentence: what it shows. */
  readonly says: string;
  readonly bars: readonly Bar[];
  /** What the marks of every bar are called, in their order. */
  readonly marks: readonly string[];
}

/** Where it begins and ends, and its marks, as shares of the whole width, 0-1. */
export interface Bar {
  readonly label: string;
  /** The number as people read it. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly (number | null)[];
  /** Only ever an addition: value and marks say the same. */
  readonly tone: 'good' | 'bad' | 'plain';
}

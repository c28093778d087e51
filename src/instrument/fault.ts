/** A contradiction inside an instrument file; `path` leads to its place, `params` say what was found. */
export interface InstrumentFault {
  readonly problem:
    | 'id-repeated'
    | 'weights'
    | 'weight-missing'
    | 'weight-mixed'
    | 'node-shape'
    | 'scale-unknown'
    | 'scale-order'
    | 'formula-missing'
    | 'formula-input'
    | 'takes-from'
    | 'requirement-node'
    | 'requirement-predicate'
    | 'requirement-minimum'
    | 'predicate-empty'
    | 'prerequisite-predicate'
    | 'prerequisite-grade'
    | 'soal-repeated'
    | 'consistency-input'
    | 'consistency-answer'
    | 'consistency-level'
    | 'extends-unknown'
    | 'extends-circle'
    | 'change-shape'
    | 'change-id';
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  /** The node it is about, where its place does not show it. */
  readonly node?: string;
}

export type ReportFault = (
  problem: InstrumentFault['problem'],
  path: readonly PropertyKey[],
  found: string,
  expected: string,
) => void;

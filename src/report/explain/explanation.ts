import type { NeededIndexReport } from '../score/score-schema.js';

/** What is known of one id, as plain data for every format. Points are doubles of exact rationals. */
export type Explanation =
  | IndicatorExplanation
  | BranchExplanation
  | RequirementExplanation
  | PrerequisiteExplanation;

export interface IndicatorExplanation {
  readonly kind: 'indicator';
  readonly id: string;
  readonly label: string;
  /** Ids and labels from the top of the tree down to the sub-component. */
  readonly path: readonly Named[];
  /** Points it is worth at the most. */
  readonly weight: number;
  readonly scale: 'choice' | 'index' | 'ratio';
  readonly maximum: number | null;
  readonly question: string | null;
  readonly levels: readonly Level[];
  readonly inputs: readonly InputExplanation[];
  readonly formula: string | null;
  readonly evidence: readonly string[];
  readonly evaluator: string | null;
  /** Who set its weight, and its scale; null when the instrument does not say. */
  readonly reference: string | null;
  readonly scaleReference: string | null;
  readonly soal: number | null;
  /** Row (1-based) by official workbook. */
  readonly rows: Readonly<Record<string, number>>;
  readonly requirements: readonly Named[];
  readonly current: CurrentAnswer | null;
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface Level {
  readonly name: string;
  /** Fraction of the weight, 0-1. */
  readonly score: number;
  readonly points: number;
  readonly text: string | null;
}

export interface InputExplanation {
  readonly key: string;
  readonly label: string;
  readonly optional: boolean;
  readonly soal: number | null;
  readonly rows: Readonly<Record<string, number>>;
}

export interface CurrentAnswer {
  /** Level, index or percentage; null when nothing usable is answered. */
  readonly value: string | null;
  /** As written, when it means nothing on the scale. */
  readonly invalid: string | null;
  readonly notes: string | null;
  readonly evidence: readonly string[];
  readonly counts: Readonly<Record<string, string>>;
  readonly place: string;
  readonly points: number;
  /** What predicates ask of an index, and the distance to it. */
  readonly needed: NeededIndexReport | null;
  /** What one step better brings to the total; null at the best. */
  readonly next: { readonly to: string; readonly gain: number } | null;
}

export interface BranchExplanation {
  readonly kind: 'branch';
  readonly id: string;
  readonly label: string;
  readonly path: readonly Named[];
  readonly weight: number;
  readonly mean: boolean;
  readonly children: readonly (Named & { readonly weight: number })[];
  readonly rows: Readonly<Record<string, number>>;
  /** Who set its weight. */
  readonly reference: string | null;
  readonly requirements: readonly Named[];
}

export interface RequirementExplanation {
  readonly kind: 'requirement';
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly (Named & { readonly weight: number })[];
  readonly weight: number;
  readonly minimums: readonly {
    readonly predicate: string;
    readonly points: number;
    readonly percent: number | null;
    /** Who set it. */
    readonly reference: string | null;
  }[];
  /** Who set all of its minimums; null when that is not one source. */
  readonly reference: string | null;
}

export interface PrerequisiteExplanation {
  readonly kind: 'prerequisite';
  readonly id: string;
  readonly label: string;
  readonly level: 'instansi' | 'unit';
  readonly answer: 'grade' | 'number' | 'percent' | 'yes';
  readonly allowed: readonly string[] | null;
  readonly minimums: readonly {
    readonly predicate: string;
    readonly minimum: string;
    readonly institutionType: string | null;
    readonly reference: string | null;
  }[];
  readonly reference: string | null;
}
